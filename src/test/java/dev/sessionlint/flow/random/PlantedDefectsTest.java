package dev.sessionlint.flow.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each defect that is planted in the flow analysis is found by a few random bodies. */
class PlantedDefectsTest {
    private static final int MOST_BODIES = 2000;

    static List<Defect> defects() {
        return List.of(
                new Defect(
                        "the end of a try with resources closes nothing",
                        "Explorer",
                        "if (own || position == ADOPTER || effects.closesChildren(close.site())) {",
                        "if (position == ADOPTER) {"),
                new Defect(
                        "break goes out of the innermost loop, whatever its label",
                        "Routes",
                        ": target.labels().contains(label);",
                        ": !target.yields() && !target.labelledOnly();"),
                new Defect(
                        "continue goes on with the innermost loop, whatever its label",
                        "Routes",
                        "&& (label == null || jumping.target().labels().contains(label))) {",
                        ") {"),
                new Defect(
                        "no group of a switch falls through", "SwitchBody", "pen.joinAt(start);", "pen.leadTo(after);"),
                new Defect(
                        "a clause that may take an exception takes it",
                        "Routes",
                        "if (caught == Throwing.Caught.YES) {",
                        "if (caught != Throwing.Caught.NO) {"),
                new Defect(
                        "an assignment moves its value",
                        "Explorer",
                        "PathState after = state.with(assign.target(), value)",
                        "PathState after = (assign.source() instanceof Operand.Slot from"
                                + " ? state.with(from.number(), Value.UNKNOWN) : state).with(assign.target(), value)"),
                new Defect(
                        "what is known to be null is forgotten",
                        "Branches",
                        "return decided(value == Value.NULL, state);",
                        "return new Branches(state, state);"),
                new Defect(
                        "what is known of flags is forgotten",
                        "Branches",
                        "return decided(value == Value.TRUE, state);",
                        "return new Branches(state, state);"),
                new Defect("nobody asks for flags", "Liveness", "live.set(test.slot());", "live.get(test.slot());"),
                new Defect(
                        "a test for open is one for closed",
                        "Branches",
                        "return decided(closed != test.open(), state);",
                        "return decided(closed == test.open(), state);"),
                new Defect(
                        "each nested body takes over what it names",
                        "Captures",
                        "return body.findFirst(Node.class, node -> takesOverAt(node, name, type)).isPresent();",
                        "return true;"),
                new Defect(
                        "a loop turns once at most",
                        "GraphBuilder",
                        "body(loop.getBody(), names, body, after, head);\n            pen.leadTo(head);",
                        "body(loop.getBody(), names, body, after, head);\n            pen.leadTo(after);"),
                new Defect(
                        "return leaves without its finally",
                        "Routes",
                        "go(from, graph.returned(), null, innermost);",
                        "Graph.link(from, graph.returned(), EdgeKind.NEXT);"),
                new Defect(
                        "calls do not throw",
                        "Expressions",
                        "} else if (!throwing.isHarmless(call)) {",
                        "} else if (call.getNameAsString().isEmpty()) {"),
                new Defect(
                        "an opening that throws has opened",
                        "Explorer",
                        "go(at, edge, before);",
                        "go(at, edge, chained(before, call));"),
                new Defect(
                        "the right side of || is asked where the left side holds",
                        "Expressions",
                        "condition(binary.getLeft(), holds, right);",
                        "condition(binary.getLeft(), right, fails);"),
                new Defect(
                        "only a switch with a default may take no entry",
                        "SwitchBody",
                        "if (!exhaustive) {",
                        "if (exhaustive) {"),
                new Defect(
                        "what only exceptions lose is reported though it is handed on",
                        "Leaks",
                        "if (onlyThrown && !fate.handings.isEmpty()) {",
                        "if (onlyThrown && fate.handings.size() > 9) {"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsFound(Defect defect) {
        Comparison comparison = new Comparison(DefectiveFlow.with(defect));
        assertThat(comparison.first(1, MOST_BODIES)).as("%s", defect).isPresent();
    }
}
