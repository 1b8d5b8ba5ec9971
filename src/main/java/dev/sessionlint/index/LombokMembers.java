package dev.sessionlint.index;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
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
 * {@code @Accessors(fluent, chain, prefix)}).
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
        for (FieldDeclaration declaration : type.getFields()) {
            if (declaration.isStatic()) {
                continue;
            }
            Style style = style(declaration);
            for (VariableDeclarator variable : declaration.getVariables()) {
                fields.stream()
                        .filter(field -> field.name().equals(variable.getNameAsString()))
                        .findFirst()
                        .ifPresent(field -> {
                            if (getters && !isSuppressed(declaration, "Getter")) {
                                addGetter(field, style, visibility(type, GETTERS), methods);
                            }
                            if (setters && !declaration.isFinal() && !isSuppressed(declaration, "Setter")) {
                                addSetter(field, style, visibility(type, SETTERS), methods);
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
        Style style = style(declaration);
        for (VariableDeclarator variable : declaration.getVariables()) {
            Optional<TypeSyntax> type = TypeSyntax.of(variable.getType());
            if (type.isEmpty()) {
                continue;
            }
            FieldFacts field = new FieldFacts(
                    variable.getNameAsString(), type.get(), declaration.isStatic(), Visibility.PRIVATE, List.of());
            if (getter) {
                addGetter(field, style, visibility(declaration, GETTERS), methods);
            }
            if (setter) {
                addSetter(field, style, visibility(declaration, SETTERS), methods);
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

    private static void addGetter(FieldFacts field, Style style, Visibility visibility, List<MethodFacts> methods) {
        boolean isBoolean =
                field.type().name().equals("boolean") && field.type().dimensions() == 0;
        style.name(field.name(), isBoolean ? "is" : "get")
                .ifPresent(name -> add(
                        new MethodFacts(
                                name,
                                List.of(),
                                List.of(),
                                field.type(),
                                List.of(),
                                field.isStatic(),
                                false,
                                visibility,
                                List.of()),
                        methods));
    }

    private static void addSetter(FieldFacts field, Style style, Visibility visibility, List<MethodFacts> methods) {
        TypeSyntax result = style.chain && !field.isStatic() ? style.type : TypeSyntax.of("void");
        style.name(field.name(), "set")
                .ifPresent(name -> add(
                        new MethodFacts(
                                name,
                                List.of(),
                                List.of(new ParameterFacts(field.name(), field.type(), false)),
                                result,
                                List.of(),
                                field.isStatic(),
                                false,
                                visibility,
                                List.of()),
                        methods));
    }

    /**
     * How accessors look.
     *
     * @param type the type itself, which setters that can be chained hand out
     * @param prefixes what is left out of a field's name; a field with none of them has no accessors
     */
    private record Style(TypeSyntax type, boolean fluent, boolean chain, List<String> prefixes) {
        /** The name of an accessor, if the field gets one. */
        Optional<String> name(String field, String verb) {
            return bare(field).map(bare -> fluent ? bare : verb + capitalised(bare));
        }

        private Optional<String> bare(String field) {
            if (prefixes.isEmpty()) {
                return Optional.of(field);
            }
            for (String prefix : prefixes) {
                String rest = field.startsWith(prefix) ? field.substring(prefix.length()) : "";
                boolean ends = prefix.isEmpty()
                        || !Character.isLetter(prefix.charAt(prefix.length() - 1))
                        || (!rest.isEmpty() && !Character.isLowerCase(rest.charAt(0)));
                if (!rest.isEmpty() && ends) {
                    return Optional.of(
                            prefix.isEmpty()
                                    ? rest
                                    : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
                }
            }
            return Optional.empty();
        }
    }

    /** What {@code @Accessors} of a field, else of its type, says. */
    private Style style(FieldDeclaration field) {
        Optional<TypeDeclaration<?>> type = field.getParentNode()
                .filter(TypeDeclaration.class::isInstance)
                .map(parent -> (TypeDeclaration<?>) parent);
        Optional<AnnotationExpr> written = accessors(field).or(() -> type.flatMap(this::accessors));
        boolean fluent = written.flatMap(annotation -> value(annotation, "fluent"))
                .filter(Expression::isBooleanLiteralExpr)
                .map(value -> value.asBooleanLiteralExpr().getValue())
                .orElse(false);
        boolean chain = written.flatMap(annotation -> value(annotation, "chain"))
                .filter(Expression::isBooleanLiteralExpr)
                .map(value -> value.asBooleanLiteralExpr().getValue())
                .orElse(fluent);
        List<String> prefixes = written.flatMap(annotation -> value(annotation, "prefix"))
                .map(value -> value.findAll(StringLiteralExpr.class).stream()
                        .map(StringLiteralExpr::asString)
                        .toList())
                .orElse(List.of());
        return new Style(type.map(LombokMembers::itself).orElse(TypeSyntax.of("void")), fluent, chain, prefixes);
    }

    private static TypeSyntax itself(TypeDeclaration<?> type) {
        List<TypeSyntax> parameters = type instanceof NodeWithTypeParameters<?> generic
                ? generic.getTypeParameters().stream()
                        .map(parameter -> TypeSyntax.of(parameter.getNameAsString()))
                        .toList()
                : List.of();
        return new TypeSyntax(type.getNameAsString(), parameters, 0);
    }

    private Optional<AnnotationExpr> accessors(NodeWithAnnotations<?> node) {
        return node.getAnnotations().stream()
                .filter(annotation -> isLombok(annotation, "Accessors"))
                .findFirst();
    }

    private static Optional<Expression> value(AnnotationExpr annotation, String name) {
        return annotation.isNormalAnnotationExpr()
                ? annotation.asNormalAnnotationExpr().getPairs().stream()
                        .filter(pair -> pair.getNameAsString().equals(name))
                        .map(MemberValuePair::getValue)
                        .findFirst()
                : Optional.empty();
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private boolean hasAny(NodeWithAnnotations<?> node, Set<String> names) {
        return node.getAnnotations().stream()
                .anyMatch(annotation ->
                        names.stream().anyMatch(name -> isLombok(annotation, name) && !isSuppressed(annotation)));
    }

    /** Whether a field says itself that it wants no accessor. */
    private boolean isSuppressed(FieldDeclaration field, String name) {
        return field.getAnnotations().stream()
                .anyMatch(annotation -> isLombok(annotation, name) && isSuppressed(annotation));
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
