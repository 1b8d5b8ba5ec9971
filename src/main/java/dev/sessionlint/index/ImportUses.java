package dev.sessionlint.index;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the code of a file uses what an import brings in.
 *
 * <p>Where that cannot be told, and where a Javadoc comment names the imported, the answer is empty: such an import has
 * to stay. Belongs to the thread that lints the file.
 */
public final class ImportUses {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

    private static final Set<String> WITHOUT_STATIC_MEMBERS =
            Set.of("java.lang.Object", "java.lang.AutoCloseable", "java.io.Closeable", "java.io.Serializable");

    private final JavaSource source;
    private final Types types;
    private final List<TypeUses.Use> uses;
    private final IdentityHashMap<ImportDeclaration, Optional<List<TextRange>>> known = new IdentityHashMap<>();

    public ImportUses(JavaSource source, Types types) {
        this.source = source;
        this.types = types;
        this.uses = TypeUses.in(source, types, name -> true);
    }

    /** The uses of types by name, of the whole file. */
    public List<TypeUses.Use> types() {
        return uses;
    }

    /** The ranges of the names that an import gives their meaning; empty if that cannot be told. */
    public Optional<List<TextRange>> of(ImportDeclaration written) {
        return known.computeIfAbsent(written, this::find);
    }

    private Optional<List<TextRange>> find(ImportDeclaration written) {
        if (written.isModule()) {
            return Optional.empty();
        }
        String name = written.getNameAsString();
        if (written.isStatic()) {
            return written.isAsterisk() ? membersOnDemand(types.binaryName(name)) : member(name);
        }
        return written.isAsterisk() ? typesOnDemand(name) : single(name);
    }

    private Optional<List<TextRange>> single(String name) {
        String simpleName = simpleName(name);
        if (isInJavadoc(simpleName)) {
            return Optional.empty();
        }
        String binaryName = types.binaryName(name);
        return Optional.of(uses.stream()
                .filter(use -> use.head().equals(simpleName)
                        && use.headBinaryName().filter(binaryName::equals).isPresent())
                .map(use -> source.range(use.node()))
                .toList());
    }

    private Optional<List<TextRange>> typesOnDemand(String name) {
        String outer = types.binaryName(name);
        Optional<ProjectType> enclosing = types.projectType(outer);
        if (enclosing.isEmpty() && hasUnknownName()) {
            return Optional.empty();
        }
        if (enclosing.filter(this::mayInherit).isPresent() && hasUnknownName()) {
            return Optional.empty();
        }
        Set<String> owners = hierarchy(outer);
        return Optional.of(uses.stream()
                .filter(use -> !isSingleImported(use.head()))
                .filter(use -> use.headBinaryName()
                        .filter(head -> (Libraries.packageOf(head).equals(name) && head.indexOf('$') < 0)
                                || owners.contains(enclosing(head)))
                        .isPresent())
                .map(use -> source.range(use.node()))
                .toList());
    }

    private Optional<List<TextRange>> member(String name) {
        String member = simpleName(name);
        if (isInJavadoc(member)) {
            return Optional.empty();
        }
        List<TextRange> found = new ArrayList<>();
        for (MethodCallExpr call : source.unit().findAll(MethodCallExpr.class)) {
            if (call.getScope().isEmpty() && call.getNameAsString().equals(member)) {
                found.add(source.range(call.getName()));
            }
        }
        for (NameExpr use : source.unit().findAll(NameExpr.class)) {
            if (use.getNameAsString().equals(member) && !isLocal(use)) {
                found.add(source.range(use));
            }
        }
        for (TypeUses.Use use : uses) {
            if (use.head().equals(member) && !(use.node() instanceof NameExpr)) {
                found.add(source.range(use.node()));
            }
        }
        return Optional.of(found);
    }

    private Optional<List<TextRange>> membersOnDemand(String type) {
        Optional<ProjectType> owner = types.projectType(type);
        if (owner.isEmpty() || mayInherit(owner.get())) {
            return Optional.empty();
        }
        Set<String> owners = hierarchy(type);
        List<TextRange> found = new ArrayList<>();
        for (MethodCallExpr call : source.unit().findAll(MethodCallExpr.class)) {
            boolean brought = call.getScope().isEmpty()
                    && types.hasMethod(type, call.getNameAsString())
                    && types.typesAround(call).stream()
                            .noneMatch(around -> types.hasMethod(around.name(), call.getNameAsString()));
            if (brought) {
                found.add(source.range(call.getName()));
            }
        }
        for (NameExpr use : source.unit().findAll(NameExpr.class)) {
            boolean brought = types.variable(use.getNameAsString(), use)
                    .filter(variable -> variable instanceof Variable.Field field
                            && owners.contains(field.owner().name()))
                    .isPresent();
            if (brought) {
                found.add(source.range(use));
            }
        }
        for (TypeUses.Use use : uses) {
            if (use.headBinaryName()
                    .filter(head -> owners.contains(enclosing(head)))
                    .isPresent()) {
                found.add(source.range(use.node()));
            }
        }
        return Optional.of(found);
    }

    /** Whether a type may inherit static members or types that are not known. */
    private boolean mayInherit(ProjectType type) {
        return types.hasUnresolvedSupertype(type)
                || types.hierarchy(JavaType.of(type.name())).stream()
                        .anyMatch(above -> types.projectType(above.name()).isEmpty()
                                && !WITHOUT_STATIC_MEMBERS.contains(above.name()));
    }

    private Set<String> hierarchy(String type) {
        return types.hierarchy(JavaType.of(type)).stream().map(JavaType::name).collect(Collectors.toSet());
    }

    private static String enclosing(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('$')));
    }

    private boolean isLocal(NameExpr use) {
        return types.variable(use.getNameAsString(), use)
                .filter(variable -> !(variable instanceof Variable.Field))
                .isPresent();
    }

    private boolean isSingleImported(String simpleName) {
        return types.facts().imports().stream()
                .anyMatch(imported -> !imported.onDemand()
                        && !imported.isModule()
                        && imported.simpleName().equals(simpleName));
    }

    /** Whether a simple name that looks like a type's means nothing that is known. */
    private boolean hasUnknownName() {
        for (ClassOrInterfaceType type : source.unit().findAll(ClassOrInterfaceType.class)) {
            boolean simple =
                    type.getScope().isEmpty() && !type.getNameAsString().equals(TypeSyntax.VAR);
            if (simple && types.typeName(type.getNameAsString(), type).isEmpty() && !isVariable(type)) {
                return true;
            }
        }
        for (AnnotationExpr annotation : source.unit().findAll(AnnotationExpr.class)) {
            if (types.typeName(annotation.getNameAsString(), annotation).isEmpty()) {
                return true;
            }
        }
        return source.unit().findAll(NameExpr.class).stream()
                .anyMatch(use -> Character.isUpperCase(use.getNameAsString().charAt(0))
                        && types.variable(use.getNameAsString(), use).isEmpty()
                        && types.asType(use).isEmpty());
    }

    /** A type variable, or a variable at the head of a method reference. */
    private boolean isVariable(ClassOrInterfaceType type) {
        return types.variable(type.getNameAsString(), type).isPresent()
                || types.isTypeVariable(type.getNameAsString(), type);
    }

    private boolean isInJavadoc(String simpleName) {
        Pattern named = Pattern.compile("\\b" + Pattern.quote(simpleName) + "\\b");
        Matcher comment = JAVADOC.matcher(source.file().text());
        while (comment.find()) {
            if (named.matcher(comment.group()).find()) {
                return true;
            }
        }
        return false;
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
