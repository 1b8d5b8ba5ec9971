package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.sessionlint.flow.Fate.ExitKind;
import dev.sessionlint.flow.Fate.HandedTo;
import dev.sessionlint.flow.Graph.Edge;
import dev.sessionlint.flow.Graph.EdgeKind;
import dev.sessionlint.flow.PathState.Status;
import dev.sessionlint.library.ModelType;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks all paths of one graph with one obligation and tells what becomes of it.
 *
 * <p>States that are equal at a node are walked on once, the shortest way to each is kept. Past a limit of states at a
 * node what is known of other variables is forgotten, so that the work is bounded by the size of the graph.
 */
final class Explorer {
    private static final int MOST_STATES = 64;
    private static final int MOST_COARSE_STATES = 4 * MOST_STATES;
    /** What releases the obligation together with itself without being what it was opened from: a closer. */
    private static final int ADOPTER = 30;

    private static final int MOST_OWNERS = 6;
    private static final Pattern ASKS =
            Pattern.compile("is[A-Z].*|equals|hashCode|toString|getClass|getWarnings|notify|wait"
                    + "|get(?:Id|Name|Status|Statistics|Transaction|Properties|SessionFactory|Factory)");
    private final Graph graph;
    private final Liveness liveness;
    private final Tracked tracked;
    private final CallEffects effects;
    private final Captures captures;
    private final Function<Expression, Optional<Opening>> openings;
    /** Whether what stores the value takes it over; else it is only lent. */
    private final boolean keepersCount;
    /** What works only while it is open; null unless that is asked for. */
    private final @Nullable Views views;

    private final Fate fate;
    private final Map<Graph.Node, Set<PathState>> seen = new HashMap<>();
    private final Deque<Visit> work = new ArrayDeque<>();
    /** Whether a path leads from the opening to it again. */
    private final boolean repeats;
    /** The nodes from which a path leads to the opening: where it is still to come, others need not be walked to. */
    private final BitSet opensBehind;
    /** Whether the end of what it was opened from is its end: of a connection, not of a factory. */
    private final boolean hangsOnOwner;

    Explorer(
            Graph graph,
            Liveness liveness,
            Tracked tracked,
            CallEffects effects,
            Function<Expression, Optional<Opening>> openings,
            Mode mode) {
        this.graph = graph;
        this.liveness = liveness;
        this.tracked = tracked;
        this.effects = effects;
        this.captures = new Captures(effects);
        this.openings = openings;
        this.keepersCount = mode == Mode.KEPT;
        this.fate = new Fate(tracked);
        this.views = mode == Mode.SCOPE ? new Views(effects, graph, fate) : null;
        this.opensBehind = graph.leadingTo(this::isOpening);
        this.repeats = graph.nodes().stream().anyMatch(node -> isOpening(node) && Graph.leadsInto(opensBehind, node));
        this.hangsOnOwner = hangsOnOwner(tracked.opening());
    }

    private boolean isOpening(Graph.Node node) {
        return node.step() instanceof Step.Call call && tracked.isOpenedAt(call.site());
    }

    /** What is asked of the paths. */
    enum Mode {
        /** What becomes of the obligation, if what stores it only borrows it. */
        LENT,
        /** What becomes of it, if what stores it takes it over. */
        KEPT,
        /** What leaves that works only as long as it is open. */
        SCOPE
    }

    Fate explore() {
        PathState start = tracked.parameter() == null
                ? PathState.start(Status.ABSENT)
                : PathState.start(Status.OPEN).with(tracked.parameter(), Value.link(0));
        reach(new Visit(graph.entry(), start, null, EdgeKind.NEXT));
        while (!work.isEmpty()) {
            visit(work.remove());
        }
        return fate;
    }

    private boolean hangsOnOwner(@Nullable Opening opening) {
        ModelType owner = opening == null || opening.callee() == null
                ? null
                : opening.callee().modelOwner();
        return opening == null
                || opening.kind() != Opening.Kind.SESSION
                || (owner != null && effects.closesChildren(owner));
    }

    private void reach(Visit visit) {
        Set<PathState> states = seen.computeIfAbsent(visit.node(), node -> new HashSet<>());
        Visit kept = visit;
        if (states.size() >= MOST_STATES && !states.contains(visit.state())) {
            fate.bounded = true;
            if (states.size() >= MOST_COARSE_STATES) {
                return;
            }
            kept = new Visit(visit.node(), visit.state().keeping(new BitSet()), visit.from(), visit.kind());
        }
        if (states.add(kept.state())) {
            work.add(kept);
        }
    }

    private void go(Visit from, Edge edge, PathState state) {
        if (state.status() == Status.OPEN && !state.isReachable()) {
            fate.losses.add(new Fate.Loss(ExitKind.OVERWRITTEN, from));
            return;
        }
        if (state.status() == Status.ABSENT && !opensBehind.get(edge.to().number())) {
            return;
        }
        PathState kept = state.keeping(liveness.before(edge.to())).keepingOwners(liveness.readBehind(edge.to()));
        reach(new Visit(edge.to(), kept, from, edge.kind()));
    }

    private void goOn(Visit from, PathState state) {
        for (Edge edge : from.node().out()) {
            go(from, edge, state);
        }
    }

    private void visit(Visit at) {
        PathState state = at.state();
        if (at.node() == graph.returned()) {
            returned(at);
            return;
        }
        if (at.node() == graph.thrown()) {
            thrown(at);
            return;
        }
        Step step = at.node().step();
        if (step instanceof Step.Call call) {
            called(at, call);
        } else if (step instanceof Step.Assign assign) {
            goOn(at, assigned(state, assign));
        } else if (step instanceof Step.Test test) {
            tested(at, test.condition());
        } else if (step instanceof Step.Enter enter) {
            goOn(at, state.push(enter));
        } else if (step instanceof Step.Resume) {
            PathState.Pending pending = state.pending();
            if (pending != null) {
                go(at, new Edge(pending.after(), EdgeKind.RESUMES), state.pop());
            }
        } else if (step instanceof Step.Leave leave) {
            PathState.Pending pending = state.pending();
            boolean discards = !leave.returns() && pending != null && pending.reason() == Step.Reason.RETURNS;
            PathState left = state.pop();
            goOn(at, discards ? left.with(graph.slots().returned(), Value.UNKNOWN) : left);
        } else if (step instanceof Step.CloseResource close) {
            closed(at, close);
        } else if (step instanceof Step.Store store) {
            stored(at, store);
        } else if (step instanceof Step.Return value) {
            returns(at, value);
        } else if (step instanceof Step.Capture capture) {
            captured(at, capture);
        } else if (step instanceof Step.Element element) {
            int value = state.value(element.iterated());
            goOn(at, state.with(element.target(), Value.isLink(value) ? value : Value.UNKNOWN));
        } else if (step instanceof Step.Collect collect) {
            int value = state.value(collect.source());
            int before = state.value(collect.target());
            boolean nearer = Value.isLink(value) && (!Value.isLink(before) || value < before);
            goOn(at, nearer ? state.with(collect.target(), value) : state);
        } else if (step instanceof Step.Forget gone) {
            PathState left = state;
            boolean held = false;
            for (int slot : gone.slots()) {
                held = held || state.value(slot) == Value.link(0);
                left = left.with(slot, Value.UNKNOWN).withOwner(slot, -1);
            }
            goOn(at, held ? heldByVariables(left) : left);
        } else {
            goOn(at, state);
        }
    }

    private void returns(Visit at, Step.Return value) {
        PathState state = at.state();
        if (views != null) {
            goOn(at, views.left(state, value));
            return;
        }
        boolean own = state.status() == Status.OPEN && state.value(value.value()) == Value.link(0);
        goOn(at, state.with(graph.slots().returned(), own ? Value.link(0) : Value.UNKNOWN));
    }

    private void returned(Visit at) {
        PathState state = at.state();
        if (views != null) {
            views.kept(state);
        }
        if (state.status() != Status.OPEN) {
            fate.returned.add(state.status());
            if (state.status() == Status.RETURNED) {
                fate.handings.add(new Fate.Handing(HandedTo.CALLER, at.lastReturn(), null));
            }
            return;
        }
        boolean handed = isReturned(state);
        // What is kept as well is only lent to the caller.
        Optional<String> field = holdingField(state);
        fate.returned.add(handed ? Status.RETURNED : Status.OPEN);
        if (field.isPresent()) {
            Node site = handed ? at.lastReturn() : at.lastPlace();
            fate.handings.add(new Fate.Handing(HandedTo.FIELD, site, field.get()));
        } else if (handed) {
            fate.handings.add(new Fate.Handing(HandedTo.CALLER, at.lastReturn(), null));
        } else {
            fate.losses.add(new Fate.Loss(ExitKind.RETURN, at));
        }
    }

    private boolean isReturned(PathState state) {
        return state.value(graph.slots().returned()) == Value.link(0);
    }

    private void thrown(Visit at) {
        PathState state = at.state();
        fate.thrown.add(state.status());
        if (state.status() == Status.OPEN && holdingField(state).isEmpty()) {
            fate.losses.add(new Fate.Loss(ExitKind.EXCEPTION, at));
        }
    }

    private Optional<String> holdingField(PathState state) {
        Slots slots = graph.slots();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.isOuter(slot) && state.value(slot) == Value.link(0)) {
                return slots.name(slot);
            }
        }
        return Optional.empty();
    }

    private PathState assigned(PathState state, Step.Assign assign) {
        int value = state.value(assign.source());
        if (value == Value.link(0) && state.status() == Status.OPEN && fate.variable == null) {
            fate.variable = graph.slots().name(assign.target()).orElse(null);
        }
        PathState after = state.with(assign.target(), value)
                .withOwner(
                        assign.target(),
                        assign.source() instanceof Operand.Slot slot ? state.owner(slot.number()) : -1);
        for (int condition : graph.slots().dependents(assign.target())) {
            after = after.with(condition, Value.UNKNOWN);
        }
        boolean overwrites = value != Value.link(0)
                && state.value(assign.target()) == Value.link(0)
                && graph.slots().isVariable(assign.target());
        return overwrites ? heldByVariables(after) : after;
    }

    /** What a variable held is not held by the temporaries of statements that are done, nor by the factory. */
    private PathState heldByVariables(PathState state) {
        Slots slots = graph.slots();
        PathState left = state;
        for (int slot = 0; slot < slots.size(); slot++) {
            if (state.value(slot) == Value.link(0)) {
                if (slots.isVariable(slot) || slot == slots.returned()) {
                    return state;
                }
                left = left.with(slot, Value.UNKNOWN);
            } else if (Value.isLink(state.value(slot)) && !hangsOnOwner) {
                left = left.with(slot, Value.UNKNOWN);
            }
        }
        return left;
    }

    private void stored(Visit at, Step.Store store) {
        PathState state = at.state();
        if (views != null) {
            views.stored(state, store);
            goOn(at, state);
            return;
        }
        boolean own = state.status() == Status.OPEN && state.value(store.source()) == Value.link(0);
        boolean initialiser = store.site() instanceof VariableDeclarator;
        if (own && (store.field() == null || initialiser)) {
            HandedTo to = initialiser ? HandedTo.FIELD : HandedTo.KEEPER;
            fate.handings.add(new Fate.Handing(to, store.site(), store.field()));
            return;
        }
        goOn(at, state);
    }

    private void captured(Visit at, Step.Capture capture) {
        PathState state = at.state();
        if (state.status() == Status.OPEN && tracked.type() != null) {
            for (Step.Captured variable : capture.captured()) {
                if (Value.isLink(state.value(variable.slot()))
                        && captures.takesOver(capture.site(), variable.name(), tracked.type())) {
                    fate.handings.add(new Fate.Handing(HandedTo.BODY, capture.site(), null));
                    return;
                }
            }
            int receiver = state.value(capture.receiver());
            if (Value.isLink(receiver) && isReleaseReference(capture.site())) {
                fate.handings.add(new Fate.Handing(HandedTo.BODY, capture.site(), null));
                return;
            }
        }
        boolean deferred = views != null && Views.isDeferred(state, capture);
        goOn(at, state.with(capture.result(), deferred ? Value.DEFERRED : Value.PRESENT));
    }

    private boolean isReleaseReference(Node site) {
        return site instanceof MethodReferenceExpr reference
                && (reference.getIdentifier().equals("close")
                        || (tracked.type() != null
                                && reference
                                        .getIdentifier()
                                        .equals(tracked.type().release())));
    }

    private void closed(Visit at, Step.CloseResource close) {
        PathState state = at.state();
        int value = state.value(close.slot());
        if (Value.isLink(value)) {
            int position = Value.position(value);
            boolean own = position == 0;
            if (own || position == ADOPTER || effects.closesChildren(close.site())) {
                boolean certain = own || (position != ADOPTER && effects.isKnown(close.site()));
                state = released(state, new Fate.Release(close.site(), own, !own, certain));
            }
        }
        PathState.Pending pending = state.pending();
        // Null is not closed, and behind an exception that of the closing is suppressed (JLS 14.20.3.1).
        boolean quiet = value == Value.NULL || (pending != null && pending.reason() == Step.Reason.THROWS);
        normalOnly(at, state, quiet ? null : state);
    }

    private PathState released(PathState state, Fate.Release release) {
        if (state.status() == Status.RETURNED) {
            fate.escapes.add(release.site());
            if (views != null) {
                views.released(state, release);
            }
            return state.with(Status.RELEASED);
        }
        if (state.status() != Status.OPEN) {
            return state;
        }
        if (isReturned(state)) {
            fate.escapes.add(release.site());
            return state.with(Status.RELEASED);
        }
        fate.releases.add(release);
        return state.with(Status.RELEASED);
    }

    private void tested(Visit at, Condition condition) {
        PathState state = at.state();
        Branches branches = Branches.of(condition, state, tracked, effects);
        for (Edge edge : at.node().out()) {
            PathState next = edge.kind() == EdgeKind.TRUE ? branches.whenTrue() : branches.whenFalse();
            if (next != null) {
                go(at, edge, next);
            }
        }
    }

    private void called(Visit at, Step.Call call) {
        PathState before = at.state();
        if (tracked.isOpenedAt(call.site())) {
            opened(at, call);
            return;
        }
        PathState normal = before.with(
                        call.result(), call.site() instanceof ObjectCreationExpr ? Value.PRESENT : Value.UNKNOWN)
                .withOwner(call.result(), -1);
        PathState thrown = before;
        Optional<Opening> other =
                call.site() instanceof Expression expression ? openings.apply(expression) : Optional.empty();
        int receiver = before.value(call.receiver());
        if (other.isPresent()) {
            normal = normal.with(call.result(), Value.PRESENT);
            if (before.status() == Status.OPEN && comesFromValue(before, effects.owner(call))) {
                fate.children.add(other.get().site());
            }
        }
        if (call.site() instanceof MethodCallExpr method) {
            if (before.status() == Status.OPEN) {
                fate.addMeanwhile(method);
            }
            if (call.receiver() instanceof Operand.Slot slot) {
                normal = withOwner(normal, before, method, slot.number(), call.result());
            }
            if (Value.isLink(receiver)) {
                if (Value.position(receiver) == 0 && CallEffects.leavesToChildren(method) && isStatement()) {
                    fate.handings.add(new Fate.Handing(HandedTo.KEEPER, method, null));
                    return;
                }
                Status after = onLink(at, method, Value.position(receiver));
                normal = normal.with(after);
                thrown = thrown.with(after);
                if (Value.position(receiver) == 0
                        && tracked.type() != null
                        && effects.handsOutReceiver(method, tracked.type())) {
                    normal = normal.with(call.result(), receiver);
                }
            }
        }
        boolean takes = false;
        boolean anyArgument = false;
        for (Operand argument : call.arguments()) {
            anyArgument = anyArgument || Value.isLink(before.value(argument));
        }
        if (anyArgument) {
            Effect effect = effects.of(call.site());
            for (int i = 0; i < call.arguments().size(); i++) {
                int value = before.value(call.arguments().get(i));
                if (!Value.isLink(value)) {
                    continue;
                }
                boolean own = Value.position(value) == 0;
                if (effect.releases().contains(i)) {
                    boolean certain = !effect.guessed().contains(i);
                    normal = released(normal, new Fate.Release(call.site(), false, !own, certain));
                    thrown = thrown.with(normal.status());
                } else if (own && effect.sometimes().contains(i) && before.status() == Status.OPEN) {
                    normalOnly(at, normal, thrown);
                    normal = released(normal, new Fate.Release(call.site(), false, false, false));
                } else if (own
                        && before.status() == Status.OPEN
                        && effect.adopts().contains(i)) {
                    if (!(call.receiver() instanceof Operand.Slot slot)
                            || graph.slots().isOuter(slot.number())) {
                        fate.handings.add(new Fate.Handing(HandedTo.KEEPER, call.site(), null));
                        return;
                    }
                    normal = normal.with(slot.number(), Value.link(ADOPTER));
                    takes = true;
                } else if (own && effect.keeps().contains(i) && !isKept()) {
                    fate.stored |= call.site() instanceof MethodCallExpr;
                } else if (own && effect.keeps().contains(i) && before.status() == Status.OPEN) {
                    fate.handings.add(new Fate.Handing(HandedTo.KEEPER, call.site(), null));
                    // What is about to take a value over is not blamed for failing.
                    return;
                } else if (own && effect.entrusts().contains(i) && before.status() == Status.OPEN) {
                    fate.entrusted = true;
                }
                if (effect.gives().contains(i)) {
                    normal = normal.with(call.result(), value);
                    takes = true;
                }
            }
        }
        if (views != null) {
            normal = views.called(before, normal, call);
        }
        boolean comesBack =
                !effects.mayEnd(call.site()) || effects.of(call.site()).returns();
        // What is about to take a value over is not blamed for failing, nor is cleaning up for an open statement.
        boolean isBlamed = !takes
                && !(isStatement()
                        && receiver != Value.link(0)
                        && call.site() instanceof MethodCallExpr method
                        && CleanUp.includes(method));
        normalOnly(at, comesBack ? normal : null, isBlamed ? thrown : null);
    }

    /** Whether what keeps the value has taken it over. */
    private boolean isKept() {
        fate.meetsKeepers = true;
        return keepersCount;
    }

    private void normalOnly(Visit at, @Nullable PathState normal, @Nullable PathState thrown) {
        for (Edge edge : at.node().out()) {
            PathState next = edge.kind() == EdgeKind.THROWS ? thrown : normal;
            if (next != null) {
                go(at, edge, next);
            }
        }
    }

    private boolean isStatement() {
        return tracked.opening() != null && tracked.opening().kind() == Opening.Kind.STATEMENT;
    }

    /** What was opened from what; a call that hands out what its receiver was opened from, hands out that. */
    private PathState withOwner(PathState normal, PathState before, MethodCallExpr call, int receiver, int result) {
        int owner = before.owner(receiver);
        if (owner >= 0 && effects.handsOutOwner(call)) {
            return normal.with(result, before.value(owner)).withOwner(result, before.owner(owner));
        }
        return call.getParentNode()
                        .filter(parent -> parent instanceof com.github.javaparser.ast.stmt.ExpressionStmt)
                        .isPresent()
                ? normal
                : normal.withOwner(result, receiver);
    }

    /** Whether a receiver is the value itself or was got from it, as metadata is from a connection. */
    private static boolean comesFromValue(PathState state, Operand receiver) {
        if (state.value(receiver) == Value.link(0)) {
            return true;
        }
        int slot = receiver instanceof Operand.Slot known ? state.owner(known.number()) : -1;
        for (int hops = 0; slot >= 0 && hops < MOST_OWNERS; hops++) {
            if (state.value(slot) == Value.link(0)) {
                return true;
            }
            slot = state.owner(slot);
        }
        return false;
    }

    /** What becomes of the obligation by a call on a link of its chain. */
    private Status onLink(Visit at, MethodCallExpr call, int position) {
        PathState before = at.state();
        Status status = before.status();
        if (position == 0) {
            if (effects.releases(call, tracked.type())) {
                return released(before, new Fate.Release(call, true, false, true))
                        .status();
            }
            if (!ASKS.matcher(call.getNameAsString()).matches()) {
                fate.uses.computeIfAbsent(call, key -> new Fate.Use()).add(at);
            }
            return status;
        }
        boolean ends = position == ADOPTER
                ? CallEffects.isReleaseName(call)
                : effects.releasesChildren(call)
                        || (position == 1 && tracked.opening() != null && effects.endsChild(call, tracked.opening()));
        boolean certain = position != ADOPTER && effects.isKnown(call);
        return ends
                ? released(before, new Fate.Release(call, false, true, certain)).status()
                : status;
    }

    private void opened(Visit at, Step.Call call) {
        PathState before = at.state();
        PathState passed = before.with(call.result(), Value.PRESENT);
        for (Edge edge : at.node().out()) {
            if (edge.kind() == EdgeKind.THROWS) {
                go(at, edge, before);
            } else {
                if (before.status() != Status.ABSENT) {
                    go(at, edge, heldByVariables(passed));
                } else {
                    go(at, edge, chained(before, call));
                    if (repeats) {
                        go(at, edge, passed);
                    }
                }
            }
        }
    }

    private PathState chained(PathState before, Step.Call call) {
        PathState state = before.with(Status.OPEN);
        if (effects.owner(call) instanceof Operand.Slot receiver) {
            int slot = receiver.number();
            for (int position = 1; slot >= 0 && position <= MOST_OWNERS; position++) {
                state = state.with(slot, Value.link(position));
                slot = before.owner(slot);
            }
            state = state.withOwner(call.result(), receiver.number());
        }
        return state.with(call.result(), Value.link(0));
    }
}
