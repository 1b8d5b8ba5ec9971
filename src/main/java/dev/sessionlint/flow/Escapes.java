package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.sessionlint.flow.Fate.Departure;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.source.Surroundings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what leaves the scopes of one file: a {@code try} over it, a {@code finally} that closes it, a callback. */
final class Escapes {
    /** What takes a value out of a field again. */
    private static final Pattern CLEARS = Pattern.compile("remove.*|clear|poll.*|pop|unset|reset|drain.*");

    private final FlowAnalysis file;
    /** By the place at which something leaves: of nested scopes the innermost. */
    private final IdentityHashMap<Node, Escape> found = new IdentityHashMap<>();

    private Escapes(FlowAnalysis file) {
        this.file = file;
    }

    static List<Escape> in(FlowAnalysis file) {
        Escapes escapes = new Escapes(file);
        file.parameters().forEach(escapes::parameter);
        for (Fate fate : file.fates()) {
            if (fate.opening().isOwned() && isClosed(fate)) {
                Fate scope = file.scope(fate.opening());
                escapes.add(scope, fate.variable, fate.opening().type(), fate.opening());
            }
        }
        List<Escape> sorted = new ArrayList<>(escapes.found.values());
        sorted.sort(Comparator.comparing(escape -> escape.site().getBegin().orElseThrow()));
        return sorted;
    }

    /** Whether a body closes what it holds. */
    private static boolean isClosed(Fate fate) {
        return !(fate.releases.isEmpty() && fate.escapes.isEmpty())
                && !fate.isBounded()
                && fate.releases.stream().allMatch(Fate.Release::certain);
    }

    private void parameter(FlowAnalysis.Given given) {
        String name = given.parameter().getNameAsString();
        MethodCallExpr callback = callback(given).orElse(null);
        Fate scope = file.scope(given);
        if (callback == null) {
            if (isClosed(scope)) {
                add(scope, name, given.type(), null);
            }
            return;
        }
        for (Departure departure : scope.departures) {
            boolean taken = departure.isReturned()
                    ? departure.isKept() && isUsed(callback)
                    : departure.field().isEmpty() || !isCleared(departure, callback);
            if (taken) {
                put(new Escape(
                        value(departure.site()),
                        departure.what(),
                        departure.field().isPresent(),
                        name,
                        given.type(),
                        null,
                        callback));
            }
        }
    }

    private void add(Fate scope, @Nullable String name, ModelType type, @Nullable Opening opening) {
        for (Departure departure : scope.departures) {
            Node release = departure.release().orElse(null);
            if (release != null && !departure.isKept()) {
                put(new Escape(
                        value(departure.site()),
                        departure.what(),
                        departure.field().isPresent(),
                        name,
                        type,
                        opening,
                        release));
            } else if (!departure.isReturned() && isClosedLater(scope, departure)) {
                Node end = scope.releases.iterator().next().site();
                put(new Escape(
                        value(departure.site()),
                        departure.what(),
                        departure.field().isPresent(),
                        name,
                        type,
                        opening,
                        end));
            }
        }
    }

    /** Whether what is stored somewhere is closed on every path behind that, and not through what stores it. */
    private static boolean isClosedLater(Fate scope, Departure departure) {
        return scope.losses.isEmpty()
                && isClosed(scope)
                && !scope.releases.isEmpty()
                && scope.handings.isEmpty()
                && departure
                        .field()
                        .map(field -> scope.releases.stream().noneMatch(release -> names(release.site(), field))
                                && !isCleared(departure, departure.site())
                                && !isReadMeanwhile(departure.site(), field))
                        .orElse(true);
    }

    private static boolean names(Node node, String field) {
        return node.findFirst(NameExpr.class, name -> name.getNameAsString().equals(field))
                        .isPresent()
                || node.findFirst(
                                FieldAccessExpr.class,
                                access -> access.getNameAsString().equals(field))
                        .isPresent();
    }

    /** Whether the method around takes what it stored out of the field again. */
    private static boolean isCleared(Departure departure, Node place) {
        String field = departure.field().orElse("");
        Node around = Surroundings.memberAround(place).orElseThrow();
        boolean assigned = around.findFirst(
                        AssignExpr.class, other -> other != departure.site() && names(other.getTarget(), field))
                .isPresent();
        return assigned
                || around.findFirst(
                                MethodCallExpr.class,
                                call -> CLEARS.matcher(call.getNameAsString()).matches()
                                        && call.getScope()
                                                .filter(scope -> names(scope, field))
                                                .isPresent())
                        .isPresent();
    }

    /** Whether the method around runs others of its class that read the field: it lends them the value for that time. */
    private static boolean isReadMeanwhile(Node site, String field) {
        Node method = Surroundings.memberAround(site).orElseThrow();
        List<MethodDeclaration> others = method.getParentNode().stream()
                .flatMap(type -> type.getChildNodes().stream())
                .filter(MethodDeclaration.class::isInstance)
                .map(MethodDeclaration.class::cast)
                .toList();
        Set<String> run = new HashSet<>();
        Deque<Node> next = new ArrayDeque<>(List.of(method));
        while (!next.isEmpty()) {
            next.remove().walk(MethodCallExpr.class, call -> {
                String name = call.getNameAsString();
                if (call.getScope().filter(scope -> !scope.isThisExpr()).isEmpty() && run.add(name)) {
                    others.stream()
                            .filter(other -> other.getNameAsString().equals(name))
                            .forEach(next::add);
                }
            });
        }
        return others.stream().anyMatch(other -> run.contains(other.getNameAsString()) && names(other, field));
    }

    private void put(Escape escape) {
        Escape known = found.get(escape.site());
        if (known == null || begin(known).isBefore(begin(escape))) {
            found.put(escape.site(), escape);
        }
    }

    private static com.github.javaparser.Position begin(Escape escape) {
        Opening opening = escape.opening();
        return (opening == null ? escape.scope() : opening.site()).getBegin().orElseThrow();
    }

    private static Node value(Node site) {
        return site instanceof ReturnStmt leaving
                ? leaving.getExpression().map(Node.class::cast).orElse(site)
                : site;
    }

    /** The call that runs a body as a callback in which it gives it a session that it closes behind it. */
    private Optional<MethodCallExpr> callback(FlowAnalysis.Given given) {
        Node body = given.parameter().getParentNode().orElseThrow();
        Node argument = body.getParentNode()
                .filter(parent -> parent instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isPresent())
                .orElse(body);
        Node parent = argument.getParentNode().orElse(null);
        while (parent instanceof CastExpr || parent instanceof EnclosedExpr) {
            argument = parent;
            parent = parent.getParentNode().orElse(null);
        }
        if (!(parent instanceof MethodCallExpr call)) {
            return Optional.empty();
        }
        Callee callee = file.calls().callee(call).orElse(null);
        ModelMethod method = callee == null ? null : callee.model();
        ModelMethod.Callback callback = method == null ? null : method.callback();
        ModelType owner = callee == null ? null : callee.modelOwner();
        if (callee == null
                || callback == null
                || owner == null
                || callback.argument() >= call.getArguments().size()) {
            return Optional.empty();
        }
        // What a session lends to a callback it goes on using: its connection, itself.
        boolean lent = owner.role() == TypeRole.SESSION && given.type().role() == TypeRole.SESSION;
        return call.getArgument(callback.argument()) == argument && !lent && !isCarrier(owner)
                ? Optional.of(call)
                : Optional.empty();
    }

    private static boolean isCarrier(ModelType owner) {
        return owner.role() == TypeRole.CARRIER || owner.role() == TypeRole.CURSOR;
    }

    private static boolean isUsed(MethodCallExpr call) {
        return call.getParentNode()
                .filter(parent -> !(parent instanceof ExpressionStmt))
                .isPresent();
    }
}
