package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithPublicModifier;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.Visibility;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.Clues;
import dev.sessionlint.rule.builtin.Overrides;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.Clue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A public member of db code hands out the factory, or something that opens sessions, to everybody. */
public final class FactoryExposedByWrapper implements Rule {
    private static final RuleMetadata METADATA =
            new RuleMetadata("factory-exposed-by-wrapper", "boundary", Severity.WARNING, List.of(), Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return Clues.types(libraries, TypeRole.FACTORY, TypeRole.SESSION);
    }

    @Override
    public boolean applies(Settings settings) {
        return !settings.dbPackages().isEmpty();
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        boolean applies = !context.settings().dbPackages().isEmpty()
                && context.code().isDbPackage(context.types().facts().packageName())
                && !context.code().isTest();
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(MethodDeclaration method, Void unused) {
                super.visit(method, unused);
                if (applies && isPublic(method, method) && !Overrides.isDecidedElsewhere(method, context)) {
                    check(method, method.getType(), "`" + method.getNameAsString() + "()`");
                }
            }

            @Override
            public void visit(FieldDeclaration field, Void unused) {
                super.visit(field, unused);
                if (applies && (isPublic(field, field) || hasPublicGetter(field))) {
                    String name = field.getVariable(0).getNameAsString();
                    check(field, field.getVariable(0).getType(), "the field `" + name + "`");
                }
            }

            /** A getter that Lombok makes stands nowhere in the code but at its field. */
            private boolean hasPublicGetter(FieldDeclaration field) {
                return field.getParentNode()
                        .filter(owner -> owner instanceof TypeDeclaration<?> && isPubliclyReachable(owner))
                        .flatMap(context.types()::declaredAt)
                        .filter(owner -> field.getVariables().stream()
                                .anyMatch(variable -> makesGetter(owner, variable.getNameAsString(), field)))
                        .isPresent();
            }

            private boolean makesGetter(ProjectType owner, String name, FieldDeclaration field) {
                Set<String> written = new HashSet<>();
                ((TypeDeclaration<?>) field.getParentNode().orElseThrow())
                        .getMethods()
                        .forEach(method -> written.add(method.getNameAsString()));
                String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                return owner.facts().methods().stream()
                        .filter(method -> method.parameters().isEmpty() && method.visibility() == Visibility.PUBLIC)
                        .anyMatch(method -> (method.name().equals("get" + capitalised)
                                        || method.name().equals(name))
                                && !written.contains(method.name()));
            }

            private void check(BodyDeclaration<?> member, Type type, String subject) {
                if (context.code().isProducer(member)) {
                    return;
                }
                context.types().of(type).ifPresent(found -> {
                    Optional<ModelType> factory = context.sessions().carriedFactory(found);
                    Optional<ModelType> supplied =
                            isCarrier(found) ? context.sessions().carriedSession(found) : Optional.empty();
                    factory.or(() -> supplied)
                            .ifPresent(model -> context.report(
                                    context.range(type),
                                    String.format(
                                            "%s hands out %s to all code; whoever calls it opens sessions past the db packages",
                                            subject,
                                            factory.isPresent()
                                                    ? Words.a(model.simpleName())
                                                    : "a supplier of open " + model.simpleName() + "s"),
                                    "make it package-private, or take the work as a callback",
                                    null));
                });
            }

            private boolean isCarrier(JavaType type) {
                return context.settings()
                        .libraries()
                        .type(type.name())
                        .filter(model -> model.role() == TypeRole.CARRIER)
                        .isPresent();
            }
        };
    }

    private static boolean isPublic(NodeWithPublicModifier<?> modifiers, Node member) {
        Optional<Node> parent = member.getParentNode();
        boolean inInterface = parent.filter(
                        node -> node instanceof ClassOrInterfaceDeclaration type && type.isInterface())
                .isPresent();
        if (!modifiers.isPublic() && !inInterface) {
            return false;
        }
        return parent.isPresent() && isPubliclyReachable(parent.get());
    }

    /** Whether a type and all types around it are public. */
    private static boolean isPubliclyReachable(Node type) {
        Optional<Node> current = Optional.of(type);
        while (current.isPresent() && !(current.get() instanceof CompilationUnit)) {
            Optional<Node> around = current.get().getParentNode();
            boolean inInterface = around.filter(
                            node -> node instanceof ClassOrInterfaceDeclaration outer && outer.isInterface())
                    .isPresent();
            if (!(current.get() instanceof TypeDeclaration<?> declaration)
                    || !(declaration.isPublic() || inInterface)) {
                return false;
            }
            current = around;
        }
        return true;
    }
}
