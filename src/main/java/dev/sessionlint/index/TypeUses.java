package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.source.JavaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where a file's code names types: in declarations, expressions and annotations, not in imports or comments. */
public final class TypeUses {
    private TypeUses() {}

    /**
     * A type that is named.
     *
     * @param node the name as it stands, with its qualifiers
     * @param written the name as it is written, without type arguments
     * @param binaryName what it means
     */
    public record Use(Node node, String written, String binaryName) {
        /** The first segment of the name as it is written. */
        public String head() {
            int dot = written.indexOf('.');
            return dot < 0 ? written : written.substring(0, dot);
        }

        public boolean isQualified() {
            return written.indexOf('.') >= 0;
        }

        /** What the first segment of the written name means; empty if it is a package. */
        public Optional<String> headBinaryName() {
            String name = binaryName;
            int segments = written.length() - written.replace(".", "").length();
            for (int i = 0; i < segments; i++) {
                int cut = name.lastIndexOf('$');
                if (cut < 0) {
                    return Optional.empty();
                }
                name = name.substring(0, cut);
            }
            return Optional.of(name);
        }
    }

    /**
     * All uses whose meaning is known, in the order of a walk over the tree.
     *
     * @param wanted whether a name is of interest, by any of its segments
     */
    public static List<Use> in(JavaSource source, Types types, Predicate<String> wanted) {
        List<Use> uses = new ArrayList<>();
        source.unit().accept(new Collector(types, wanted, uses), null);
        return uses;
    }

    private static final class Collector extends VoidVisitorAdapter<Void> {
        private final Types types;
        private final Predicate<String> wanted;
        private final List<Use> uses;

        Collector(Types types, Predicate<String> wanted, List<Use> uses) {
            this.types = types;
            this.wanted = wanted;
            this.uses = uses;
        }

        @Override
        public void visit(ClassOrInterfaceType type, Void unused) {
            boolean outermost = type.getParentNode()
                    .filter(parent -> parent instanceof ClassOrInterfaceType around
                            && around.getScope().filter(scope -> scope == type).isPresent())
                    .isEmpty();
            if (outermost) {
                add(type, type.getNameWithScope());
            }
            super.visit(type, unused);
        }

        @Override
        public void visit(NameExpr name, Void unused) {
            expression(name);
        }

        @Override
        public void visit(FieldAccessExpr access, Void unused) {
            if (!expression(access)) {
                super.visit(access, unused);
            }
        }

        @Override
        public void visit(MarkerAnnotationExpr annotation, Void unused) {
            annotation(annotation);
            super.visit(annotation, unused);
        }

        @Override
        public void visit(SingleMemberAnnotationExpr annotation, Void unused) {
            annotation(annotation);
            super.visit(annotation, unused);
        }

        @Override
        public void visit(NormalAnnotationExpr annotation, Void unused) {
            annotation(annotation);
            super.visit(annotation, unused);
        }

        private void annotation(AnnotationExpr annotation) {
            add(annotation.getName(), annotation.getNameAsString());
        }

        private boolean expression(Expression expression) {
            Optional<String> written = Types.dotted(expression).filter(this::isWanted);
            if (written.isEmpty()) {
                return false;
            }
            Optional<String> named = types.asType(expression);
            named.ifPresent(binaryName -> uses.add(new Use(expression, written.get(), binaryName)));
            return named.isPresent();
        }

        private void add(Node node, String written) {
            if (!isWanted(written)) {
                return;
            }
            types.typeName(written, node).ifPresent(binaryName -> uses.add(new Use(node, written, binaryName)));
        }

        private boolean isWanted(String written) {
            for (String segment : written.split("\\.", -1)) {
                if (wanted.test(segment)) {
                    return true;
                }
            }
            return false;
        }
    }
}
