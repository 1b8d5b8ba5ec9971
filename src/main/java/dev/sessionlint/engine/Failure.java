package dev.sessionlint.engine;

import dev.sessionlint.source.Discovery;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Work that the tool could not do: an unreadable or unparsable file, or a rule that threw.
 *
 * @param path absolute and normalised
 * @param line the 1-based line; null if the whole file is meant
 * @param rule the id of the rule that threw; null if no rule did
 * @param message a sentence without path, line and rule
 */
public record Failure(
        Path path, @Nullable Integer line, @Nullable String rule, String message) {
    /** By path, line, rule, message; what is null comes first. */
    public static final Comparator<Failure> ORDER = Comparator.comparing(Failure::path, Discovery.ORDER)
            .thenComparing(Failure::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Failure::rule, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Failure::message);
}
