package dev.sessionlint.source;

/** A YAML file that cannot be read as what it should be; the message is {@code file:line:column: sentence}. */
public final class YamlException extends Exception {
    private static final long serialVersionUID = 1L;

    public YamlException(YamlValue.Place place, String sentence) {
        super(place + ": " + sentence);
    }
}
