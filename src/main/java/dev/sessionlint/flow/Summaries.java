package dev.sessionlint.flow;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.ParameterFacts;
import dev.sessionlint.index.TypeSyntax;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.source.Surroundings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the project's methods do with what they are given and hand out, worked out from their bodies when asked.
 *
 * <p>A call is followed over a few methods only, so that the answer does not depend on where the first question came
 * from, and recursion ends. Belongs to the thread that lints one file.
 */
final class Summaries {
    private final FlowAnalysis own;
    private final Function<Path, Optional<FlowAnalysis>> opener;
    private final Map<Path, Optional<FlowAnalysis>> files = new HashMap<>();

    /**
     * @param own the file that is linted
     * @param opener another file of the project, by its path
     */
    Summaries(FlowAnalysis own, Function<Path, Optional<FlowAnalysis>> opener) {
        this.own = own;
        this.opener = opener;
    }

    /** Whether the project declares a type. */
    boolean isProjectType(String binaryName) {
        return own.types().projectType(binaryName).isPresent();
    }

    /**
     * The summary of the project's method that a call means; empty if it has no body that can be read.
     *
     * @param depth over how many methods calls are still followed
     */
    Optional<MethodSummary> of(Callee callee, int depth) {
        return in(callee, depth, (file, declaration) -> file.summary(declaration, depth - 1));
    }

    /** Whether the project's method that a call means returns what works only as long as an argument is open. */
    boolean derives(Callee callee, int position, int depth) {
        return in(callee, depth, (file, declaration) -> file.derives(declaration, position, depth - 1))
                .orElse(false);
    }

    private <T> Optional<T> in(Callee callee, int depth, BiFunction<FlowAnalysis, CallableDeclaration<?>, T> question) {
        ProjectType owner = callee.owner();
        MethodFacts method = callee.method();
        if (owner == null || method == null || depth <= 0) {
            return Optional.empty();
        }
        return file(owner.file().path())
                .flatMap(file -> file.declaration(owner, method).map(declaration -> question.apply(file, declaration)));
    }

    /** The summary of the constructor that {@code this(…)} or {@code super(…)} means, if it is of the own file's class. */
    Optional<MethodSummary> ofConstructor(ExplicitConstructorInvocationStmt call, FlowAnalysis file, int depth) {
        if (!call.isThis() || depth <= 0) {
            return Optional.empty();
        }
        int count = call.getArguments().size();
        List<ConstructorDeclaration> fitting = Surroundings.typeAround(call).stream()
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> constructor.getParameters().size() == count)
                .toList();
        return fitting.size() == 1 ? Optional.of(file.summary(fitting.get(0), depth - 1)) : Optional.empty();
    }

    /** The analysis of a file of the project. */
    Optional<FlowAnalysis> file(Path path) {
        if (path.equals(own.path())) {
            return Optional.of(own);
        }
        Optional<FlowAnalysis> known = files.get(path);
        if (known == null) {
            known = opener.apply(path);
            files.put(path, known);
        }
        return known;
    }

    /** Whether a declaration is the method of which facts were kept. */
    static boolean declares(CallableDeclaration<?> declaration, MethodFacts method) {
        String name = declaration instanceof MethodDeclaration ? declaration.getNameAsString() : MethodRef.CONSTRUCTOR;
        NodeList<Parameter> parameters = declaration.getParameters();
        if (!name.equals(method.name())
                || parameters.size() != method.parameters().size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            ParameterFacts facts = method.parameters().get(i);
            Optional<TypeSyntax> written = TypeSyntax.of(parameters.get(i).getType());
            if (written.isEmpty() || !written.get().name().equals(facts.type().name())) {
                return false;
            }
        }
        return true;
    }
}
