package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/** Methods whose signature somebody else decided. */
final class Overrides {
    private Overrides() {}

    /**
     * Whether a method overrides one of the project or of a library, so that its signature is not its own: another
     * type of the project declares it, or it is marked {@code @Override}, or a supertype is unknown and may declare it.
     */
    static boolean isOverride(MethodDeclaration method, RuleContext context) {
        if (method.getAnnotationByName("Override").isPresent()) {
            return true;
        }
        if (method.isStatic() || method.isPrivate()) {
            return false;
        }
        Optional<ProjectType> owner = context.types().typeAround(method);
        if (owner.isEmpty()) {
            return false;
        }
        List<JavaType> hierarchy =
                context.types().hierarchy(JavaType.of(owner.get().name()));
        for (JavaType above : hierarchy.subList(1, hierarchy.size())) {
            boolean declares = context.types()
                    .projectType(above.name())
                    .map(type -> type.facts().methods().stream()
                            .anyMatch(other -> other.name().equals(method.getNameAsString())
                                    && other.parameters().size()
                                            == method.getParameters().size()))
                    .orElseGet(() -> context.settings()
                            .libraries()
                            .type(above.name())
                            .map(model -> model.methods().stream()
                                    .anyMatch(other -> other.name().equals(method.getNameAsString())))
                            .orElse(false));
            if (declares) {
                return true;
            }
        }
        return context.types().hasUnknownSupertype(owner.get());
    }
}
