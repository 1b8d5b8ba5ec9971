package dev.sessionlint.source;

/** A YAML file that cannot be read as what it should be; the message is {@code file:line:column: sentence}. */
public final class YamlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient YamlValue.Place place;
    private final String sentence;

    public YamlException(YamlValue.Place place, String sentence) {
        super(place + ": " + sentence);
        this.place = place;
        this.sentence = sentence;
    }

    public YamlValue.Place place() {
        return place;
    }

    /** The message without the place. */
    public String sentence() {
        return sentence;
    }
}
