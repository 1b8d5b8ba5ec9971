package dev.sessionlint.rule;

import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.source.Clue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One rule: what it is called, and a visitor that is made fresh for each file.
 *
 * <p>A rule holds constants only and is shared by all threads; the state of a file lives in its visitor. A plug-in
 * names its rules in {@code META-INF/services/dev.sessionlint.rule.Rule} and brings a page for each at {@code
 * sessionlint/rules/<id>.md}.
 */
public interface Rule {
    /** The version of this programming interface; a plug-in made for another is refused. */
    int API_VERSION = 1;

    /** The version that the rule was compiled for. */
    default int apiVersion() {
        return API_VERSION;
    }

    RuleMetadata metadata();

    /** What makes a file a candidate whatever the configuration; by default each of {@link RuleMetadata#words()}. */
    default Set<Clue> clues(Libraries libraries) {
        return metadata().words().stream().map(Clue::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What makes a file a candidate under a configuration beside {@link #clues(Libraries)}. Where there are no clues at
     * all, every file is a candidate.
     */
    default Set<Clue> clues(Settings settings) {
        return Set.of();
    }

    /** Whether there is anything that the rule could report under a configuration. */
    default boolean applies(Settings settings) {
        return true;
    }

    /** A visitor for the tree of one file; it reports through the context. */
    VoidVisitor<Void> visitor(RuleContext context);
}
