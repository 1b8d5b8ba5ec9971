package dev.sessionlint.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a YAML file with its place there, and typed access to it.
 *
 * <p>Each {@code as…} method throws a {@link YamlException} at the value's place if the value is of another kind.
 */
public sealed interface YamlValue {
    Place place();

    /** The kind of value, as a message names it: "a list". */
    String kind();

    /**
     * Where a value begins.
     *
     * @param file the name of the file, for messages
     * @param line 1-based
     * @param column 1-based, counted in code points
     */
    record Place(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** A mapping; its entries keep the order of the file, and no key occurs twice. */
    record Mapping(Place place, List<Entry> entries) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        /** The value under a key. */
        public Optional<YamlValue> find(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }

        /** The value under a key that has to be there. */
        public YamlValue require(String key) throws YamlException {
            Optional<YamlValue> value = find(key);
            if (value.isEmpty()) {
                throw new YamlException(place, "the key '" + key + "' is missing");
            }
            return value.get();
        }

        /** Refuses keys other than the known ones, with the nearest known one. */
        public void allowOnly(Collection<String> known) throws YamlException {
            for (Entry entry : entries) {
                if (!known.contains(entry.key())) {
                    throw new YamlException(
                            entry.place(),
                            "unknown key '" + entry.key() + "'" + Nearest.suggestion(entry.key(), known));
                }
            }
        }
    }

    /**
     * An entry of a mapping.
     *
     * @param place where the key stands
     */
    record Entry(Place place, String key, YamlValue value) {}

    /** A list. */
    record Items(Place place, List<YamlValue> values) implements YamlValue {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A text, a number, {@code true}, {@code false} or nothing at all.
     *
     * @param text as it stands in the file, without quotes and escapes
     */
    record Scalar(Place place, String text, ScalarKind scalarKind) implements YamlValue {
        @Override
        public String kind() {
            return switch (scalarKind) {
                case TEXT -> "the text '" + text + "'";
                case NUMBER -> "the number " + text;
                case BOOLEAN -> text;
                case NOTHING -> "nothing";
            };
        }
    }

    /** What a scalar is by the rules of YAML 1.2. */
    enum ScalarKind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NOTHING
    }

    default Mapping asMapping() throws YamlException {
        if (this instanceof Mapping mapping) {
            return mapping;
        }
        throw expected("a mapping");
    }

    /** The values of a list. */
    default List<YamlValue> asList() throws YamlException {
        if (this instanceof Items items) {
            return items.values();
        }
        throw expected("a list");
    }

    /** The values of a list, or this value alone where it is no list. */
    default List<YamlValue> asListOrSingle() {
        return this instanceof Items items ? items.values() : List.of(this);
    }

    /** The text of a scalar; of a number (a version) too, as it is written. */
    default String asText() throws YamlException {
        if (this instanceof Scalar scalar
                && (scalar.scalarKind() == ScalarKind.TEXT || scalar.scalarKind() == ScalarKind.NUMBER)) {
            return scalar.text();
        }
        throw expected("a text");
    }

    /** A list of texts. */
    default List<String> asTexts() throws YamlException {
        List<String> texts = new ArrayList<>();
        for (YamlValue value : asList()) {
            texts.add(value.asText());
        }
        return texts;
    }

    default boolean asBoolean() throws YamlException {
        if (this instanceof Scalar scalar && scalar.scalarKind() == ScalarKind.BOOLEAN) {
            return scalar.text().equalsIgnoreCase("true");
        }
        throw expected("true or false");
    }

    /** A number of at least zero. */
    default int asCount() throws YamlException {
        if (this instanceof Scalar scalar && scalar.scalarKind() == ScalarKind.NUMBER) {
            try {
                int number = Integer.parseInt(scalar.text());
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw expected("a whole number");
            }
        }
        throw expected("a whole number");
    }

    /** The value that the text stands for; another text is refused with the nearest known one. */
    default <T> T asOneOf(Map<String, T> known) throws YamlException {
        String text = asText();
        T value = known.get(text);
        if (value == null) {
            throw new YamlException(place(), "unknown value '" + text + "'" + Nearest.suggestion(text, known.keySet()));
        }
        return value;
    }

    private YamlException expected(String wanted) {
        return new YamlException(place(), "expected " + wanted + " but found " + kind());
    }
}
