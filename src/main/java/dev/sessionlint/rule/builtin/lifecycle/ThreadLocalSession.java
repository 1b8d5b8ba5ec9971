package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A thread keeps a session that nobody takes from it. */
public final class ThreadLocalSession implements Rule {
    private static final String THREAD_LOCAL = "java.lang.ThreadLocal";
    private static final String INHERITABLE = "java.lang.InheritableThreadLocal";

    private static final RuleMetadata METADATA = new RuleMetadata(
            "thread-local-session",
            "lifecycle",
            Severity.WARNING,
            List.of(),
            Set.of(Words.last(THREAD_LOCAL), Words.last(INHERITABLE)));

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(FieldDeclaration field, Void unused) {
                super.visit(field, unused);
                for (VariableDeclarator variable : field.getVariables()) {
                    JavaType type = context.types().of(variable.getType()).orElse(null);
                    if (type != null && context.types().isSubtype(type.name(), THREAD_LOCAL)) {
                        session(type).ifPresent(session -> check(variable, type, session));
                    }
                }
            }

            private Optional<ModelType> session(JavaType threadLocal) {
                return threadLocal
                        .argument(0)
                        .flatMap(context.sessions()::session)
                        .filter(session -> !session.has(Trait.THREAD_SAFE));
            }

            private void check(VariableDeclarator variable, JavaType type, ModelType session) {
                boolean inherited = context.types().isSubtype(type.name(), INHERITABLE);
                if (inherited || !ThreadLocalUses.of(variable).areTakenBack()) {
                    report(variable, session, inherited);
                }
            }

            private void report(VariableDeclarator variable, ModelType session, boolean inherited) {
                String message = inherited
                        ? "`%s` hands %s of a thread to each thread that it starts; two threads use one session"
                        : "`%s` keeps %s with the thread, and nothing here removes it; a pooled thread carries it into its next task";
                context.report(
                        context.range(variable.getName()),
                        String.format(message, variable.getNameAsString(), Words.a(session.simpleName())),
                        inherited
                                ? "open a session in each thread"
                                : "call `remove()` in the `finally` behind which the session is closed",
                        null);
            }
        };
    }
}
