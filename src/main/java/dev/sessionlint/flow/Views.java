package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.sessionlint.flow.Escape.What;
import dev.sessionlint.flow.Fate.Departure;
import dev.sessionlint.flow.PathState.Status;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.KnownCalls;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows, beside an obligation, what works only as long as that is open: what is read lazily, what is bound to it, and
 * bodies that run later; and tells where these leave.
 */
final class Views {
    private static final String STREAM = "java.util.stream.";
    private static final String COLLECTIONS = "java.util.";
    private static final String STAGE = "java.util.concurrent.CompletionStage";
    private static final Pattern WAITS = Pattern.compile("await.*|join|get|acquire|take|poll|invokeAll|waitFor.*");

    private final CallEffects effects;
    private final KnownCalls calls;
    private final Fate fate;
    /** Holds the number of the departure that is under way. */
    private final int departing;

    Views(CallEffects effects, Graph graph, Fate fate) {
        this.effects = effects;
        this.calls = effects.calls();
        this.fate = fate;
        this.departing = graph.slots().temporary();
    }

    /** Whether a nested body works on the obligation, or on what works only as long as it is open. */
    static boolean isDeferred(PathState state, Step.Capture capture) {
        return isBound(state.value(capture.receiver()))
                || capture.captured().stream().anyMatch(variable -> isBound(state.value(variable.slot())));
    }

    private static boolean isBound(int value) {
        return value == Value.link(0) || value == Value.VIEW || value == Value.STEP || value == Value.DEFERRED;
    }

    private static Optional<What> what(int value) {
        return switch (value) {
            case Value.VIEW -> Optional.of(What.VIEW);
            case Value.DEFERRED -> Optional.of(What.BODY);
            default -> value == Value.link(0) ? Optional.of(What.VALUE) : Optional.empty();
        };
    }

    /** The state behind a {@code return}. */
    PathState left(PathState state, Step.Return value) {
        Optional<What> what = state.status() == Status.OPEN ? what(state.value(value.value())) : Optional.empty();
        return what.map(found -> state.with(Status.RETURNED)
                        .with(departing, Value.number(number(value.site(), found, true, null))))
                .orElse(state);
    }

    private int number(Node site, What what, boolean returned, @Nullable String field) {
        for (int i = 0; i < fate.departures.size(); i++) {
            if (fate.departures.get(i).site() == site) {
                return i;
            }
        }
        fate.departures.add(new Departure(site, what, returned, field));
        return fate.departures.size() - 1;
    }

    private Optional<Departure> underWay(PathState state) {
        int value = state.value(departing);
        return Value.isNumber(value) ? Optional.of(fate.departures.get(Value.asNumber(value))) : Optional.empty();
    }

    void released(PathState state, Fate.Release release) {
        underWay(state).ifPresent(departure -> departure.releasedAt(release));
    }

    /** The body ends: what left is with the caller. */
    void kept(PathState state) {
        if (state.status() == Status.RETURNED) {
            underWay(state).ifPresent(Departure::keep);
        }
    }

    void stored(PathState state, Step.Store store) {
        String field = store.field();
        if (field != null && state.status() == Status.OPEN && isField(field, store.site())) {
            what(state.value(store.source())).ifPresent(found -> number(store.site(), found, false, field));
        }
    }

    private boolean isField(String name, Node place) {
        return calls.types()
                .variable(name, place)
                .filter(Variable.Field.class::isInstance)
                .isPresent();
    }

    /** The state behind a call, which may hand out something that is bound to the obligation too. */
    PathState called(PathState before, PathState after, Step.Call call) {
        if (before.status() != Status.OPEN) {
            return after;
        }
        int receiver = before.value(call.receiver());
        int result = isBound(receiver) && call.site() instanceof MethodCallExpr method
                ? ofReceiver(method, receiver)
                : Value.UNKNOWN;
        List<Operand> arguments = call.arguments();
        for (int i = 0; i < arguments.size() && result == Value.UNKNOWN; i++) {
            int argument = before.value(arguments.get(i));
            if (isBound(argument) && call.site() instanceof MethodCallExpr method) {
                result = ofArgument(method, i, argument);
            }
        }
        return result == Value.UNKNOWN ? after : after.with(call.result(), result);
    }

    private int ofReceiver(MethodCallExpr call, int receiver) {
        Callee callee = calls.callee(call).orElse(null);
        if (callee == null) {
            return Value.UNKNOWN;
        }
        ModelMethod method = callee.model();
        ModelMethod.Result result = method == null ? null : method.result();
        if (receiver == Value.DEFERRED) {
            return isStreamStep(call, callee) || isStage(callee) ? receiver : Value.UNKNOWN;
        }
        if (receiver == Value.VIEW && isStreamStep(call, callee)) {
            return receiver;
        }
        if (method == null) {
            boolean itself = callee.method() == null
                    && callee.result()
                            .filter(type -> type.name().equals(callee.receiver().name()))
                            .isPresent();
            return itself ? Value.STEP : Value.UNKNOWN;
        }
        if (result == null || result.wrapper() != null) {
            return Value.UNKNOWN;
        }
        return switch (result.ownership()) {
            case OPENS -> Value.VIEW;
            case LENDS -> isLentBySession(call, callee) ? Value.VIEW : Value.UNKNOWN;
            case GIVES -> isFactory(callee) ? Value.UNKNOWN : Value.STEP;
            default -> Value.UNKNOWN;
        };
    }

    private boolean isLentBySession(MethodCallExpr call, Callee callee) {
        ModelType owner = callee.modelOwner();
        return owner != null
                && !effects.handsOutOwner(call)
                && calls.libraries().withSupertypes(callee.receiver().name()).stream()
                        .anyMatch(type -> type.role() == TypeRole.SESSION);
    }

    private boolean isFactory(Callee callee) {
        return callee.result()
                .flatMap(type -> calls.libraries().type(type.name()))
                .filter(type -> type.role() == TypeRole.FACTORY)
                .isPresent();
    }

    private static boolean isStreamStep(MethodCallExpr call, Callee callee) {
        return callee.receiver().name().startsWith(STREAM)
                && CallEffects.STREAM_STEP.matcher(call.getNameAsString()).matches();
    }

    private boolean isStage(Callee callee) {
        return callee.result()
                .filter(type -> calls.types().isSubtype(type.name(), STAGE))
                .isPresent();
    }

    private int ofArgument(MethodCallExpr call, int position, int argument) {
        if (argument == Value.DEFERRED) {
            return ofDeferred(call);
        }
        if (argument != Value.STEP && isKeptByField(call, position)) {
            what(argument)
                    .ifPresent(found -> number(call, found, false, fieldOf(call).orElse(null)));
        }
        if (argument == Value.VIEW && effects.of(call).gives().contains(position)) {
            return argument;
        }
        return argument == Value.link(0) && effects.derives(call, position) ? Value.VIEW : Value.UNKNOWN;
    }

    /** What a call makes of a body that works on the obligation. */
    private int ofDeferred(MethodCallExpr call) {
        Callee callee = calls.callee(call).orElse(null);
        ModelMethod method = callee == null ? null : callee.model();
        if (callee != null && isStreamStep(call, callee)) {
            return Value.DEFERRED;
        }
        if (method == null || !method.concurrent()) {
            return Value.UNKNOWN;
        }
        if (call.getParentNode().filter(ExpressionStmt.class::isInstance).isPresent()) {
            if (!isAwaited(call)) {
                number(call, What.BODY, false, null);
            }
            return Value.UNKNOWN;
        }
        return Value.DEFERRED;
    }

    /** Whether the body around a call waits for something. */
    private static boolean isAwaited(MethodCallExpr call) {
        return Bodies.around(call)
                .flatMap(body -> body.findFirst(
                        MethodCallExpr.class,
                        other -> WAITS.matcher(other.getNameAsString()).matches()
                                && !call.isAncestorOf(other)
                                && other.getArguments().size() <= 2))
                .isPresent();
    }

    /** Whether a call adds an argument to a collection that a field holds. */
    private boolean isKeptByField(MethodCallExpr call, int position) {
        return fieldOf(call).isPresent()
                && call.getScope()
                        .flatMap(scope -> calls.types().of(scope))
                        .filter(type -> type.name().startsWith(COLLECTIONS))
                        .isPresent()
                && effects.of(call).keeps().contains(position);
    }

    private Optional<String> fieldOf(MethodCallExpr call) {
        Expression scope = call.getScope().orElse(null);
        if (scope instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
            return Optional.of(access.getNameAsString());
        }
        return scope instanceof NameExpr name && isField(name.getNameAsString(), name)
                ? Optional.of(name.getNameAsString())
                : Optional.empty();
    }
}
