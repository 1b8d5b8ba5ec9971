package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.sessionlint.flow.Explorer.Mode;
import dev.sessionlint.flow.Opening.Evidence;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.KnownCalls;
import dev.sessionlint.index.ProjectIndex;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.Types;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.source.JavaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes, in one file, of each session, statement and cursor that its bodies open.
 *
 * <p>Worked out when asked, and once. Belongs to the thread that lints the file.
 */
public final class FlowAnalysis {
    /** Over so many methods of the project a call is followed. */
    private static final int MOST_HOPS = 4;

    private static final Set<TypeRole> TRACKED =
            EnumSet.of(TypeRole.SESSION, TypeRole.TRANSACTION, TypeRole.STATEMENT, TypeRole.CURSOR);

    private final JavaSource source;
    private @Nullable List<Fate> all;
    private @Nullable List<Leak> leaks;
    private final KnownCalls calls;
    private final Throwing throwing;
    private final Mocks mocks;
    private final Summaries summaries;
    private final IdentityHashMap<Node, Graph> graphs = new IdentityHashMap<>();
    private final IdentityHashMap<Graph, Liveness> liveness = new IdentityHashMap<>();
    private final Map<Integer, Openings> openings = new HashMap<>();
    private final Map<Integer, CallEffects> effects = new HashMap<>();
    private final IdentityHashMap<Node, Map<Integer, MethodSummary>> summarized = new IdentityHashMap<>();
    private final IdentityHashMap<Node, ExposedFields> exposed = new IdentityHashMap<>();
    private final IdentityHashMap<Expression, Map<Integer, Fate>> fates = new IdentityHashMap<>();
    private @Nullable FieldReleases fieldReleases;

    /** @param index the project around, whose methods are followed */
    public FlowAnalysis(JavaSource source, KnownCalls calls, ProjectIndex index) {
        this.source = source;
        this.calls = calls;
        this.throwing = new Throwing(calls, source.unit());
        this.mocks = new Mocks(source.unit(), calls.types());
        Libraries libraries = calls.libraries();
        this.summaries = new Summaries(
                this, path -> index.source(path).map(other -> new FlowAnalysis(other, index, libraries, this)));
    }

    private FlowAnalysis(JavaSource source, ProjectIndex index, Libraries libraries, FlowAnalysis asking) {
        this.source = source;
        this.calls = new KnownCalls(source.file().text(), new Types(source, index, libraries), libraries);
        this.throwing = new Throwing(calls, source.unit());
        this.mocks = new Mocks(source.unit(), calls.types());
        this.summaries = asking.summaries;
    }

    Path path() {
        return source.file().path();
    }

    Types types() {
        return calls.types();
    }

    KnownCalls calls() {
        return calls;
    }

    Summaries summaries() {
        return summaries;
    }

    /** The fates of all that the file's bodies open or borrow from a context, in the order of the source. */
    public List<Fate> fates() {
        List<Fate> known = all;
        if (known == null) {
            List<Fate> found = new ArrayList<>();
            addFates(source.unit(), found);
            known = List.copyOf(found);
            all = known;
        }
        return known;
    }

    private void addFates(Node node, List<Fate> to) {
        if (node instanceof MethodCallExpr || node instanceof ObjectCreationExpr) {
            openings(MOST_HOPS).at((Expression) node).ifPresent(opening -> {
                Fate fate = fate(opening, MOST_HOPS);
                boolean proven = opening.evidence() != Evidence.RELEASE
                        || fate.releases.stream().anyMatch(release -> !release.byOwner());
                if (proven) {
                    to.add(fate);
                }
            });
        }
        List<Node> children = node.getChildNodes();
        for (int i = 0; i < children.size(); i++) {
            addFates(children.get(i), to);
        }
    }

    /** What the file's bodies open and do not release on every path. */
    public List<Leak> leaks() {
        List<Leak> known = leaks;
        if (known == null) {
            known = Leaks.among(fates());
            leaks = known;
        }
        return known;
    }

    /** The calls on what was released on every path to them, in the order of the source. */
    public List<LateUse> lateUses() {
        return LateUse.in(this);
    }

    /** A parameter, and what it is. */
    record Given(Parameter parameter, ModelType type) {}

    /** The parameters of methods, constructors and lambdas that have to be released. */
    List<Given> parameters() {
        List<Given> found = new ArrayList<>();
        source.unit().walk(Parameter.class, parameter -> {
            Node body = parameter.getParentNode().orElse(parameter);
            if (body instanceof LambdaExpr || (body instanceof CallableDeclaration<?> callable && hasBody(callable))) {
                calls.types()
                        .of(new Variable.Parameterised(parameter))
                        .filter(type -> !type.isArray())
                        .flatMap(this::sessionLike)
                        .filter(type -> TRACKED.contains(type.role()))
                        .ifPresent(type -> found.add(new Given(parameter, type)));
            }
        });
        return found;
    }

    /** What becomes of a parameter in its own body. */
    Fate fate(Given given) {
        return explore(given, MOST_HOPS, Mode.LENT);
    }

    private Fate explore(Given given, int depth, Mode mode) {
        Graph graph = graph(given.parameter().getParentNode().orElseThrow());
        int slot = graph.slots().local(given.parameter(), given.parameter().getNameAsString());
        return explore(graph, Tracked.parameter(slot, given.type()), depth, mode);
    }

    /** What leaves the scope of something that is opened. */
    Fate scope(Opening opening) {
        return Bodies.around(opening.site())
                .map(body -> explore(graph(body), Tracked.of(opening), MOST_HOPS, Mode.SCOPE))
                .orElseGet(() -> new Fate(Tracked.of(opening)));
    }

    /** What leaves the scope of a parameter. */
    Fate scope(Given given) {
        return explore(given, MOST_HOPS, Mode.SCOPE);
    }

    /** Whether a method returns something that works only as long as one of its parameters is open. */
    boolean derives(CallableDeclaration<?> declaration, int position, int depth) {
        if (position >= declaration.getParameters().size()) {
            return false;
        }
        Parameter parameter = declaration.getParameter(position);
        return calls.types()
                .of(parameter.getType())
                .filter(type -> !type.isArray())
                .flatMap(this::sessionLike)
                .map(type -> explore(new Given(parameter, type), depth, Mode.SCOPE))
                .filter(scope -> scope.departures.stream()
                        .anyMatch(departure -> departure.what() == Escape.What.VIEW && departure.isKept()))
                .isPresent();
    }

    /** What leaves the scopes that close what it works with, in the order of the source. */
    public List<Escape> escapes() {
        return Escapes.in(this);
    }

    /**
     * What becomes of a field's value in the bodies of a type, those of lambdas and of classes in them included.
     *
     * @param field the name of a field that these bodies do not fill
     */
    public List<Fate> fates(Node type, String field, ModelType model) {
        Set<Node> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
        type.walk(NameExpr.class, name -> {
            if (name.getNameAsString().equals(field)) {
                Bodies.around(name).ifPresent(bodies::add);
            }
        });
        type.walk(FieldAccessExpr.class, access -> {
            if (access.getScope().isThisExpr() && access.getNameAsString().equals(field)) {
                Bodies.around(access).ifPresent(bodies::add);
            }
        });
        List<Fate> found = new ArrayList<>();
        for (Node body : bodies) {
            Graph graph = graph(body);
            Tracked value = Tracked.parameter(graph.slots().outer(field), model);
            found.add(explore(graph, value, MOST_HOPS, Mode.LENT));
        }
        return found;
    }

    /** What an expression opens or borrows from a context, if it does. */
    public Optional<Opening> openingAt(Expression expression) {
        return openings(MOST_HOPS).at(expression);
    }

    /** The fields of the file in which its types keep what they opened, and which none of them releases. */
    public List<KeptField> keptFields() {
        return new KeptFields(this).among(fates());
    }

    /**
     * Whether a type, one nested in its file or a supertype of it releases a field that it has, or hands it to another
     * owner.
     *
     * @param isTransaction whether a commit or rollback releases the field too
     */
    boolean releasesField(ProjectType type, String field, boolean isTransaction) {
        List<String> owners = new ArrayList<>();
        List<FlowAnalysis> files = new ArrayList<>();
        for (JavaType above : types().hierarchy(JavaType.of(type.name()))) {
            types().projectType(above.name()).ifPresent(found -> {
                owners.add(found.name());
                summaries.file(found.file().path()).ifPresent(files::add);
            });
        }
        return files.stream()
                .map(FlowAnalysis::fieldReleases)
                .anyMatch(
                        releases -> owners.stream().anyMatch(owner -> releases.includes(owner, field, isTransaction)));
    }

    private FieldReleases fieldReleases() {
        FieldReleases known = fieldReleases;
        if (known == null) {
            known = FieldReleases.of(source.unit(), types(), effects(MOST_HOPS));
            fieldReleases = known;
        }
        return known;
    }

    /** Where the file's bodies take a second session from a pool while they hold a first. */
    public List<Nesting> nestings() {
        return new Nestings(this).find(source.unit(), fates());
    }

    /** Closes of the file that keep one behind them, of a parameter's or field's session, from being called. */
    public List<CloseChain> closeChains() {
        return new CloseChains(this, throwing).find(source.unit());
    }

    boolean releases(MethodCallExpr call, ModelType type) {
        return effects(MOST_HOPS).releases(call, type);
    }

    /** The declaration of a type's field, if the type stands in this file. */
    Optional<VariableDeclarator> fieldNamed(String owner, String name) {
        return source.unit().findAll(FieldDeclaration.class).stream()
                .filter(field -> field.getParentNode()
                        .flatMap(types()::declaredAt)
                        .filter(type -> type.name().equals(owner))
                        .isPresent())
                .flatMap(field -> field.getVariables().stream())
                .filter(variable -> variable.getNameAsString().equals(name))
                .findFirst();
    }

    /** Whether others than a type can reach one of its fields, by name. */
    boolean exposesField(Node type, String field) {
        return exposed.computeIfAbsent(type, ExposedFields::of).includes(field);
    }

    Openings openings(int depth) {
        return openings.computeIfAbsent(depth, hops -> new Openings(calls, mocks, summaries, hops));
    }

    CallEffects effects(int depth) {
        return effects.computeIfAbsent(depth, hops -> new CallEffects(this, summaries, hops));
    }

    Graph graph(Node body) {
        Graph known = graphs.get(body);
        if (known == null) {
            known = GraphBuilder.of(body, throwing, this::isClosedAtEnd);
            graphs.put(body, known);
        }
        return known;
    }

    /** {@code @lombok.Cleanup} closes its variable at the end of the block. */
    private boolean isClosedAtEnd(VariableDeclarationExpr declaration) {
        return declaration.getAnnotations().stream()
                .anyMatch(annotation -> calls.types()
                        .typeName(annotation.getNameAsString(), annotation)
                        .filter("lombok.Cleanup"::equals)
                        .isPresent());
    }

    Fate fate(Opening opening, int depth) {
        Map<Integer, Fate> known = fates.computeIfAbsent(opening.site(), site -> new HashMap<>());
        Fate fate = known.get(depth);
        if (fate == null) {
            Optional<Node> body = Bodies.around(opening.site());
            if (body.isEmpty()) {
                fate = new Fate(Tracked.of(opening));
            } else {
                Graph graph = graph(body.get());
                fate = explore(graph, Tracked.of(opening), depth, Mode.LENT);
                if (fate.isLost() && fate.meetsKeepers) {
                    fate = keptOrLent(fate, explore(graph, Tracked.of(opening), depth, Mode.KEPT));
                }
            }
            known.put(depth, fate);
        }
        return fate;
    }

    /**
     * Who releases a value himself wherever the body ends well only lends it to what stores it; else that has taken it
     * over.
     */
    private static Fate keptOrLent(Fate lent, Fate kept) {
        boolean endsWell = lent.exits().equals(Set.of(Fate.ExitKind.EXCEPTION));
        return !lent.releases.isEmpty() && (endsWell || kept.handings.equals(lent.handings)) ? lent : kept;
    }

    Fate explore(Graph graph, Tracked tracked, int depth, Mode mode) {
        return new Explorer(
                        graph,
                        liveness.computeIfAbsent(graph, Liveness::of),
                        tracked,
                        effects(depth),
                        site -> openings(depth).at(site),
                        mode)
                .explore();
    }

    Optional<ModelType> sessionLike(JavaType type) {
        return calls.types().hierarchy(type).stream()
                .flatMap(above -> calls.libraries().type(above.name()).stream())
                .filter(model -> model.release() != null && !model.has(Trait.APPLICATION_LIFETIME))
                .findFirst();
    }

    /** The declaration of a project type's method in this file; methods that a library adds have none. */
    Optional<CallableDeclaration<?>> declaration(ProjectType owner, MethodFacts method) {
        String simpleName = owner.facts().simpleName();
        List<CallableDeclaration<?>> found = new ArrayList<>();
        source.unit().walk(CallableDeclaration.class, declaration -> {
            boolean inOwner = declaration
                    .getParentNode()
                    .flatMap(around -> calls.types().declaredAt(around))
                    .filter(type -> type.name().equals(owner.name())
                            || type.facts().simpleName().equals(simpleName))
                    .isPresent();
            if (inOwner && Summaries.declares(declaration, method)) {
                found.add(declaration);
            }
        });
        return found.stream().filter(FlowAnalysis::hasBody).findFirst();
    }

    private static boolean hasBody(CallableDeclaration<?> declaration) {
        return Bodies.block(declaration).isPresent();
    }

    MethodSummary summary(CallableDeclaration<?> declaration, int depth) {
        Map<Integer, MethodSummary> known = summarized.computeIfAbsent(declaration, node -> new HashMap<>());
        MethodSummary summary = known.get(depth);
        if (summary == null) {
            summary = new MethodSummarizer(this, depth).summarize(declaration);
            known.put(depth, summary);
        }
        return summary;
    }
}
