package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.flow.Fate;
import dev.sessionlint.flow.Opening;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A session is given back by another call than the one that belongs to its opening. */
public final class MismatchedRelease implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("mismatched-release", "lifecycle", Severity.ERROR, LeakVisitor.YIELDS_TO, Set.of());

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
        private final Libraries libraries;
        private final Sources sources;

        Visitor(RuleContext context) {
            this.context = context;
            this.libraries = context.settings().libraries();
            this.sources = new Sources(context);
        }

        @Override
        public void visit(CompilationUnit unit, Void unused) {
            for (Fate fate : context.flow().fates()) {
                Opening opening = fate.opening();
                MethodRef proper = opening.release();
                if (opening.isOwned() && opening.kind() == Opening.Kind.SESSION && proper != null) {
                    check(fate, proper);
                }
            }
        }

        private void check(Fate fate, MethodRef proper) {
            List<Node> wrong = new ArrayList<>();
            List<Node> elsewhere = new ArrayList<>();
            for (Fate.Release release : fate.releases()) {
                if (!release.certain() || release.byOwner()) {
                    continue;
                }
                if (isWrong(release, proper)) {
                    wrong.add(release.site());
                } else if (release.site() instanceof MethodCallExpr call
                        && isOf(call, proper)
                        && sources.differ(fate.opening(), call)) {
                    elsewhere.add(call);
                }
            }
            String owner =
                    libraries.type(proper.type()).map(ModelType::simpleName).orElse(proper.type());
            String named = "`" + owner + "." + proper.method() + "`";
            if (!wrong.isEmpty()) {
                report(
                        fate,
                        wrong,
                        "is closed, not released by " + named + "; a transaction around it loses it",
                        "release it with " + named);
            } else if (!elsewhere.isEmpty()) {
                report(
                        fate,
                        elsewhere,
                        "is released to something else than it was got from; what it was got from goes on holding it",
                        "name the same in both calls");
            }
        }

        /** Whether a release is surely another than the proper one: what methods of the project do inside is their affair. */
        private boolean isWrong(Fate.Release release, MethodRef proper) {
            if (!(release.site() instanceof MethodCallExpr call)) {
                return true;
            }
            Callee callee = context.sessions().callee(call).orElse(null);
            return !isOf(call, proper)
                    && (release.direct() || (callee != null && callee.model() != null && callee.method() == null));
        }

        /** Whether a call is the proper release, or another method of the type that has it. */
        private boolean isOf(MethodCallExpr call, MethodRef proper) {
            Callee callee = context.sessions().callee(call).orElse(null);
            ModelType owner = callee == null ? null : callee.modelOwner();
            if (owner == null) {
                return call.getNameAsString().equals(proper.method());
            }
            return owner.name().equals(proper.type())
                    || libraries.withSupertypes(owner.name()).stream()
                            .anyMatch(above -> above.name().equals(proper.type()));
        }

        private void report(Fate fate, List<Node> releases, String fact, String help) {
            Expression opened = fate.opening().site();
            TextRange range = Highlight.of(opened, context);
            List<WitnessStep> steps = new ArrayList<>();
            steps.add(new WitnessStep(context.source().file(), range, "got here"));
            releases.sort(Comparator.comparing(site -> site.getBegin().orElseThrow()));
            for (Node site : releases) {
                TextRange place = place(site);
                if (!place.equals(range)) {
                    steps.add(new WitnessStep(context.source().file(), place, "released here"));
                }
            }
            context.report(
                    range, context.range(opened).start(), LeakVisitor.subject(fate) + " " + fact, help, null, steps);
        }

        /** A resource is released at the end of its `try`; what of it is shown is its variable. */
        private TextRange place(Node release) {
            if (release instanceof VariableDeclarationExpr resource) {
                return context.range(resource.getVariable(0).getName());
            }
            return Highlight.of(release, context);
        }
    }
}
