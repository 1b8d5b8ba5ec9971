package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.sessionlint.fix.ImportEdits.NewImport;
import dev.sessionlint.index.TypeUses;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.builtin.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a type is written at a place.
 *
 * @param text its simple name, else its qualified one
 * @param wanted the import without which the text would not mean it; null if none is needed
 */
record TypeSpelling(String text, @Nullable NewImport wanted) {
    /** By the simple name where it means the type, or can be made to by an import; else by the qualified name. */
    static TypeSpelling of(String binaryName, Node place, List<TypeUses.Use> uses, RuleContext context) {
        String simpleName = Words.last(binaryName);
        if (means(simpleName, binaryName, place, context)) {
            return new TypeSpelling(simpleName, null);
        }
        return isFree(simpleName, binaryName, uses, context)
                ? new TypeSpelling(simpleName, new NewImport(Advice.readable(binaryName), false))
                : qualified(binaryName);
    }

    static TypeSpelling qualified(String binaryName) {
        return new TypeSpelling(Advice.readable(binaryName), null);
    }

    /** Whether a simple name means a type at a place already. */
    static boolean means(String simpleName, String binaryName, Node place, RuleContext context) {
        return context.types().variable(simpleName, place).isEmpty()
                && context.types()
                        .typeName(simpleName, place)
                        .filter(binaryName::equals)
                        .isPresent();
    }

    /** Whether nothing in the file has the simple name but the type itself, so that importing it changes nothing. */
    static boolean isFree(String simpleName, String binaryName, List<TypeUses.Use> uses, RuleContext context) {
        boolean imported = context.types().facts().imports().stream()
                .anyMatch(written -> !written.onDemand()
                        && !written.isModule()
                        && written.simpleName().equals(simpleName)
                        && !context.types().binaryName(written.name()).equals(binaryName));
        boolean usedOtherwise = uses.stream()
                .anyMatch(use ->
                        use.head().equals(simpleName) && !use.headBinaryName().equals(Optional.of(binaryName)));
        return !imported
                && !usedOtherwise
                && context.source().unit().stream().noneMatch(node -> isNamed(node, simpleName, binaryName, context));
    }

    private static boolean isNamed(Node node, String simpleName, String binaryName, RuleContext context) {
        return declares(node, simpleName)
                || (node instanceof ClassOrInterfaceType type
                        && type.getScope().isEmpty()
                        && type.getNameAsString().equals(simpleName)
                        && !means(simpleName, binaryName, type, context));
    }

    /** Whether a node declares a type, type variable, variable or parameter of a name. */
    static boolean declares(Node node, String simpleName) {
        boolean declaration = node instanceof TypeDeclaration<?>
                || node instanceof TypeParameter
                || node instanceof VariableDeclarator
                || node instanceof Parameter;
        return declaration
                && node instanceof NodeWithSimpleName<?> named
                && named.getNameAsString().equals(simpleName);
    }
}
