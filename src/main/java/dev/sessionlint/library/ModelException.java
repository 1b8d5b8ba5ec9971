package dev.sessionlint.library;

import dev.sessionlint.source.YamlException;
import dev.sessionlint.source.YamlValue.Place;

/** A library model that cannot be used; the message is {@code file:line:column: sentence}. */
public final class ModelException extends Exception {
    private static final long serialVersionUID = 1L;

    ModelException(Place place, String sentence) {
        super(place + ": " + sentence);
    }

    /** What was found wrong with the file as such. */
    ModelException(YamlException cause) {
        super(cause.getMessage(), cause);
    }
}
