package dev.sessionlint.index;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.sessionlint.index.FileFacts.ImportFacts;
import dev.sessionlint.index.TypeFacts.FieldFacts;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.ParameterFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The getters and setters that Lombok makes for a type ({@code @Getter}, {@code @Setter}, {@code @Data}, {@code @Value},
 * {@code @Accessors(fluent, chain)}).
 */
final class LombokMembers {
    private static final Set<String> GETTERS = Set.of("Getter", "Data", "Value");
    private static final Set<String> SETTERS = Set.of("Setter", "Data");

    private static final Pattern LEVEL = Pattern.compile("\\b(NONE|PUBLIC|PROTECTED|PACKAGE|MODULE|PRIVATE)\\b");

    private final List<ImportFacts> imports;

    LombokMembers(List<ImportFacts> imports) {
        this.imports = imports;
    }

    /** Adds what annotations of the type make. */
    void addTo(TypeDeclaration<?> type, List<String> annotations, List<FieldFacts> fields, List<MethodFacts> methods) {
        if (annotations.isEmpty()) {
            return;
        }
        boolean getters = hasAny(type, GETTERS);
        boolean setters = hasAny(type, SETTERS);
        if (!getters && !setters) {
            return;
        }
        boolean fluent = isFluent(type);
        for (FieldDeclaration declaration : type.getFields()) {
            if (declaration.isStatic()) {
                continue;
            }
            boolean fieldFluent = fluent || isFluent(declaration);
            for (VariableDeclarator variable : declaration.getVariables()) {
                fields.stream()
                        .filter(field -> field.name().equals(variable.getNameAsString()))
                        .findFirst()
                        .ifPresent(field -> {
                            if (getters) {
                                add(getter(field, fieldFluent, visibility(type, GETTERS)), methods);
                            }
                            if (setters && !declaration.isFinal()) {
                                add(setter(field, fieldFluent, visibility(type, SETTERS)), methods);
                            }
                        });
            }
        }
    }

    /** Adds what annotations of a field make. */
    void addAccessorsOf(FieldDeclaration declaration, List<MethodFacts> methods) {
        if (declaration.getAnnotations().isEmpty()) {
            return;
        }
        boolean getter = hasAny(declaration, Set.of("Getter"));
        boolean setter = hasAny(declaration, Set.of("Setter"));
        if (!getter && !setter) {
            return;
        }
        boolean fluent = isFluent(declaration)
                || declaration
                        .getParentNode()
                        .filter(parent -> parent instanceof TypeDeclaration<?> type && isFluent(type))
                        .isPresent();
        for (VariableDeclarator variable : declaration.getVariables()) {
            Optional<TypeSyntax> type = TypeSyntax.of(variable.getType());
            if (type.isEmpty()) {
                continue;
            }
            FieldFacts field = new FieldFacts(
                    variable.getNameAsString(), type.get(), declaration.isStatic(), Visibility.PRIVATE, List.of());
            if (getter) {
                add(getter(field, fluent, visibility(declaration, GETTERS)), methods);
            }
            if (setter) {
                add(setter(field, fluent, visibility(declaration, SETTERS)), methods);
            }
        }
    }

    /** Lombok makes no method whose name is taken, whatever its parameters. */
    private static void add(MethodFacts made, List<MethodFacts> methods) {
        boolean taken = methods.stream()
                .anyMatch(method -> method.name().equals(made.name())
                        && (method.parameters().size() == made.parameters().size()));
        if (!taken) {
            methods.add(made);
        }
    }

    private static MethodFacts getter(FieldFacts field, boolean fluent, Visibility visibility) {
        boolean isBoolean =
                field.type().name().equals("boolean") && field.type().dimensions() == 0;
        String name = fluent ? field.name() : (isBoolean ? "is" : "get") + capitalised(field.name());
        return new MethodFacts(
                name, List.of(), List.of(), field.type(), List.of(), field.isStatic(), false, visibility, List.of());
    }

    private static MethodFacts setter(FieldFacts field, boolean fluent, Visibility visibility) {
        String name = fluent ? field.name() : "set" + capitalised(field.name());
        return new MethodFacts(
                name,
                List.of(),
                List.of(new ParameterFacts(field.name(), field.type(), false)),
                TypeSyntax.of("void"),
                List.of(),
                field.isStatic(),
                false,
                visibility,
                List.of());
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private boolean isFluent(NodeWithAnnotations<?> node) {
        return node.getAnnotations().stream()
                .anyMatch(annotation -> isLombok(annotation, "Accessors")
                        && annotation.isNormalAnnotationExpr()
                        && annotation.asNormalAnnotationExpr().getPairs().stream()
                                .anyMatch(pair -> pair.getNameAsString().equals("fluent")
                                        && pair.getValue().toString().equals("true")));
    }

    private boolean hasAny(NodeWithAnnotations<?> node, Set<String> names) {
        return node.getAnnotations().stream()
                .anyMatch(annotation ->
                        names.stream().anyMatch(name -> isLombok(annotation, name) && !isSuppressed(annotation)));
    }

    private static boolean isSuppressed(AnnotationExpr annotation) {
        return level(annotation).equals("NONE");
    }

    /** The access level that an annotation names; empty for the default, public. */
    private static String level(AnnotationExpr annotation) {
        Matcher named = LEVEL.matcher(annotation.toString());
        return named.find() ? named.group(1) : "";
    }

    private Visibility visibility(NodeWithAnnotations<?> node, Set<String> names) {
        return node.getAnnotations().stream()
                .filter(annotation -> names.stream().anyMatch(name -> isLombok(annotation, name)))
                .map(annotation -> switch (level(annotation)) {
                    case "PROTECTED" -> Visibility.PROTECTED;
                    case "PACKAGE", "MODULE" -> Visibility.PACKAGE;
                    case "PRIVATE" -> Visibility.PRIVATE;
                    default -> Visibility.PUBLIC;
                })
                .findFirst()
                .orElse(Visibility.PUBLIC);
    }

    private boolean isLombok(AnnotationExpr annotation, String name) {
        String written = annotation.getNameAsString();
        if (written.equals("lombok." + name) || written.equals("lombok.experimental." + name)) {
            return true;
        }
        return written.equals(name)
                && imports.stream()
                        .anyMatch(imported -> imported.onDemand()
                                ? imported.name().equals("lombok")
                                        || imported.name().equals("lombok.experimental")
                                : imported.name().equals("lombok." + name)
                                        || imported.name().equals("lombok.experimental." + name));
    }
}
