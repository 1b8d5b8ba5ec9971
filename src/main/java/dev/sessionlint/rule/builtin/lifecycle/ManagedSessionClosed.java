package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.flow.Fate;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.Surroundings;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A session that belongs to a context or a container is closed by hand. */
public final class ManagedSessionClosed implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("managed-session-closed", "lifecycle", Severity.ERROR, LeakVisitor.YIELDS_TO, Set.of());

    /** The package of what hands out current sessions of Hibernate, and the setting that chooses among them. */
    private static final String CONTEXTS = "org.hibernate.context.";

    private static final String CONTEXT_SETTING = "CURRENT_SESSION_CONTEXT_CLASS";

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return LeakVisitor.clues(libraries);
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new Visitor(context);
    }

    private static final class Visitor extends VoidVisitorAdapter<Void> {
        private final RuleContext context;
        private final Injection injection;

        Visitor(RuleContext context) {
            this.context = context;
            this.injection = new Injection(context);
        }

        @Override
        public void visit(CompilationUnit unit, Void unused) {
            boolean own = setsContextUp(unit);
            for (Fate fate : context.flow().fates()) {
                if (!fate.opening().isOwned() && !own && !isDelegated(fate)) {
                    Expression site = fate.opening().site();
                    String subject = LeakVisitor.subject(fate);
                    report(fate, subject + " belongs to a context", site, "the context hands it out here");
                }
            }
            super.visit(unit, unused);
        }

        /** Who says where current sessions come from may know that closing them is right there: bound to a thread. */
        private static boolean setsContextUp(CompilationUnit unit) {
            return unit.getImports().stream()
                            .anyMatch(name -> name.getNameAsString().startsWith(CONTEXTS))
                    || unit.findFirst(SimpleName.class, name -> name.asString().equals(CONTEXT_SETTING))
                            .isPresent();
        }

        /** Whether a method of a wrapper does nothing but what its name says, with what it wraps. */
        private static boolean isDelegated(Fate fate) {
            Expression site = fate.opening().site();
            return site.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().filter(scope -> scope == site).isPresent()
                    && Surroundings.memberAround(site).orElse(null) instanceof MethodDeclaration method
                    && method.getName().equals(call.getName());
        }

        @Override
        public void visit(FieldDeclaration field, Void unused) {
            for (VariableDeclarator variable : field.getVariables()) {
                ModelType shared = shared(variable).orElse(null);
                Node type = Surroundings.typeAround(field).orElse(null);
                if (shared != null && type != null && injection.fills(field, variable, type)) {
                    String name = variable.getNameAsString();
                    String subject = "`" + name + "` (" + shared.simpleName() + ") is injected by a container";
                    context.flow()
                            .fates(type, name, shared)
                            .forEach(fate -> report(fate, subject, variable, "the container fills this field"));
                }
            }
        }

        private Optional<ModelType> shared(VariableDeclarator variable) {
            return context.types()
                    .of(variable.getType())
                    .flatMap(type -> context.settings().libraries().withSupertypes(type.name()).stream()
                            .filter(model -> model.has(Trait.CONTAINER_SHARED))
                            .findFirst());
        }

        @Override
        public void visit(MethodCallExpr call, Void unused) {
            super.visit(call, unused);
            if (call.getArguments().isEmpty()) {
                context.sessions()
                        .callee(call)
                        .flatMap(callee -> proxy(callee, call.getNameAsString()))
                        .ifPresent(type -> {
                            String subject = "the " + type.simpleName() + " belongs to all who use it";
                            report(call, subject, null, "");
                        });
            }
        }

        /** The type on which a release is called, if it is one that stands for the session of each thread. */
        private Optional<ModelType> proxy(Callee callee, String name) {
            Libraries libraries = context.settings().libraries();
            return libraries
                    .type(callee.receiver().name())
                    .filter(type -> type.role() == TypeRole.SCOPED && type.release() == null)
                    .filter(type -> libraries.withSupertypes(type.name()).stream()
                            .anyMatch(above -> above.role() == TypeRole.SESSION && name.equals(above.release())));
        }

        private void report(Fate fate, String subject, Node origin, String told) {
            for (Fate.Release release : fate.releases()) {
                if (release.certain() && !release.byOwner()) {
                    report(release.site(), subject, origin, told);
                }
            }
        }

        private void report(Node release, String subject, @Nullable Node origin, String told) {
            Expression closed = release instanceof VariableDeclarationExpr resource
                    ? resource.getVariable(0).getInitializer().orElse(resource)
                    : (Expression) release;
            TextRange range = Highlight.of(closed, context);
            List<WitnessStep> steps = new ArrayList<>();
            steps.add(new WitnessStep(context.source().file(), range, "closed here"));
            if (origin != null && !Highlight.of(origin, context).equals(range)) {
                steps.add(new WitnessStep(context.source().file(), Highlight.of(origin, context), told));
            }
            context.report(
                    range,
                    context.range(closed).start(),
                    subject + " and is closed by hand; the close throws, or the next to ask for it gets a closed one",
                    "leave the closing to what hands it out",
                    null,
                    steps);
        }
    }
}
