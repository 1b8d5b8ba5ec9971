package dev.sessionlint.rule.builtin.boundary;

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
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Severity;
import java.util.HashSet;
import java.util.List;
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
    public Set<String> words(Settings settings) {
        Set<String> words = new HashSet<>(Words.types(settings, TypeRole.FACTORY));
        words.addAll(Words.types(settings, TypeRole.SESSION));
        return words;
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
                if (applies && isPublic(method, method) && !Overrides.isOverride(method, context)) {
                    check(method, method.getType(), "`" + method.getNameAsString() + "()`");
                }
            }

            @Override
            public void visit(FieldDeclaration field, Void unused) {
                super.visit(field, unused);
                if (applies && isPublic(field, field)) {
                    String name = field.getVariable(0).getNameAsString();
                    check(field, field.getVariable(0).getType(), "the field `" + name + "`");
                }
            }

            private void check(BodyDeclaration<?> member, Type type, String subject) {
                if (context.code().isProducer(member)) {
                    return;
                }
                context.types().of(type).ifPresent(found -> {
                    Optional<ModelType> factory = context.sessions().factory(found);
                    Optional<ModelType> supplied =
                            isCarrier(found) ? context.sessions().session(found) : Optional.empty();
                    factory.or(() -> supplied)
                            .ifPresent(model -> context.report(
                                    context.range(type),
                                    String.format(
                                            "%s hands out a %s to code outside the db packages; the boundary ends where it is called",
                                            subject,
                                            factory.isPresent()
                                                    ? model.simpleName()
                                                    : "supplier of open " + model.simpleName() + "s"),
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
        while (parent.isPresent()) {
            if (!(parent.get() instanceof TypeDeclaration<?>)
                    && !(parent.get() instanceof com.github.javaparser.ast.CompilationUnit)) {
                return false;
            }
            if (parent.get() instanceof TypeDeclaration<?> type && !type.isPublic() && !type.isNestedType()) {
                return false;
            }
            if (parent.get() instanceof TypeDeclaration<?> type && type.isNestedType() && !type.isPublic()) {
                return false;
            }
            parent = parent.get().getParentNode();
        }
        return true;
    }
}
