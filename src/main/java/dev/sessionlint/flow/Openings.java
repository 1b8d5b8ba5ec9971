package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import dev.sessionlint.flow.Opening.Evidence;
import dev.sessionlint.flow.Opening.Kind;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.KnownCalls;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.source.Clue;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places of one file that open something which has to be released. */
final class Openings {
    /** Proxies and mocks stand for a session that somebody else opens. */
    private static final Pattern OPENER =
            Pattern.compile("(?!.*(?:Proxy|Proxied|Mock|Spy))(?:open|create|(?!newInstance)new|connect)(?:[A-Z_].*)?");

    private static final Pattern GETTER = Pattern.compile("get(?:Connection|Session)");
    private static final Pattern SOURCE =
            Pattern.compile(".*(?:Factory|DataSource|Pool|Provider|Manager|Util|Utils|Helper)");
    private static final Pattern TELLING =
            Pattern.compile("(?:open|create|new|connect|get|begin|acquire|obtain|borrow|start|prepare)(?:[A-Z_].*)?");
    private static final Pattern ENDS_TRANSACTION = Pattern.compile("(?:end|commit|rollback)Transaction");
    private static final Pattern STREAM_END = Pattern.compile(
            "forEach(?:Ordered)?|count|collect|toList|find(?:First|Any)|(?:any|all|none)Match|reduce|iterator");
    private static final String STREAM = "java.util.stream.";
    private static final String SPRING_DATA = "org.springframework.data.";

    private final KnownCalls calls;
    private final Mocks mocks;
    private final Libraries libraries;
    private final Summaries summaries;
    private final int depth;
    private final IdentityHashMap<Expression, Optional<Opening>> known = new IdentityHashMap<>();
    private @Nullable Boolean namesReleasable;

    /** @param depth over how many methods of the project a call is followed */
    Openings(KnownCalls calls, Mocks mocks, Summaries summaries, int depth) {
        this.calls = calls;
        this.mocks = mocks;
        this.libraries = calls.libraries();
        this.summaries = summaries;
        this.depth = depth;
    }

    /** What a call or creation opens, if it does. */
    Optional<Opening> at(Expression site) {
        Optional<Opening> opening = known.get(site);
        if (opening == null) {
            opening = find(site);
            known.put(site, opening);
        }
        return opening;
    }

    private Optional<Opening> find(Expression site) {
        Optional<Opening> opening = Optional.empty();
        if (site instanceof MethodCallExpr call) {
            opening = ofCall(call);
        } else if (site instanceof ObjectCreationExpr
                && libraries.companionsOf(MethodRef.CONSTRUCTOR).isPresent()) {
            opening = calls.modelled(site).flatMap(callee -> modelled(site, callee));
        }
        return opening.filter(found -> !mocks.isStubbed(site) && !isOfCallback(site, found));
    }

    /** A session that a factory gives to a callback is closed behind it, with all that was opened from it. */
    private boolean isOfCallback(Expression site, Opening opening) {
        Expression root = site;
        while (root instanceof MethodCallExpr call && call.getScope().isPresent()) {
            root = call.getScope().get();
        }
        if (opening.kind() == Kind.SESSION || !(root instanceof NameExpr name)) {
            return false;
        }
        if (!(calls.types().variable(name.getNameAsString(), name).orElse(null)
                instanceof Variable.Parameterised parameter)) {
            return false;
        }
        return parameter.parameter().getParentNode().orElse(null) instanceof LambdaExpr lambda
                && lambda.getParentNode().orElse(null) instanceof MethodCallExpr around
                && calls.callee(around)
                        .filter(callee ->
                                callee.model() != null && callee.model().callback() != null)
                        .isPresent()
                && calls.types()
                        .of(name)
                        .flatMap(this::sessionLike)
                        .filter(type -> !type.name().equals("java.sql.Connection") && type.has(Trait.CLOSES_CHILDREN))
                        .isPresent();
    }

    private Optional<Opening> ofCall(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (libraries.companionsOf(name).isPresent()) {
            Callee callee = calls.callee(call).orElse(null);
            if (callee != null && callee.model() != null) {
                return isFound(call, callee) ? modelled(call, callee) : Optional.empty();
            }
        }
        Optional<Type> written = written(call);
        boolean inferred = written.filter(Openings::isInferred).isPresent();
        boolean typed = written.filter(type -> isModelled(type)).isPresent();
        boolean telling = namesReleasable()
                && (typed
                        || inferred
                        || isStreamed(call)
                        || TELLING.matcher(name).matches());
        if (!telling && !isFurtherUsed(call)) {
            return Optional.empty();
        }
        Callee callee = calls.callee(call).orElse(null);
        if (callee != null && callee.model() != null) {
            return Optional.empty();
        }
        Optional<JavaType> type = callee == null ? Optional.empty() : callee.result();
        if (type.isEmpty() && typed && !inferred) {
            type = written.flatMap(calls.types()::of);
        }
        Optional<ModelType> model = type.flatMap(this::sessionLike);
        if (model.isEmpty() || !(isNamed(model.get()) || isFurtherUsed(call))) {
            return Optional.empty();
        }
        if (callee != null && callee.method() != null) {
            Optional<MethodSummary> summary = summaries.of(callee, depth);
            MethodSummary.Result result = summary.map(MethodSummary::result).orElse(MethodSummary.Result.UNKNOWN);
            if (result == MethodSummary.Result.LENT) {
                return Optional.empty();
            }
            if (result == MethodSummary.Result.OPENED || result == MethodSummary.Result.MANAGED) {
                ModelType opened = summary.orElseThrow().opened();
                Ownership ownership = result == MethodSummary.Result.OPENED ? Ownership.OPENS : Ownership.MANAGES;
                ModelType kept = opened == null ? model.get() : opened;
                return kind(kept)
                        .map(kind -> new Opening(
                                call,
                                kept,
                                kind,
                                ownership,
                                Evidence.BODY,
                                callee,
                                summary.get().release()));
            }
            if (opensStream(callee, model.get())) {
                return Optional.of(
                        new Opening(call, model.get(), Kind.CURSOR, Ownership.OPENS, Evidence.NAME, callee, null));
            }
        }
        return inferred(call, callee, model.get());
    }

    /** What counts as found is found by the prefilter too: the name stands beside others that tell it. */
    private boolean isFound(MethodCallExpr call, Callee callee) {
        ModelType owner = callee.modelOwner();
        if (owner == null || owner.role() != TypeRole.STATEMENT) {
            return calls.modelled(call).isPresent();
        }
        return isNamed(owner)
                || callee.result()
                        .flatMap(this::sessionLike)
                        .filter(this::isNamed)
                        .isPresent();
    }

    private boolean isNamed(ModelType type) {
        return libraries.withSupertypes(type.name()).stream().anyMatch(this::stands);
    }

    private boolean stands(ModelType type) {
        return calls.stands(List.of(new Clue(type.simpleName(), Set.of(Libraries.tellingSegment(type.name())))));
    }

    /** Whether there can be anything for which {@link #isNamed} holds: elsewhere few calls have to be looked at. */
    private boolean namesReleasable() {
        Boolean names = namesReleasable;
        if (names == null) {
            names = calls.words().stream()
                    .flatMap(word -> libraries.typesNamed(word).stream())
                    .filter(this::stands)
                    .anyMatch(
                            type -> libraries.withSubtypes(type.name()).stream().anyMatch(Openings::isReleasable));
            namesReleasable = names;
        }
        return names;
    }

    private static boolean isReleasable(ModelType type) {
        return type.release() != null && kind(type).isPresent();
    }

    private Optional<Opening> modelled(Expression site, Callee callee) {
        ModelMethod method = callee.model();
        ModelType owner = callee.modelOwner();
        ModelMethod.Result result = method == null ? null : method.result();
        if (result == null || owner == null || result.wrapper() != null || owner.has(Trait.THREAD_BOUND)) {
            return Optional.empty();
        }
        if (result.ownership() != Ownership.OPENS && result.ownership() != Ownership.MANAGES) {
            return Optional.empty();
        }
        if (callee.onType() && isEndedByThread(site)) {
            return Optional.empty();
        }
        Optional<ModelType> type = calls.handedOut(callee, result);
        return type.flatMap(found -> kind(found)
                .filter(kind -> found.release() != null || result.release() != null)
                .map(kind ->
                        new Opening(site, found, kind, result.ownership(), Evidence.MODEL, callee, result.release())));
    }

    /** A transaction that is bound to its thread may be ended by a static call, without its value. */
    private static boolean isEndedByThread(Expression site) {
        return site instanceof MethodCallExpr call
                && call.getNameAsString().equals("beginTransaction")
                && Bodies.around(site)
                        .flatMap(body -> body.findFirst(
                                MethodCallExpr.class,
                                end -> ENDS_TRANSACTION
                                                .matcher(end.getNameAsString())
                                                .matches()
                                        && end.getScope().equals(call.getScope())))
                        .isPresent();
    }

    /** What of a type has to be released; empty where nothing has. */
    private static Optional<Kind> kind(ModelType type) {
        if (type.has(Trait.NO_CLOSE) || type.has(Trait.APPLICATION_LIFETIME) || type.has(Trait.LAZY_CLOSE)) {
            return Optional.empty();
        }
        return switch (type.role()) {
            case SESSION -> Optional.of(Kind.SESSION);
            case TRANSACTION -> type.closeableSince() == null ? Optional.empty() : Optional.of(Kind.SESSION);
            case STATEMENT -> Optional.of(Kind.STATEMENT);
            case CURSOR -> Optional.of(Kind.CURSOR);
            default -> Optional.empty();
        };
    }

    /** The model of a type that has to be released, itself or by a supertype. */
    private Optional<ModelType> sessionLike(JavaType type) {
        return type.isArray()
                ? Optional.empty()
                : calls.types().hierarchy(type).stream()
                        .flatMap(above -> libraries.type(above.name()).stream())
                        .filter(Openings::isReleasable)
                        .findFirst();
    }

    private Optional<Opening> inferred(MethodCallExpr call, @Nullable Callee callee, ModelType type) {
        // Large objects, which nobody closes, are no cursors to a guess.
        boolean isCloseable = type.role() != TypeRole.CURSOR || type.closeableSince() != null;
        if (type.name().startsWith(STREAM) || type.has(Trait.THREAD_SAFE) || !isCloseable) {
            return Optional.empty();
        }
        if (isWrapper(call, type)) {
            return Optional.empty();
        }
        boolean abstractCursor = type.role() == TypeRole.CURSOR && callee != null && callee.method() != null;
        Evidence evidence = isNamedLikeOpener(call, callee) || abstractCursor ? Evidence.NAME : Evidence.RELEASE;
        return kind(type).map(kind -> new Opening(call, type, kind, Ownership.OPENS, evidence, callee, null));
    }

    /** Whether a call is given a value of the type that it hands out: it makes a wrapper or proxy around that. */
    private boolean isWrapper(MethodCallExpr call, ModelType type) {
        return call.getArguments().stream()
                .flatMap(argument -> calls.types().of(argument).stream())
                .anyMatch(given -> calls.types().isSubtype(given.name(), type.name()));
    }

    private boolean isNamedLikeOpener(MethodCallExpr call, @Nullable Callee callee) {
        String name = call.getNameAsString();
        if (OPENER.matcher(name).matches()) {
            return true;
        }
        if (!GETTER.matcher(name).matches()) {
            return false;
        }
        Expression scope = call.getScope().orElse(null);
        if (scope == null || scope.isThisExpr() || scope.isSuperExpr()) {
            // Of a method that the project declares without a body, as likely as not, subclasses return a field.
            return callee == null || callee.method() == null;
        }
        if (callee != null) {
            return SOURCE.matcher(callee.receiver().simpleName()).matches();
        }
        // `ConnectionManager.getInstance().getConnection()` is named by its class.
        Expression root =
                scope instanceof MethodCallExpr inner && inner.getScope().isPresent()
                        ? inner.getScope().get()
                        : scope;
        return calls.types()
                .asType(root)
                .or(() -> calls.types().of(root).map(JavaType::name))
                .filter(type -> SOURCE.matcher(type).matches())
                .isPresent();
    }

    /** Whether a method of a repository, of which Spring Data makes the body, hands out a stream. */
    private boolean opensStream(Callee callee, ModelType type) {
        ProjectType owner = callee.owner();
        return owner != null
                && callee.method() != null
                && callee.method().isAbstract()
                && type.name().startsWith(STREAM)
                && isRepository(owner, 4);
    }

    private boolean isRepository(ProjectType type, int levels) {
        return levels > 0
                && (type.facts().annotations().contains("Repository")
                        || type.facts().supertypes().stream()
                                .flatMap(written -> calls.types().memberType(written, type).stream())
                                .anyMatch(above -> above.name().startsWith(SPRING_DATA)
                                        || calls.types()
                                                .projectType(above.name())
                                                .filter(found -> isRepository(found, levels - 1))
                                                .isPresent()));
    }

    /** The type that is written where a value goes. */
    static Optional<Type> written(Expression site) {
        Node child = site;
        Node parent = site.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr
                || parent instanceof CastExpr
                || (parent instanceof ConditionalExpr choice && choice.getCondition() != child)) {
            if (parent instanceof CastExpr cast) {
                return Optional.of(cast.getType());
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof VariableDeclarator variable) {
            return Optional.of(variable.getType());
        }
        if (parent instanceof ReturnStmt) {
            return Bodies.around(parent)
                    .filter(MethodDeclaration.class::isInstance)
                    .map(method -> ((MethodDeclaration) method).getType());
        }
        if (parent instanceof AssignExpr assignment && assignment.getTarget() instanceof NameExpr name) {
            return declaredType(name);
        }
        if (parent instanceof AssignExpr assignment && assignment.getTarget().isFieldAccessExpr()) {
            return declaredType(
                    new NameExpr(assignment.getTarget().asFieldAccessExpr().getNameAsString()), assignment);
        }
        return Optional.empty();
    }

    private static Optional<Type> declaredType(NameExpr name) {
        return declaredType(name, name);
    }

    /** The type of the nearest declaration of a name above a place; a guess that the caller checks against models. */
    private static Optional<Type> declaredType(NameExpr name, Node place) {
        Optional<Node> around = place.getParentNode();
        while (around.isPresent()) {
            Optional<Type> found = around.get().getChildNodes().stream()
                    .flatMap(node -> declarators(node, name.getNameAsString()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            around = around.get().getParentNode();
        }
        return Optional.empty();
    }

    private static java.util.stream.Stream<Type> declarators(Node node, String name) {
        Node inner = node instanceof ExpressionStmt statement ? statement.getExpression() : node;
        if (inner instanceof com.github.javaparser.ast.nodeTypes.NodeWithVariables<?> declaration) {
            return declaration.getVariables().stream()
                    .filter(variable -> variable.getNameAsString().equals(name))
                    .map(VariableDeclarator::getType);
        }
        return inner instanceof com.github.javaparser.ast.body.Parameter parameter
                        && parameter.getNameAsString().equals(name)
                ? java.util.stream.Stream.of(parameter.getType())
                : java.util.stream.Stream.empty();
    }

    private static boolean isInferred(Type type) {
        String name = type.asString();
        return name.equals("var") || name.equals("val") || name.equals("lombok.val");
    }

    private boolean isModelled(Type type) {
        String written =
                type.isClassOrInterfaceType() ? type.asClassOrInterfaceType().getNameAsString() : type.asString();
        return !libraries.typesNamed(written).isEmpty();
    }

    /** Whether a call leads on to an operation of a stream. */
    private static boolean isStreamed(MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof MethodCallExpr outer
                && outer.getScope().filter(scope -> scope == call).isPresent()
                && (CallEffects.STREAM_STEP.matcher(outer.getNameAsString()).matches()
                        || STREAM_END.matcher(outer.getNameAsString()).matches());
    }

    /** Whether a call leads on to one that models describe: {@code Db.open().prepareStatement(sql)}. */
    private boolean isFurtherUsed(MethodCallExpr call) {
        return call.getParentNode().orElse(null) instanceof MethodCallExpr outer
                && outer.getScope().filter(scope -> scope == call).isPresent()
                && libraries.companionsOf(outer.getNameAsString()).isPresent()
                && calls.modelled(outer).isPresent();
    }
}
