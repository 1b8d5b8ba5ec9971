package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types that stand around the places of one tree, local and anonymous ones too. */
final class Declarations {
    private final FileFacts facts;
    private final TypeNames names;
    private final IdentityHashMap<Node, ProjectType> declared = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Map<String, Optional<JavaType>>> typeVariables = new IdentityHashMap<>();

    Declarations(FileFacts facts, TypeNames names) {
        this.facts = facts;
        this.names = names;
    }

    /** The node of the innermost type in whose body a place lies. */
    static Optional<Node> bodyAround(Node place) {
        Node child = place;
        Optional<Node> parent = place.getParentNode();
        while (parent.isPresent() && !Locals.isTypeBody(parent.get(), child)) {
            child = parent.get();
            parent = child.getParentNode();
        }
        return parent;
    }

    /** The innermost type in whose body a place lies; anonymous and local ones too. */
    Optional<ProjectType> around(Node place) {
        return bodyAround(place).flatMap(this::at);
    }

    /** The types around a place, the innermost first. */
    List<ProjectType> allAround(Node place) {
        List<ProjectType> around = new ArrayList<>();
        Optional<Node> body = bodyAround(place);
        while (body.isPresent()) {
            at(body.get()).ifPresent(around::add);
            body = bodyAround(body.get());
        }
        return around;
    }

    /** The type that a declaration, or a creation with a class body, declares. */
    Optional<ProjectType> at(Node node) {
        ProjectType type = declared.get(node);
        if (type == null) {
            type = declare(node);
            if (type == null) {
                return Optional.empty();
            }
            declared.put(node, type);
            names.register(type);
        }
        return Optional.of(type);
    }

    private @Nullable ProjectType declare(Node node) {
        Optional<ProjectType> outer = bodyAround(node).flatMap(this::at);
        if (node instanceof ObjectCreationExpr creation) {
            String prefix = outer.map(ProjectType::name).orElse(facts.packageName());
            String name = prefix + "$" + place(node);
            return new ProjectType(
                    facts,
                    outer.orElse(null),
                    FactsReader.anonymous(
                            creation.getAnonymousClassBody().orElseGet(NodeList::new),
                            TypeSyntax.of(creation.getType()).map(written -> withLocals(written, creation)),
                            name,
                            facts.imports()));
        }
        if (node instanceof EnumConstantDeclaration constant) {
            return outer.map(enumeration -> new ProjectType(
                            facts,
                            enumeration,
                            FactsReader.anonymous(
                                    constant.getClassBody(),
                                    Optional.of(
                                            TypeSyntax.of(enumeration.facts().simpleName())),
                                    enumeration.name() + "$" + place(node),
                                    facts.imports())))
                    .orElse(null);
        }
        if (!(node instanceof TypeDeclaration<?> type)) {
            return null;
        }
        boolean local = node.getParentNode().filter(Statement.class::isInstance).isPresent();
        if (local) {
            String prefix = outer.map(ProjectType::name).orElse(facts.packageName()) + "$" + place(node) + "$";
            TypeFacts read = FactsReader.local(type, prefix, facts.imports());
            List<TypeSyntax> supertypes = read.supertypes().stream()
                    .map(written -> withLocals(written, node))
                    .toList();
            return new ProjectType(facts, outer.orElse(null), read.withSupertypes(supertypes));
        }
        if (outer.isPresent()) {
            return outer.get().nested(type.getNameAsString()).orElse(null);
        }
        return facts.types().stream()
                .filter(declaredType -> declaredType.simpleName().equals(type.getNameAsString()))
                .findFirst()
                .map(found -> new ProjectType(facts, null, found))
                .orElse(null);
    }

    /** A number that no two local classes of a file share. */
    private static String place(Node node) {
        return node.getRange()
                .map(range -> range.begin.line + "_" + range.begin.column)
                .orElse("0");
    }

    /** Where a name stands: the types around it, type variables and local classes in scope. */
    Scope scope(Node place) {
        Map<String, Optional<JavaType>> variables = new HashMap<>();
        Optional<Node> current = Optional.of(place);
        while (current.isPresent()) {
            Node node = current.get();
            if (node instanceof MethodDeclaration || node instanceof ConstructorDeclaration) {
                Map<String, Optional<JavaType>> own = typeVariables.get(node);
                if (own == null) {
                    own = variablesOf(node);
                    typeVariables.put(node, own);
                }
                own.forEach(variables::putIfAbsent);
            }
            current = node.getParentNode();
        }
        return new Scope(facts, headerType(place), variables, name -> localClass(name, place));
    }

    /** In the header of a type the names in its body are not in scope. */
    private @Nullable ProjectType headerType(Node place) {
        Node child = place;
        Optional<Node> parent = place.getParentNode();
        while (parent.isPresent()) {
            if (parent.get() instanceof ClassOrInterfaceDeclaration declaration
                    && (contains(declaration.getExtendedTypes(), child)
                            || contains(declaration.getImplementedTypes(), child))) {
                return at(declaration).map(ProjectType::outer).orElse(null);
            }
            if (Locals.isTypeBody(parent.get(), child)) {
                break;
            }
            child = parent.get();
            parent = child.getParentNode();
        }
        return around(place).orElse(null);
    }

    private static boolean contains(NodeList<? extends Node> nodes, Node node) {
        return nodes.stream().anyMatch(candidate -> candidate == node);
    }

    private Map<String, Optional<JavaType>> variablesOf(Node node) {
        NodeList<TypeParameter> parameters = node instanceof MethodDeclaration method
                ? method.getTypeParameters()
                : ((ConstructorDeclaration) node).getTypeParameters();
        if (parameters.isEmpty()) {
            return Map.of();
        }
        Map<String, Optional<JavaType>> variables = new HashMap<>();
        Scope outer = Scope.of(facts, around(node).orElse(null));
        for (TypeFacts.TypeParameterFacts parameter : FactsReader.typeParameters(parameters)) {
            variables.put(parameter.name(), names.bound(parameter, outer));
        }
        return variables;
    }

    /** Names of local types as binary names: they mean the same wherever they are looked at. */
    private TypeSyntax withLocals(TypeSyntax written, Node place) {
        List<TypeSyntax> arguments = written.arguments().stream()
                .map(argument -> withLocals(argument, place))
                .toList();
        String name = localClass(written.name(), place).map(ProjectType::name).orElse(written.name());
        return new TypeSyntax(name, arguments, written.dimensions());
    }

    /** A local type declared before a place in a block around it. */
    private Optional<ProjectType> localClass(String name, Node place) {
        Node child = place;
        Optional<Node> parent = place.getParentNode();
        while (parent.isPresent()) {
            if (parent.get() instanceof NodeWithStatements<?> block) {
                for (Statement statement : block.getStatements()) {
                    Optional<TypeDeclaration<?>> type = declaration(statement);
                    if (type.isPresent() && type.get().getNameAsString().equals(name)) {
                        return at(type.get());
                    }
                    if (statement == child) {
                        break;
                    }
                }
            }
            child = parent.get();
            parent = child.getParentNode();
        }
        return Optional.empty();
    }

    private static Optional<TypeDeclaration<?>> declaration(Statement statement) {
        if (statement instanceof LocalClassDeclarationStmt local) {
            return Optional.of(local.getClassDeclaration());
        }
        return statement instanceof LocalRecordDeclarationStmt local
                ? Optional.of(local.getRecordDeclaration())
                : Optional.empty();
    }
}
