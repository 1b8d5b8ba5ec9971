package dev.sessionlint.config;

import dev.sessionlint.source.Nearest;
import dev.sessionlint.source.YamlException;
import dev.sessionlint.source.YamlValue;
import dev.sessionlint.source.YamlValue.Mapping;
import dev.sessionlint.source.YamlValue.Scalar;
import dev.sessionlint.source.YamlValue.ScalarKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of a configuration as strictly as its JSON schema does. */
final class Yaml {
    private Yaml() {}

    /** Makes a value of a text; what it throws as {@link IllegalArgumentException} is reported at the text's place. */
    @FunctionalInterface
    interface TextReader<T> {
        T read(String text);
    }

    /** Makes a value of a YAML value. */
    @FunctionalInterface
    interface ValueReader<T> {
        T read(YamlValue value) throws YamlException;
    }

    /** A text and nothing that only looks like one: a number is refused here as the schema refuses it. */
    static String text(YamlValue value) throws YamlException {
        if (value instanceof Scalar scalar && scalar.scalarKind() == ScalarKind.TEXT) {
            if (scalar.text().isBlank()) {
                throw new YamlException(value.place(), "expected a text but found an empty one");
            }
            return scalar.text();
        }
        throw new YamlException(value.place(), "expected a text but found " + value.kind());
    }

    static <T> T text(YamlValue value, TextReader<T> reader) throws YamlException {
        String text = text(value);
        try {
            return reader.read(text);
        } catch (IllegalArgumentException e) {
            throw new YamlException(value.place(), String.valueOf(e.getMessage()));
        }
    }

    /** One of several words. */
    static <T> T word(YamlValue value, Map<String, T> known) throws YamlException {
        text(value);
        return value.asOneOf(known);
    }

    /** The values of a list; none where the key is missing. */
    static <T> List<T> list(Mapping mapping, String key, ValueReader<T> reader) throws YamlException {
        Optional<YamlValue> found = mapping.find(key);
        List<T> read = new ArrayList<>();
        if (found.isPresent()) {
            for (YamlValue value : found.get().asList()) {
                read.add(reader.read(value));
            }
        }
        return read;
    }

    static <T> List<T> texts(Mapping mapping, String key, TextReader<T> reader) throws YamlException {
        return list(mapping, key, value -> text(value, reader));
    }

    static <T> Optional<T> find(Mapping mapping, String key, ValueReader<T> reader) throws YamlException {
        Optional<YamlValue> found = mapping.find(key);
        return found.isEmpty() ? Optional.empty() : Optional.of(reader.read(found.get()));
    }

    static YamlException unknown(YamlValue.Place place, String what, String name, Collection<String> known) {
        return new YamlException(place, "unknown " + what + " '" + name + "'" + Nearest.suggestion(name, known));
    }
}
