package dev.sessionlint.fix;

import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.JavaSourceParser;
import dev.sessionlint.source.ParsedFile;
import dev.sessionlint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Java texts for tests of edits. */
final class Sources {
    private Sources() {}

    /** @throws AssertionError if the text is no Java */
    static JavaSource parse(String text) {
        Path path = Path.of("A.java").toAbsolutePath();
        ParsedFile parsed = new JavaSourceParser().parse(new SourceFile(path, text, StandardCharsets.UTF_8, false));
        if (!parsed.errors().isEmpty()) {
            throw new AssertionError(parsed.errors() + " in\n" + text);
        }
        return Objects.requireNonNull(parsed.source());
    }

    /** The text after the edits of one fix. */
    static String apply(String text, List<TextEdit> edits) {
        return FixApplier.apply(text, List.of(new Fix("mend", Applicability.SAFE, edits)))
                .text();
    }
}
