package dev.sessionlint.rule.builtin;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/** Methods whose signature somebody else decided. */
public final class Overrides {
    private Overrides() {}

    /**
     * Whether the signature of a method was decided by a library, or by db code that calls back: a supertype outside
     * the project's other code declares it, or may declare it because it is unknown.
     */
    public static boolean isDecidedElsewhere(MethodDeclaration method, RuleContext context) {
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
            Optional<ProjectType> project = context.types().projectType(above.name());
            if (project.isPresent() && declares(project.get(), method)) {
                return context.code().isDbPackage(project.get().file().packageName());
            }
            if (project.isEmpty() && isModelled(above, method, context)) {
                return true;
            }
        }
        return method.getAnnotationByName("Override").isPresent()
                || context.types().hasUnknownSupertype(owner.get());
    }

    /** Whether the signature of a method was decided by any type above its own, or may be because one is unknown. */
    public static boolean isDecidedAbove(MethodDeclaration method, RuleContext context) {
        if (method.isStatic() || method.isPrivate()) {
            return false;
        }
        Optional<ProjectType> owner = context.types().typeAround(method);
        return isDecidedElsewhere(method, context)
                || owner.stream()
                        .flatMap(type -> context.types().hierarchy(JavaType.of(type.name())).stream()
                                .skip(1))
                        .flatMap(above -> context.types().projectType(above.name()).stream())
                        .anyMatch(above -> declares(above, method));
    }

    private static boolean declares(ProjectType type, MethodDeclaration method) {
        return type.facts().methods().stream()
                .anyMatch(other -> other.name().equals(method.getNameAsString())
                        && other.parameters().size() == method.getParameters().size());
    }

    private static boolean isModelled(JavaType type, MethodDeclaration method, RuleContext context) {
        return context.settings()
                .libraries()
                .type(type.name())
                .filter(model ->
                        model.methods().stream().anyMatch(other -> other.name().equals(method.getNameAsString())))
                .isPresent();
    }
}
