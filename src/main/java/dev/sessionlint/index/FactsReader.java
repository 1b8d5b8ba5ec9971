package dev.sessionlint.index;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.sessionlint.index.FileFacts.ImportFacts;
import dev.sessionlint.index.TypeFacts.FieldFacts;
import dev.sessionlint.index.TypeFacts.Kind;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.ParameterFacts;
import dev.sessionlint.index.TypeFacts.TypeParameterFacts;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.source.JavaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the facts of a file off its tree. */
final class FactsReader {
    private final LombokMembers lombok;

    private FactsReader(List<ImportFacts> imports) {
        this.lombok = new LombokMembers(imports);
    }

    /** The facts of a whole file. */
    static FileFacts read(JavaSource source) {
        CompilationUnit unit = source.unit();
        String packageName = unit.getPackageDeclaration()
                .map(declared -> declared.getNameAsString())
                .orElse("");
        List<ImportFacts> imports = imports(unit);
        FactsReader reader = new FactsReader(imports);
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        List<TypeFacts> types = new ArrayList<>();
        for (TypeDeclaration<?> type : unit.getTypes()) {
            types.add(reader.type(type, prefix, false));
        }
        Path path = source.file().path();
        return new FileFacts(path, SourceRoots.rootOf(path, packageName), packageName, imports, types);
    }

    private static List<ImportFacts> imports(CompilationUnit unit) {
        return unit.getImports().stream()
                .map(written -> new ImportFacts(
                        written.getNameAsString(), written.isStatic(), written.isAsterisk(), written.isModule()))
                .toList();
    }

    /** The facts of a local class of a file whose imports are given. */
    static TypeFacts local(TypeDeclaration<?> type, String prefix, List<ImportFacts> imports) {
        return new FactsReader(imports).type(type, prefix, false);
    }

    /** The facts of an anonymous class. */
    static TypeFacts anonymous(
            NodeList<BodyDeclaration<?>> body,
            Optional<TypeSyntax> supertype,
            String binaryName,
            List<ImportFacts> imports) {
        Members members = new FactsReader(imports).members(body, binaryName, false);
        return new TypeFacts(
                binaryName,
                Kind.ANONYMOUS,
                Visibility.PRIVATE,
                false,
                false,
                List.of(),
                supertype.stream().toList(),
                members.fields,
                members.methods,
                members.nested,
                List.of());
    }

    private TypeFacts type(TypeDeclaration<?> type, String prefix, boolean inInterface) {
        String name = prefix + type.getNameAsString();
        Kind kind = kind(type);
        boolean isInterface = kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
        Members members = members(type.getMembers(), name, isInterface);
        if (type instanceof EnumDeclaration enumeration) {
            addConstants(enumeration, members);
        }
        if (type instanceof RecordDeclaration record) {
            addComponents(record, members);
        }
        List<String> annotations = annotations(type);
        lombok.addTo(type, annotations, members.fields, members.methods);
        return new TypeFacts(
                name,
                kind,
                inInterface ? Visibility.PUBLIC : visibility(type),
                inInterface || kind != Kind.CLASS || type.isStatic(),
                isInterface || type.hasModifier(Modifier.Keyword.ABSTRACT),
                typeParameters(type),
                supertypes(type),
                members.fields,
                members.methods,
                members.nested,
                annotations);
    }

    private static Kind kind(TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            return declaration.isInterface() ? Kind.INTERFACE : Kind.CLASS;
        }
        if (type instanceof EnumDeclaration) {
            return Kind.ENUM;
        }
        return type instanceof AnnotationDeclaration ? Kind.ANNOTATION : Kind.RECORD;
    }

    private static List<TypeSyntax> supertypes(TypeDeclaration<?> type) {
        List<ClassOrInterfaceType> written = new ArrayList<>();
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            written.addAll(declaration.getExtendedTypes());
            written.addAll(declaration.getImplementedTypes());
        } else if (type instanceof EnumDeclaration enumeration) {
            written.addAll(enumeration.getImplementedTypes());
        } else if (type instanceof RecordDeclaration record) {
            written.addAll(record.getImplementedTypes());
        }
        return syntaxes(written);
    }

    private static List<TypeSyntax> syntaxes(List<ClassOrInterfaceType> types) {
        return types.stream().flatMap(type -> TypeSyntax.of(type).stream()).toList();
    }

    private static List<TypeParameterFacts> typeParameters(TypeDeclaration<?> type) {
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            return typeParameters(declaration.getTypeParameters());
        }
        return type instanceof RecordDeclaration record ? typeParameters(record.getTypeParameters()) : List.of();
    }

    static List<TypeParameterFacts> typeParameters(NodeList<TypeParameter> parameters) {
        return parameters.stream()
                .map(parameter ->
                        new TypeParameterFacts(parameter.getNameAsString(), syntaxes(parameter.getTypeBound())))
                .toList();
    }

    private static final class Members {
        final List<FieldFacts> fields = new ArrayList<>();
        final List<MethodFacts> methods = new ArrayList<>();
        final List<TypeFacts> nested = new ArrayList<>();
    }

    private Members members(NodeList<BodyDeclaration<?>> declarations, String owner, boolean inInterface) {
        Members members = new Members();
        for (BodyDeclaration<?> member : declarations) {
            if (member instanceof FieldDeclaration field) {
                addField(field, inInterface, members);
            } else if (member instanceof MethodDeclaration method) {
                boolean isAbstract = method.getBody().isEmpty() && !method.isNative();
                members.methods.add(callable(
                        method,
                        method.getNameAsString(),
                        TypeSyntax.of(method.getType()).orElseGet(() -> TypeSyntax.of("void")),
                        method.isStatic(),
                        isAbstract,
                        inInterface && !method.isPrivate() ? Visibility.PUBLIC : visibility(method)));
            } else if (member instanceof ConstructorDeclaration constructor) {
                members.methods.add(callable(
                        constructor,
                        MethodRef.CONSTRUCTOR,
                        TypeSyntax.of(constructor.getNameAsString()),
                        true,
                        false,
                        visibility(constructor)));
            } else if (member instanceof TypeDeclaration<?> nested) {
                members.nested.add(type(nested, owner + "$", inInterface));
            }
        }
        return members;
    }

    private void addField(FieldDeclaration field, boolean inInterface, Members members) {
        Visibility visibility = inInterface ? Visibility.PUBLIC : visibility(field);
        for (VariableDeclarator variable : field.getVariables()) {
            TypeSyntax.of(variable.getType())
                    .ifPresent(type -> members.fields.add(new FieldFacts(
                            variable.getNameAsString(),
                            type,
                            inInterface || field.isStatic(),
                            visibility,
                            annotations(field))));
        }
        lombok.addAccessorsOf(field, members.methods);
    }

    /** The constants, and the two static methods that every enum has (JLS 8.9.3). */
    private static void addConstants(EnumDeclaration enumeration, Members members) {
        TypeSyntax type = TypeSyntax.of(enumeration.getNameAsString());
        for (EnumConstantDeclaration constant : enumeration.getEntries()) {
            members.fields.add(new FieldFacts(constant.getNameAsString(), type, true, Visibility.PUBLIC, List.of()));
        }
        ParameterFacts name = new ParameterFacts("name", TypeSyntax.of("java.lang.String"), false);
        members.methods.add(made("values", List.of(), type.withDimensions(1), true));
        members.methods.add(made("valueOf", List.of(name), type, true));
    }

    private static MethodFacts made(String name, List<ParameterFacts> parameters, TypeSyntax result, boolean isStatic) {
        return new MethodFacts(
                name, List.of(), parameters, result, List.of(), isStatic, false, Visibility.PUBLIC, List.of());
    }

    private static void addComponents(RecordDeclaration record, Members members) {
        for (Parameter component : record.getParameters()) {
            TypeSyntax type = syntax(component);
            String name = component.getNameAsString();
            members.fields.add(new FieldFacts(name, type, false, Visibility.PRIVATE, annotations(component)));
            boolean written = members.methods.stream()
                    .anyMatch(method ->
                            method.name().equals(name) && method.parameters().isEmpty());
            if (!written) {
                members.methods.add(made(name, List.of(), type, false));
            }
        }
    }

    private static MethodFacts callable(
            CallableDeclaration<?> declaration,
            String name,
            TypeSyntax result,
            boolean isStatic,
            boolean isAbstract,
            Visibility visibility) {
        List<ParameterFacts> parameters = declaration.getParameters().stream()
                .map(parameter ->
                        new ParameterFacts(parameter.getNameAsString(), syntax(parameter), parameter.isVarArgs()))
                .toList();
        return new MethodFacts(
                name,
                typeParameters(declaration.getTypeParameters()),
                parameters,
                result,
                declaration.getThrownExceptions().stream()
                        .flatMap(type -> TypeSyntax.of(type).stream())
                        .toList(),
                isStatic,
                isAbstract,
                visibility,
                annotations(declaration));
    }

    private static TypeSyntax syntax(Parameter parameter) {
        return TypeSyntax.of(parameter.getType())
                .orElseGet(() -> TypeSyntax.of("?"))
                .withDimensions(parameter.isVarArgs() ? 1 : 0);
    }

    private static Visibility visibility(NodeWithModifiers<?> node) {
        if (node.hasModifier(Modifier.Keyword.PUBLIC)) {
            return Visibility.PUBLIC;
        }
        if (node.hasModifier(Modifier.Keyword.PROTECTED)) {
            return Visibility.PROTECTED;
        }
        return node.hasModifier(Modifier.Keyword.PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
    }

    static List<String> annotations(NodeWithAnnotations<?> node) {
        return node.getAnnotations().stream()
                .map(annotation -> annotation.getNameAsString())
                .toList();
    }
}
