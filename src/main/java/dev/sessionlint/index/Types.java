package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.source.JavaSource;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The types of the names and expressions of one file.
 *
 * <p>Nothing is guessed: what cannot be resolved is empty. Belongs to the thread that lints the file.
 */
public final class Types {
    private static final String STRING = "java.lang.String";

    private final TypeNames names;
    private final FileFacts facts;
    private final Members members;
    private final StaticImports staticImports;
    private final Calls calls;
    private final Operators operators;
    private final IdentityHashMap<Expression, Optional<JavaType>> known = new IdentityHashMap<>();
    private final IdentityHashMap<Expression, Boolean> inProgress = new IdentityHashMap<>();
    private final Declarations declarations;

    public Types(JavaSource source, ProjectIndex index, Libraries libraries) {
        this.names = new TypeNames(index, libraries);
        this.facts = FactsReader.read(source);
        for (TypeFacts type : facts.types()) {
            names.register(new ProjectType(facts, null, type));
        }
        this.declarations = new Declarations(facts, names);
        this.members = new Members(names, facts);
        this.staticImports = new StaticImports(names, facts, members);
        this.calls = new Calls(this, names, members, staticImports);
        this.operators = new Operators(this, members);
    }

    /** What the file declares. */
    public FileFacts facts() {
        return facts;
    }

    /** The type that a type node means where it stands. */
    public Optional<JavaType> of(Type written) {
        return TypeSyntax.of(written).flatMap(syntax -> names.resolve(syntax, declarations.scope(written)));
    }

    /** The binary name that a written type name means at a place; dots between nested names. */
    public Optional<String> typeName(String written, Node place) {
        Scope scope = declarations.scope(place);
        return scope.variables().containsKey(written) || names.isTypeParameter(written, scope)
                ? Optional.empty()
                : names.name(written, scope);
    }

    /** Whether a name means a type variable where it stands. */
    public boolean isTypeVariable(String name, Node place) {
        return names.isTypeVariable(name, declarations.scope(place));
    }

    /** The binary name of a fully qualified name, as far as is known; else by the convention of upper case. */
    public String binaryName(String qualified) {
        return names.binaryName(qualified, facts);
    }

    /** The project's declaration of a type by its binary name. */
    public Optional<ProjectType> projectType(String binaryName) {
        return names.projectType(binaryName, facts);
    }

    /** Whether one type is the other or below it, as far as is known. */
    public boolean isSubtype(String binaryName, String supertype) {
        return members.isSubtype(binaryName, supertype);
    }

    /** The type and all its known supertypes, the nearest first. */
    public List<JavaType> hierarchy(JavaType type) {
        return members.hierarchy(type);
    }

    /** Whether a supertype of a project type is neither of the project nor modelled. */
    public boolean hasUnknownSupertype(ProjectType type) {
        return members.hasUnknownSupertype(type);
    }

    /** Whether the name of a supertype of a project type cannot be resolved. */
    public boolean hasUnresolvedSupertype(ProjectType type) {
        return members.hasUnresolvedSupertype(type);
    }

    /** What an annotation's name, as written on a declaration of a project type, means. */
    public Optional<String> annotationName(String written, ProjectType place) {
        return names.name(written, Scope.of(place.file(), place.outer()));
    }

    /** The declared type of a member as written in a project type. */
    public Optional<JavaType> memberType(TypeSyntax written, ProjectType owner) {
        return names.resolve(written, Scope.of(owner.file(), owner));
    }

    /** What a method's signature says of a parameter or result type, its type variables standing for their bounds. */
    public Optional<JavaType> signatureType(TypeSyntax written, ProjectType owner, TypeFacts.MethodFacts method) {
        return names.resolve(written, members.methodScope(owner, method, Map.of(), Map.of()));
    }

    /** What a call means. */
    public Optional<Callee> callee(MethodCallExpr call) {
        return calls.callee(call);
    }

    /** What the creation of an object means; the method is the constructor. */
    public Optional<Callee> callee(ObjectCreationExpr creation) {
        return calls.callee(creation);
    }

    /** What a call of a static method of a type with these arguments would mean. */
    public Optional<Callee> staticCallee(String binaryName, String name, List<Expression> arguments) {
        return calls.onType(binaryName, name, arguments);
    }

    /** The declared type of a field that a type has or inherits. */
    public Optional<JavaType> fieldType(String binaryName, String name) {
        return members.field(JavaType.of(binaryName), name).flatMap(Members.FieldMatch::type);
    }

    /** Whether a type has or inherits a method of that name, as far as is known. */
    public boolean hasMethod(String binaryName, String name) {
        return members.hasMethod(JavaType.of(binaryName), name);
    }

    /** What a method reference means, whatever its arity. */
    public Optional<Callee> callee(MethodReferenceExpr reference) {
        return calls.callee(reference);
    }

    /** The variable that a name means at a place: a local one, else a field of the types around it. */
    public Optional<Variable> variable(String name, Node place) {
        Node current = place;
        boolean hidden = false;
        while (true) {
            Optional<Variable> local = Locals.find(current, name);
            if (local.isPresent()) {
                return hidden ? Optional.empty() : local;
            }
            Optional<Node> body = Declarations.bodyAround(current);
            if (body.isEmpty()) {
                return staticImports.field(name, hidden).map(Types::variable);
            }
            Optional<ProjectType> type = declarations.at(body.get());
            Optional<Members.FieldMatch> field =
                    type.flatMap(around -> members.field(JavaType.of(around.name()), name));
            if (field.isPresent()) {
                return hidden ? Optional.empty() : field.map(Types::variable);
            }
            hidden = hidden || type.filter(members::hasUnknownMembers).isPresent();
            current = body.get();
        }
    }

    private static Variable variable(Members.FieldMatch match) {
        return new Variable.Field(match.owner(), match.field(), match.type());
    }

    /** Whether what the parser takes for a type is a variable, or begins with one: {@code sf} of {@code sf::open}. */
    boolean isVariable(ClassOrInterfaceType written) {
        return written.getScope().isPresent()
                ? isVariable(written.getScope().get())
                : variable(written.getNameAsString(), written).isPresent();
    }

    /** The type of such a variable, or of the field of it that is named. */
    Optional<JavaType> ofVariable(ClassOrInterfaceType written) {
        String name = written.getNameAsString();
        return written.getScope().isPresent()
                ? ofVariable(written.getScope().get())
                        .flatMap(outer -> members.field(outer, name))
                        .flatMap(Members.FieldMatch::type)
                : variable(name, written).flatMap(this::of);
    }

    /** The type of a variable. */
    public Optional<JavaType> of(Variable variable) {
        if (variable instanceof Variable.Local local) {
            return of(local.declarator());
        }
        if (variable instanceof Variable.Parameterised parameter) {
            return isInferred(parameter.parameter().getType())
                    ? calls.lambdaParameter(parameter.parameter())
                    : of(parameter.parameter().getType())
                            .map(type ->
                                    type.withDimensions(parameter.parameter().isVarArgs() ? 1 : 0));
        }
        if (variable instanceof Variable.Pattern pattern) {
            return isInferred(pattern.pattern().getType())
                    ? component(pattern.pattern())
                    : of(pattern.pattern().getType());
        }
        return ((Variable.Field) variable).type();
    }

    /** What a record pattern says of a component for which no type is written. */
    private Optional<JavaType> component(PatternExpr inner) {
        if (!(inner.getParentNode().orElse(null) instanceof RecordPatternExpr outer)) {
            return Optional.empty();
        }
        Optional<JavaType> record = isInferred(outer.getType()) ? Optional.empty() : of(outer.getType());
        return record.flatMap(
                type -> members.component(type, outer.getPatternList().indexOf(inner)));
    }

    private Optional<JavaType> of(VariableDeclarator declarator) {
        if (!isInferred(declarator.getType())) {
            return of(declarator.getType());
        }
        if (declarator.getInitializer().isPresent()) {
            return of(declarator.getInitializer().get());
        }
        return declarator
                .getParentNode()
                .flatMap(Node::getParentNode)
                .filter(ForEachStmt.class::isInstance)
                .flatMap(loop -> of(((ForEachStmt) loop).getIterable()))
                .flatMap(calls::elementOf);
    }

    /** {@code var}, {@code lombok.val}, or nothing written at all. */
    private boolean isInferred(Type type) {
        if (type.isUnknownType() || type.isVarType()) {
            return true;
        }
        if (!type.isClassOrInterfaceType()) {
            return false;
        }
        String name = type.asClassOrInterfaceType().getNameWithScope();
        return name.equals(TypeSyntax.VAR)
                || name.equals("lombok.val")
                || name.equals("lombok.var")
                || (name.equals("val")
                        && typeName("val", type).filter("lombok.val"::equals).isPresent());
    }

    /** The type of an expression. */
    public Optional<JavaType> of(Expression expression) {
        Optional<JavaType> type = known.get(expression);
        if (type != null) {
            return type;
        }
        if (inProgress.putIfAbsent(expression, true) != null) {
            return Optional.empty();
        }
        try {
            type = compute(expression);
            known.put(expression, type);
            return type;
        } finally {
            inProgress.remove(expression);
        }
    }

    private Optional<JavaType> compute(Expression expression) {
        if (expression instanceof NameExpr name) {
            return variable(name.getNameAsString(), name).flatMap(this::of);
        }
        if (expression instanceof FieldAccessExpr access) {
            return ofField(access);
        }
        if (expression instanceof MethodCallExpr call) {
            Optional<JavaType> result = callee(call).flatMap(Callee::result);
            boolean text = call.getNameAsString().equals("toString")
                    && call.getArguments().isEmpty();
            return text ? Optional.of(JavaType.of(STRING)) : result;
        }
        if (expression instanceof ObjectCreationExpr creation) {
            return creation.getAnonymousClassBody().isPresent()
                    ? declaredAt(creation).map(type -> JavaType.of(type.name()))
                    : created(creation);
        }
        if (expression instanceof CastExpr cast) {
            return of(cast.getType());
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner());
        }
        if (expression instanceof AssignExpr assignment) {
            Optional<JavaType> target = of(assignment.getTarget());
            return target.isPresent() ? target : of(assignment.getValue());
        }
        if (expression instanceof ArrayAccessExpr access) {
            return of(access.getName()).filter(JavaType::isArray).map(JavaType::element);
        }
        if (expression instanceof ClassExpr literal) {
            return of(literal.getType()).map(type -> JavaType.of("java.lang.Class", type));
        }
        if (expression instanceof ThisExpr self) {
            return self.getTypeName().isPresent()
                    ? typeName(self.getTypeName().get().asString(), self).map(JavaType::of)
                    : typeAround(self).map(type -> JavaType.of(type.name()));
        }
        if (expression instanceof SuperExpr above) {
            return above(above).stream().findFirst();
        }
        return operators.of(expression);
    }

    /** The type of which a creation makes an object, leaving a class body aside. */
    Optional<JavaType> created(ObjectCreationExpr creation) {
        if (creation.getScope().isEmpty()) {
            return of(creation.getType());
        }
        // An inner class is named as a member of the type of the object around it.
        return of(creation.getScope().get())
                .map(outer -> names.member(outer.name(), creation.getType().getNameAsString(), facts))
                .map(JavaType::of);
    }

    /** What {@code super} may mean: the superclass and interfaces, or the one interface that is named. */
    List<JavaType> above(SuperExpr expression) {
        if (expression.getTypeName().isEmpty()) {
            return typeAround(expression).map(this::above).orElse(List.of());
        }
        String written = expression.getTypeName().get().asString();
        Optional<String> named = typeName(written, expression);
        Optional<ProjectType> outer = named.flatMap(name -> typesAround(expression).stream()
                .filter(around -> around.name().equals(name))
                .findFirst());
        if (outer.isPresent()) {
            return above(outer.get());
        }
        return named.stream()
                .flatMap(name -> typeAround(expression).stream()
                        .flatMap(around -> above(around).stream())
                        .filter(supertype -> supertype.name().equals(name)))
                .toList();
    }

    /** If the superclass is not known nothing is: an interface must not stand in for it. */
    private List<JavaType> above(ProjectType type) {
        return members.firstSupertype(type).isEmpty() ? List.of() : members.supertypes(JavaType.of(type.name()));
    }

    private Optional<JavaType> ofField(FieldAccessExpr access) {
        String name = access.getNameAsString();
        Optional<JavaType> scope = asType(access.getScope()).map(JavaType::of);
        if (scope.isEmpty()) {
            scope = of(access.getScope());
        }
        if (name.equals("length") && scope.filter(JavaType::isArray).isPresent()) {
            return Optional.of(JavaType.of("int"));
        }
        return scope.flatMap(type -> members.field(type, name)).flatMap(Members.FieldMatch::type);
    }

    /**
     * The type that an expression names, if it names one: {@code DriverManager}, {@code java.sql.DriverManager}. A
     * variable of the first segment's name obscures the type (JLS 6.4.2).
     */
    public Optional<String> asType(Expression expression) {
        Optional<String> written = dotted(expression);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String head = written.get().split("\\.", 2)[0];
        if (variable(head, expression).isPresent()) {
            return Optional.empty();
        }
        return typeName(written.get(), expression)
                .filter(name -> names.exists(name, facts) || looksLikeType(name, expression));
    }

    /** A name of which nothing is known is a type by convention; what is qualified by a type may be its constant. */
    private boolean looksLikeType(String binaryName, Expression expression) {
        String simpleName = simpleName(binaryName);
        if (!Character.isUpperCase(simpleName.charAt(0))) {
            return false;
        }
        boolean member = expression instanceof FieldAccessExpr access
                && asType(access.getScope()).isPresent();
        return !member || (binaryName.indexOf('$') > 0 && isUnknownNested(binaryName, simpleName));
    }

    private boolean isUnknownNested(String binaryName, String simpleName) {
        String outer = binaryName.substring(0, binaryName.lastIndexOf('$'));
        boolean constant = simpleName.equals(simpleName.toUpperCase(Locale.ROOT));
        return !constant && names.projectType(outer, facts).isEmpty();
    }

    private static String simpleName(String binaryName) {
        return binaryName.substring(Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
    }

    /** What an expression of names and dots says. */
    static Optional<String> dotted(Expression expression) {
        if (expression instanceof NameExpr name) {
            return Optional.of(name.getNameAsString());
        }
        return expression instanceof FieldAccessExpr access
                ? dotted(access.getScope()).map(scope -> scope + "." + access.getNameAsString())
                : Optional.empty();
    }

    /** The innermost type in whose body a place lies; anonymous and local ones too. */
    public Optional<ProjectType> typeAround(Node place) {
        return declarations.around(place);
    }

    /** The types around a place, the innermost first. */
    public List<ProjectType> typesAround(Node place) {
        return declarations.allAround(place);
    }

    /** The type that a declaration, or a creation with a class body, declares. */
    public Optional<ProjectType> declaredAt(Node node) {
        return declarations.at(node);
    }

    /** What a lambda's target type says of its parameters; empty where it is not known. */
    List<Optional<JavaType>> targetParameters(LambdaExpr lambda) {
        return calls.targetParameters(lambda);
    }
}
