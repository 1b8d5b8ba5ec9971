package dev.sessionlint.rule;

import com.github.javaparser.ast.visitor.VoidVisitor;
import java.util.Set;

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

    /**
     * The words that make a file a candidate under a configuration: see {@link RuleMetadata#words()}.
     *
     * @return an empty set: every file is a candidate
     */
    default Set<String> words(Settings settings) {
        return metadata().words();
    }

    /** A visitor for the tree of one file; it reports through the context. */
    VoidVisitor<Void> visitor(RuleContext context);
}
