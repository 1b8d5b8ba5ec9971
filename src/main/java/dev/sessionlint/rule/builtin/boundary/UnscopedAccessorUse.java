package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Settings.Accessor;
import dev.sessionlint.rule.Settings.Scope;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.Clue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The approved accessor is called outside the scope that gives its session back. */
public final class UnscopedAccessorUse implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "unscoped-accessor-use", "boundary", Severity.ERROR, List.of("replaced-accessor"), Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Settings settings) {
        Set<Clue> clues = new HashSet<>();
        for (Accessor accessor : settings.accessors()) {
            clues.add(Clue.of(accessor.method().method()));
        }
        return clues;
    }

    @Override
    public boolean applies(Settings settings) {
        return !settings.accessors().isEmpty();
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(MethodCallExpr call, Void unused) {
                super.visit(call, unused);
                for (Accessor accessor : context.settings().accessors()) {
                    if (isCallOf(accessor, call) && !isExempt(call) && !isScoped(accessor, call)) {
                        report(accessor, call);
                        return;
                    }
                }
            }

            private boolean isCallOf(Accessor accessor, MethodCallExpr call) {
                return call.getNameAsString().equals(accessor.method().method())
                        && context.sessions()
                                .callee(call)
                                .filter(callee ->
                                        context.sessions().means(callee, call.getNameAsString(), accessor.method()))
                                .isPresent();
            }

            /** Tests, and the bodies of accessors in their own classes. */
            private boolean isExempt(MethodCallExpr call) {
                return context.code().isTest() || accessorAround(call).isPresent();
            }

            private Optional<Accessor> accessorAround(Node place) {
                Optional<Node> current = Optional.of(place);
                while (current.isPresent() && !(current.get() instanceof BodyDeclaration<?>)) {
                    current = current.get().getParentNode();
                }
                if (current.isEmpty() || !(current.get() instanceof MethodDeclaration method)) {
                    return Optional.empty();
                }
                String owner = context.types()
                        .typeAround(method)
                        .map(ProjectType::name)
                        .orElse("");
                MethodRef around = new MethodRef(owner, method.getNameAsString());
                return context.settings().accessors().stream()
                        .filter(accessor -> accessor.method().equals(around)
                                || accessor.replaces().contains(around))
                        .findFirst();
            }

            private boolean isScoped(Accessor accessor, MethodCallExpr call) {
                if (accessor.scope() == Scope.CALLBACK) {
                    return takesWork(call);
                }
                return isResource(call) || isInitialiserBeforeTry(call) || isReturned(call);
            }

            private void report(Accessor accessor, MethodCallExpr call) {
                context.report(
                        Highlight.of(call, context),
                        context.range(call).start(),
                        String.format(
                                "`%s` stands outside its scope; nothing gives its session back when the code after it throws",
                                Highlight.name(call)),
                        accessor.scope() == Scope.CALLBACK
                                ? "pass the work to it as a lambda"
                                : "open it in the header of a try",
                        null);
            }

            /** Inside another accessor, also a replaced one, a session may be handed on: its callers have to scope it. */
            private boolean isReturned(MethodCallExpr call) {
                return call.getParentNode().filter(ReturnStmt.class::isInstance).isPresent()
                        && accessorAround(call).isPresent();
            }
        };
    }

    private static boolean takesWork(MethodCallExpr call) {
        return !call.getArguments().isEmpty();
    }

    private static boolean isResource(MethodCallExpr call) {
        Node declaration = call;
        Node parent = call.getParentNode().orElse(call);
        if (parent instanceof VariableDeclarator variable) {
            declaration = variable.getParentNode().orElse(variable);
            parent = declaration.getParentNode().orElse(declaration);
        }
        Node resource = declaration;
        return parent instanceof TryStmt attempt
                && attempt.getResources().stream().anyMatch(candidate -> candidate == resource);
    }

    /** {@code var s = Db.session(); try (s) {…}} */
    private static boolean isInitialiserBeforeTry(MethodCallExpr call) {
        if (!(call.getParentNode().orElse(call) instanceof VariableDeclarator variable)
                || !(variable.getParentNode().orElse(call) instanceof VariableDeclarationExpr declaration)
                || !(declaration.getParentNode().orElse(call) instanceof ExpressionStmt statement)
                || !(statement.getParentNode().orElse(call) instanceof BlockStmt block)) {
            return false;
        }
        List<Statement> statements = block.getStatements();
        for (int i = 0; i + 1 < statements.size(); i++) {
            if (statements.get(i) == statement && statements.get(i + 1) instanceof TryStmt attempt) {
                return attempt.getResources().stream()
                        .filter(Expression::isNameExpr)
                        .anyMatch(resource ->
                                resource.asNameExpr().getNameAsString().equals(variable.getNameAsString()));
            }
        }
        return false;
    }
}
