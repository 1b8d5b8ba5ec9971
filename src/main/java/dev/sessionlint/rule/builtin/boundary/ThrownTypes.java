package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.Types;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.builtin.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the code around a call still compiles when another method, with another {@code throws}, is called. */
final class ThrownTypes {
    private static final Set<String> UNCHECKED = Set.of(
            "java.lang.RuntimeException",
            "java.lang.Error",
            "java.lang.IllegalArgumentException",
            "java.lang.IllegalStateException",
            "java.lang.UnsupportedOperationException",
            "java.lang.NullPointerException");
    private static final Set<String> GENERAL = Set.of("java.lang.Exception", "java.lang.Throwable");

    private final ReplacedUse use;
    private final String name;
    private final Types types;

    ThrownTypes(ReplacedUse use, RuleContext context) {
        this.use = use;
        this.name = "`" + Advice.shortName(use.accessor().method()) + "`";
        this.types = context.types();
    }

    void refuseOthers(ProjectType owner, MethodFacts method) throws NotMended {
        List<String> thrown = thrown(owner, method);
        MethodFacts old = use.callee().method();
        ProjectType oldOwner = use.callee().owner();
        boolean known = old != null && oldOwner != null;
        List<String> thrownBefore = old != null && oldOwner != null ? thrown(oldOwner, old) : List.of();
        for (String type : thrown) {
            boolean allowed =
                    known ? isCaughtBy(type, thrownBefore) : isCaughtBy(type, caught()) || isCaughtBy(type, declared());
            if (!allowed) {
                throw new NotMended(name + " throws " + Words.last(type));
            }
        }
        for (String type : caught()) {
            boolean thrownStill = thrown.stream().anyMatch(still -> related(still, type));
            boolean mayBeItsOwn =
                    known ? thrownBefore.stream().anyMatch(before -> related(before, type)) : isOfItsLibrary(type);
            if (!thrownStill && mayBeItsOwn) {
                throw new NotMended(name + " does not throw the " + Words.last(type) + " that is caught here");
            }
        }
    }

    private List<String> thrown(ProjectType owner, MethodFacts method) {
        List<String> names = new ArrayList<>();
        method.thrown()
                .forEach(written -> names.add(types.signatureType(written, owner, method)
                        .map(JavaType::name)
                        .orElse(written.name())));
        names.removeIf(this::isUnchecked);
        return names;
    }

    private boolean isUnchecked(String type) {
        return UNCHECKED.stream().anyMatch(unchecked -> types.isSubtype(type, unchecked));
    }

    private boolean isCaughtBy(String type, List<String> catching) {
        return catching.stream().anyMatch(caught -> GENERAL.contains(caught) || types.isSubtype(type, caught));
    }

    private boolean related(String thrown, String caught) {
        return types.isSubtype(thrown, caught) || types.isSubtype(caught, thrown);
    }

    /** What a library method throws is not modelled; what is caught near it and of its kind may come from it. */
    private boolean isOfItsLibrary(String type) {
        String library = use.callee().receiver().name();
        return Libraries.packageOf(type).equals(Libraries.packageOf(library))
                || (library.startsWith("javax.sql.") && type.startsWith("java.sql."));
    }

    /** The types caught around the call, up to its method or lambda, that have to be thrown by something. */
    private List<String> caught() {
        List<String> found = new ArrayList<>();
        Node child = use.expression();
        Optional<Node> parent = child.getParentNode();
        while (parent.isPresent() && !isBoundary(parent.get())) {
            if (parent.get() instanceof TryStmt attempt && mayThrowInto(attempt, child)) {
                for (CatchClause clause : attempt.getCatchClauses()) {
                    add(clause.getParameter().getType(), found);
                }
            }
            child = parent.get();
            parent = child.getParentNode();
        }
        found.removeIf(this::isUnchecked);
        return found;
    }

    private static boolean mayThrowInto(TryStmt attempt, Node child) {
        return child == attempt.getTryBlock()
                || attempt.getResources().stream().anyMatch(resource -> resource == child);
    }

    private void add(Type type, List<String> found) {
        if (type instanceof UnionType union) {
            union.getElements().forEach(element -> add(element, found));
        } else {
            types.of(type)
                    .map(JavaType::name)
                    .filter(caught -> !GENERAL.contains(caught))
                    .ifPresent(found::add);
        }
    }

    private List<String> declared() {
        List<String> found = new ArrayList<>();
        Optional<Node> around = use.expression().getParentNode();
        while (around.isPresent() && !isBoundary(around.get())) {
            around = around.get().getParentNode();
        }
        if (around.isPresent() && around.get() instanceof CallableDeclaration<?> callable) {
            callable.getThrownExceptions()
                    .forEach(type -> types.of(type).map(JavaType::name).ifPresent(found::add));
        }
        return found;
    }

    private static boolean isBoundary(Node node) {
        return node instanceof LambdaExpr || node instanceof BodyDeclaration<?>;
    }
}
