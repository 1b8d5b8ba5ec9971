package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.flow.Fate;
import dev.sessionlint.flow.Leak;
import dev.sessionlint.flow.Opening;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.rule.builtin.Clues;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports the leaks of a file that are a rule's own. */
abstract class LeakVisitor extends VoidVisitorAdapter<Void> {
    /** The rules before which each rule on leaks gives way: an accessor that is used without its scope. */
    static final List<String> YIELDS_TO = List.of("replaced-accessor", "unscoped-accessor-use");

    private final RuleContext context;

    LeakVisitor(RuleContext context) {
        this.context = context;
    }

    /** What makes a file a candidate for rules on leaks. */
    static Set<Clue> clues(Libraries libraries) {
        Set<Clue> clues = new HashSet<>(Clues.acquisitions(libraries));
        clues.addAll(
                Clues.types(libraries, TypeRole.SESSION, TypeRole.STATEMENT, TypeRole.CURSOR, TypeRole.TRANSACTION));
        return clues;
    }

    /** Where a leak is reported: where it is opened. */
    Node place(Leak leak) {
        return leak.fate().opening().site();
    }

    /** What to do instead. */
    String help() {
        return "open it in the header of a `try`, or release it in `finally`";
    }

    /** Whether a leak is the rule's own. */
    abstract boolean isOwn(Leak leak);

    /** What is said of a leak. */
    abstract String message(Leak leak);

    @Override
    public void visit(CompilationUnit unit, Void unused) {
        for (Leak leak : context.flow().leaks()) {
            if (isOwn(leak)) {
                report(leak);
            }
        }
    }

    private void report(Leak leak) {
        Opening opening = leak.fate().opening();
        Node place = place(leak);
        TextRange range = Highlight.of(place, context);
        List<WitnessStep> steps = new ArrayList<>();
        for (Leak.Point point : leak.witness()) {
            TextRange at = steps.isEmpty() ? range : range(point);
            boolean known = steps.stream().anyMatch(step -> step.range().equals(at));
            if (!known) {
                steps.add(new WitnessStep(context.source().file(), at, point.message()));
            }
        }
        context.report(range, context.range(place).start(), message(leak) + evidence(opening), help(), null, steps);
    }

    private TextRange range(Leak.Point point) {
        TextRange whole = context.range(point.site());
        return point.end() ? new TextRange(whole.end() - 1, whole.end()) : whole;
    }

    static String evidence(Opening opening) {
        return switch (opening.evidence()) {
            case MODEL, BODY -> "";
            case NAME -> " (that the caller owns it is inferred from the method's name)";
            case RELEASE -> " (that the caller owns it is inferred from its being released here)";
        };
    }

    /** The variable that holds what leaks, or else what opens it, with its type. */
    static String subject(Leak leak) {
        return subject(leak.fate());
    }

    /** The variable that holds a value, or else what opens it, with its type. */
    static String subject(Fate fate) {
        String type = fate.opening().type().simpleName();
        String opened = Highlight.name(fate.opening().site());
        return fate.variable()
                .map(variable -> String.format("`%s` (%s of `%s`)", variable, type, opened))
                .orElseGet(() -> String.format("the %s of `%s`", type, opened));
    }

    static boolean isKind(Leak leak, Opening.Kind kind) {
        return leak.fate().opening().kind() == kind;
    }
}
