package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.sessionlint.flow.Fate.HandedTo;
import dev.sessionlint.flow.MethodSummary.Result;
import dev.sessionlint.flow.MethodSummary.Use;
import dev.sessionlint.flow.Opening.Evidence;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.source.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Works the summary of a method or constructor out from its body. */
final class MethodSummarizer {
    private static final Pattern OPENING =
            Pattern.compile("(?i).*(?:open|create|connect|new|session|connection|acquire|obtain).*");
    private static final Set<String> ANYTHING =
            Set.of("java.lang.Object", "java.lang.AutoCloseable", "java.io.Closeable");

    private final FlowAnalysis file;
    private final int depth;

    MethodSummarizer(FlowAnalysis file, int depth) {
        this.file = file;
        this.depth = depth;
    }

    MethodSummary summarize(CallableDeclaration<?> declaration) {
        Graph graph = file.graph(declaration);
        List<Use> uses = new ArrayList<>();
        for (Parameter parameter : declaration.getParameters()) {
            uses.add(use(declaration, graph, parameter));
        }
        boolean returns = graph.leadingTo(node -> node == graph.returned())
                .get(graph.entry().number());
        if (!(declaration instanceof MethodDeclaration method)
                || method.getType().isVoidType()) {
            return new MethodSummary(returns, Result.LENT, null, null, uses);
        }
        Opening managed = null;
        for (Opening opening : openings(method)) {
            Fate fate = file.fate(opening, depth);
            if (opening.evidence() == Evidence.RELEASE) {
                continue;
            }
            boolean returned = fate.handings().stream().anyMatch(handing -> handing.to() == HandedTo.CALLER);
            boolean kept =
                    fate.isStored() || fate.handings().stream().anyMatch(handing -> handing.to() == HandedTo.FIELD);
            if (returned && opening.isOwned() && !kept && fate.escapes.isEmpty()) {
                return new MethodSummary(returns, Result.OPENED, opening.type(), opening.release(), uses);
            }
            managed = returned && !opening.isOwned() ? opening : managed;
        }
        return managed != null
                ? new MethodSummary(returns, Result.MANAGED, managed.type(), managed.release(), uses)
                : new MethodSummary(returns, result(method), null, null, uses);
    }

    private List<Opening> openings(MethodDeclaration method) {
        List<Opening> found = new ArrayList<>();
        method.walk(Expression.class, expression -> {
            if (Bodies.around(expression).filter(body -> body == method).isPresent()) {
                file.openings(depth).at(expression).ifPresent(found::add);
            }
        });
        return found;
    }

    private Use use(CallableDeclaration<?> declaration, Graph graph, Parameter parameter) {
        Optional<JavaType> type = file.types().of(parameter.getType());
        ModelType model =
                type.flatMap(found -> file.sessionLike(found.element())).orElse(null);
        boolean anything = parameter.getType().isClassOrInterfaceType()
                && (type.isEmpty()
                        || ANYTHING.contains(type.get().element().name())
                        || file.types().projectType(type.get().name()).isEmpty())
                && !parameter.getType().asString().equals("String");
        if (model == null && !anything) {
            return Use.LENT;
        }
        int slot = graph.slots().local(parameter, parameter.getNameAsString());
        Fate fate = file.explore(graph, Tracked.parameter(slot, model), depth, Explorer.Mode.KEPT);
        if (!fate.releases.isEmpty()) {
            if (fate.returned.contains(PathState.Status.OPEN)) {
                return isCloseOfAllKinds(declaration, parameter) ? Use.SEEMINGLY : Use.SOMETIMES;
            }
            return fate.releases.stream().allMatch(Fate.Release::certain) ? Use.RELEASED : Use.SEEMINGLY;
        }
        for (Fate.Handing handing : fate.handings) {
            if (handing.to() == HandedTo.CALLER) {
                return Use.GIVEN;
            }
            return handing.to() == HandedTo.FIELD && declaration instanceof ConstructorDeclaration
                    ? stored(declaration, String.valueOf(handing.field()), model)
                    : Use.KEPT;
        }
        return Use.LENT;
    }

    /** Whether a helper that is named for closing tells kinds of its parameter apart, and closes some by another way. */
    private static boolean isCloseOfAllKinds(CallableDeclaration<?> declaration, Parameter parameter) {
        return CallEffects.CLOSING.matcher(declaration.getNameAsString()).matches()
                && declaration
                        .findFirst(
                                InstanceOfExpr.class,
                                asked -> asked.getExpression().toString().equals(parameter.getNameAsString()))
                        .isPresent();
    }

    /** What becomes of a value that a constructor stores in a field. */
    private Use stored(Node constructor, String field, @Nullable ModelType model) {
        boolean isTransaction = model == null || model.role() == TypeRole.TRANSACTION;
        boolean isReleased = file.types()
                .typeAround(constructor)
                .filter(type -> file.releasesField(type, field, isTransaction))
                .isPresent();
        if (isReleased) {
            return Use.KEPT;
        }
        return Surroundings.typeAround(constructor)
                        .filter(type -> file.exposesField(type, field))
                        .isPresent()
                ? Use.EXPOSED
                : Use.LENT;
    }

    private Result result(MethodDeclaration method) {
        List<ReturnStmt> returns = method.findAll(
                ReturnStmt.class,
                leaving -> Bodies.around(leaving).filter(body -> body == method).isPresent());
        boolean lent = returns.stream()
                .allMatch(leaving -> leaving.getExpression()
                        .map(value -> isLent(value, method, 3))
                        .orElse(true));
        return lent ? Result.LENT : Result.UNKNOWN;
    }

    /** Whether a value surely comes from somewhere that goes on owning it. */
    private boolean isLent(Expression value, MethodDeclaration method, int levels) {
        if (value instanceof EnclosedExpr enclosed) {
            return isLent(enclosed.getInner(), method, levels);
        }
        if (value instanceof CastExpr cast) {
            return isLent(cast.getExpression(), method, levels);
        }
        if (value instanceof ConditionalExpr choice) {
            return isLent(choice.getThenExpr(), method, levels) && isLent(choice.getElseExpr(), method, levels);
        }
        if (value instanceof MethodCallExpr call) {
            return isLent(call);
        }
        if (value instanceof NameExpr name && levels > 0) {
            String variable = name.getNameAsString();
            boolean isLocal = method.findFirst(
                            VariableDeclarator.class,
                            found -> found.getNameAsString().equals(variable))
                    .isPresent();
            if (!isLocal) {
                return true;
            }
            List<Expression> sources = new ArrayList<>();
            method.findAll(
                            VariableDeclarator.class,
                            found -> found.getNameAsString().equals(variable))
                    .forEach(found -> found.getInitializer().ifPresent(sources::add));
            method.findAll(
                            AssignExpr.class,
                            found -> found.getTarget().toString().equals(variable))
                    .forEach(found -> sources.add(found.getValue()));
            return sources.stream().allMatch(source -> isLent(source, method, levels - 1));
        }
        return !value.isObjectCreationExpr();
    }

    private boolean isLent(MethodCallExpr call) {
        Callee callee = file.calls().callee(call).orElse(null);
        if (callee != null && callee.model() != null) {
            return true;
        }
        if (callee != null && callee.method() != null) {
            return file.summaries()
                    .of(callee, depth)
                    .filter(summary -> summary.result() == Result.LENT)
                    .isPresent();
        }
        return !OPENING.matcher(call.getNameAsString()).matches();
    }
}
