package dev.sessionlint.rule.builtin;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.Settings.Accessor;
import java.util.Optional;

/** Which methods of the project are its configured accessors. */
public final class Accessors {
    private Accessors() {}

    /** The accessor that a method is, or that replaces it. */
    public static Optional<Accessor> of(MethodDeclaration method, RuleContext context) {
        String owner = context.types().typeAround(method).map(ProjectType::name).orElse("");
        MethodRef own = new MethodRef(owner, method.getNameAsString());
        return context.settings().accessors().stream()
                .filter(accessor ->
                        accessor.method().equals(own) || accessor.replaces().contains(own))
                .findFirst();
    }
}
