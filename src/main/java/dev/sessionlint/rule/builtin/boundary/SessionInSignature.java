package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.Clues;
import dev.sessionlint.rule.builtin.Overrides;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A public or protected method outside db code takes or hands out a session. */
public final class SessionInSignature implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "session-in-signature", "boundary", Severity.WARNING, List.of("session-in-web-layer"), Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return Clues.types(libraries, TypeRole.SESSION);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(CompilationUnit unit, Void unused) {
                for (BodyDeclaration<?> member : context.members()) {
                    if (member instanceof MethodDeclaration method) {
                        method(method);
                    } else if (member instanceof ConstructorDeclaration constructor && isExposed(constructor)) {
                        parameters(constructor);
                    }
                }
            }

            private void method(MethodDeclaration method) {
                boolean any = context.sessions().mayBeModelled(method.getType())
                        || method.getParameters().stream()
                                .anyMatch(parameter -> context.sessions().mayBeModelled(parameter.getType()));
                if (any && isExposed(method) && !Overrides.isDecidedElsewhere(method, context)) {
                    check(method, method.getType(), "the result of `" + method.getNameAsString() + "`");
                    parameters(method);
                }
            }

            private void parameters(CallableDeclaration<?> callable) {
                for (Parameter parameter : callable.getParameters()) {
                    if (context.sessions().mayBeModelled(parameter.getType()) && !isInjected(callable, parameter)) {
                        check(parameter, parameter.getType(), "the parameter `" + parameter.getNameAsString() + "`");
                    }
                }
            }

            private void check(Node declaration, Type type, String subject) {
                if (!context.sessions().mayBeModelled(type)) {
                    return;
                }
                context.types()
                        .of(type)
                        .flatMap(context.sessions()::carriedSession)
                        .filter(session ->
                                !context.code().isTest() && !context.code().isDb(declaration))
                        .ifPresent(session -> context.report(
                                context.range(type),
                                subject + " is " + Words.a(session.simpleName())
                                        + " outside the db packages; caller and callee can each leave closing it to the other",
                                "hand out results, or let the db package call back",
                                null));
            }

            private boolean isInjected(CallableDeclaration<?> callable, Parameter parameter) {
                return context.code().isInjected(callable)
                        || context.code().isInjected(parameter)
                        || (callable instanceof ConstructorDeclaration
                                && context.types()
                                        .of(parameter.getType())
                                        .flatMap(context.sessions()::session)
                                        .filter(session -> session.has(dev.sessionlint.library.Trait.CONTAINER_SHARED))
                                        .isPresent());
            }
        };
    }

    /** Public or protected, in types that are not hidden in another. */
    private static boolean isExposed(CallableDeclaration<?> callable) {
        Optional<Node> parent = callable.getParentNode();
        if (parent.isEmpty() || parent.get() instanceof ObjectCreationExpr) {
            return false;
        }
        boolean inInterface = parent.get() instanceof com.github.javaparser.ast.body.ClassOrInterfaceDeclaration type
                && type.isInterface();
        if (callable.isPrivate() || !(inInterface || callable.isPublic() || callable.isProtected())) {
            return false;
        }
        while (parent.isPresent()) {
            if (parent.get() instanceof TypeDeclaration<?> type && type.isPrivate()) {
                return false;
            }
            boolean local = parent.get() instanceof com.github.javaparser.ast.stmt.Statement
                    || parent.get() instanceof ObjectCreationExpr;
            if (local) {
                return false;
            }
            parent = parent.get().getParentNode();
        }
        return true;
    }
}
