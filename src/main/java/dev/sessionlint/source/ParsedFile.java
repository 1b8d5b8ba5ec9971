package dev.sessionlint.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parsing a file gave.
 *
 * @param source the file with its tree, or with what error recovery kept of it; null if nothing is left
 * @param errors what the parser did not understand, in the order of the file; empty for a sound file
 */
public record ParsedFile(@Nullable JavaSource source, List<SyntaxError> errors) {
    public ParsedFile {
        errors = List.copyOf(errors);
    }
}
