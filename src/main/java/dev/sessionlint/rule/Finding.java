package dev.sessionlint.rule;

import dev.sessionlint.fix.Fix;
import dev.sessionlint.source.Discovery;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found.
 *
 * @param rule the rule's id
 * @param severity after configuration
 * @param file where it stands
 * @param range what is highlighted
 * @param anchor the offset at which the reported expression or declaration begins: two rules that report one place
 *     give the same, and {@link RuleMetadata#yieldsTo()} decides between them
 * @param message a neutral fact, then its consequence
 * @param help what to do instead, or why there is no fix; null if the message says all
 * @param fix null if there is none
 * @param witness the steps that lead to what the message says, in the order in which they are executed; empty if the
 *     place says all, else the first stands at {@code range}
 */
public record Finding(
        String rule,
        Severity severity,
        SourceFile file,
        TextRange range,
        int anchor,
        String message,
        @Nullable String help,
        @Nullable Fix fix,
        List<WitnessStep> witness) {
    /** By path, offset, rule: the order of every report. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.file().path(), Discovery.ORDER)
            .thenComparing(Finding::range)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public Finding {
        witness = List.copyOf(witness);
    }

    /** A finding without a witness. */
    public Finding(
            String rule,
            Severity severity,
            SourceFile file,
            TextRange range,
            int anchor,
            String message,
            @Nullable String help,
            @Nullable Fix fix) {
        this(rule, severity, file, range, anchor, message, help, fix, List.of());
    }

    /**
     * The same without its fix.
     *
     * @param reason why there is none any more; added to the help
     */
    public Finding withoutFix(String reason) {
        String longer = help == null ? reason : help + "; " + reason;
        return new Finding(rule, severity, file, range, anchor, message, longer, null, witness);
    }
}
