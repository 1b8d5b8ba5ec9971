package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.KnownCalls;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelMethod.TypeSource;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the calls of one file do with the values that they are given or called on. */
final class CallEffects {
    /** Names of unknown methods that release what they are given. */
    static final Pattern CLOSING =
            Pattern.compile("(?i).*(?:close|release|dispose|clean_?up|quietly|silent|disconnect|recycle|give_?back).*"
                    + "|(?:free|destroy|shutdown|kill|evict|finali[sz]e|terminate|discard)(?:_|[A-Z].*|)"
                    + "|(?:return|put)(?:Back|Connection|Session|Object|Resource|ToPool).*");

    /** Methods of collections, queues, references and registries that keep what they are given. */
    private static final Pattern KEEPING = Pattern.compile(
            "add(?:All|First|Last|Element)?|put(?:IfAbsent|All)?|offer(?:First|Last)?|push|enqueue|register.*|set|complete"
                    + "|bindResource|onNext|success|computeIfAbsent|compareAndSet|getAndSet");

    /** Setters and builder steps of unknown types, which may keep what they are given. */
    private static final Pattern SETTING = Pattern.compile("(?:set|with|add|use|using|attach|bind|inject|init)[A-Z].*");

    /** Methods of unknown types that only look at what they are given: assertions, output, comparisons. */
    private static final Pattern LOOKING = Pattern.compile(
            "(?:assert|expect|verify|check|print|log|is|has|fail)(?:[A-Z].*)?|trace|debug|info|warn|error|println|append"
                    + "|equals|hash|hashCode|toString|valueOf|format|same|describe|dump|max|min");

    /** Static methods of unknown types that hand their argument on. */
    private static final Pattern PASSING = Pattern.compile(
            "requireNonNull.*|checkNotNull|notNull|cast|concat|(?:of|from|wrap|decorate)(?:[A-Z].*)?|just|completedFuture|singleton.*|asList");

    /** The steps of a stream (java.util.stream.Stream) that hand it on. */
    static final Pattern STREAM_STEP = Pattern.compile(
            "filter|map.*|flatMap.*|distinct|sorted|peek|limit|skip|parallel|sequential|unordered|onClose|boxed"
                    + "|takeWhile|dropWhile|as(?:Long|Double)Stream");

    private static final Pattern RELEASE_NAME = Pattern.compile("close|closeAll|release|dispose|shutdown|destroy|stop");

    /** Names of methods that may never come back. */
    private static final Pattern ENDING = Pattern.compile(
            "fail|throw|raise|abort|die|exit|panic|fatal|unreachable|error|propagate|handle|wrap",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> CLOSEABLE = Set.of("java.lang.AutoCloseable", "java.io.Closeable");
    private static final String RESULT_SET = "java.sql.ResultSet";

    private final FlowAnalysis file;
    private final KnownCalls calls;
    private final Summaries summaries;
    private final int depth;
    private final IdentityHashMap<Node, Effect> known = new IdentityHashMap<>();
    private final IdentityHashMap<MethodCallExpr, Map<Integer, Boolean>> derived = new IdentityHashMap<>();
    private final Map<String, Boolean> endings = new HashMap<>();

    /** @param depth over how many further methods a call is followed */
    CallEffects(FlowAnalysis file, Summaries summaries, int depth) {
        this.file = file;
        this.calls = file.calls();
        this.summaries = summaries;
        this.depth = depth;
    }

    /** What a call does with its arguments. */
    Effect of(Node site) {
        return known.computeIfAbsent(site, this::compute);
    }

    /** Whether a call is named like one that may never come back. */
    boolean mayEnd(Node site) {
        return site instanceof MethodCallExpr call
                && endings.computeIfAbsent(
                        call.getNameAsString(), name -> ENDING.matcher(name).find());
    }

    private Effect compute(Node site) {
        if (site instanceof MethodCallExpr call) {
            Effect effect = ofMethod(call);
            return effect.keeping(replaced(call, effect));
        }
        if (site instanceof ObjectCreationExpr creation) {
            int count = creation.getArguments().size();
            // What is returned with a wrapper around it is up to the caller, whoever closes it there.
            return creation.getParentNode().filter(ReturnStmt.class::isInstance).isPresent()
                    ? keepsAll(count)
                    : ofConstructor(calls.callee(creation).orElse(null), count);
        }
        if (site instanceof ExplicitConstructorInvocationStmt other) {
            int count = other.getArguments().size();
            return summaries
                    .ofConstructor(other, file, depth)
                    .map(summary -> summarised(summary, count))
                    .orElseGet(() -> keepsAll(count));
        }
        return Effect.LENDS;
    }

    private static Effect keepsAll(int count) {
        return Effect.LENDS.keeping(upTo(count));
    }

    private Effect ofConstructor(@Nullable Callee callee, int count) {
        if (callee == null) {
            return keepsAll(count);
        }
        if (callee.owner() != null || summaries.isProjectType(callee.receiver().name())) {
            return summaries
                    .of(callee, depth)
                    .map(summary -> summarised(summary, count))
                    .orElseGet(() -> keepsAll(count));
        }
        if (callee.model() != null) {
            return modelled(callee.model(), count);
        }
        return keepsAll(count);
    }

    private Effect ofMethod(MethodCallExpr call) {
        String name = call.getNameAsString();
        int count = call.getArguments().size();
        Callee callee = calls.callee(call).orElse(null);
        if (callee != null && callee.model() != null) {
            ModelType owner = callee.modelOwner();
            boolean keeps = owner != null
                    && owner.role() == TypeRole.CARRIER
                    && KEEPING.matcher(name).matches();
            return keeps ? keepsAll(count) : modelled(callee.model(), count);
        }
        if (callee != null && callee.method() != null) {
            Optional<MethodSummary> summary = summaries.of(callee, depth);
            if (summary.isPresent()) {
                return summarised(summary.get(), count);
            }
        }
        if (CLOSING.matcher(name).matches()) {
            return new Effect(true, upTo(count), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), upTo(count));
        }
        if (KEEPING.matcher(name).matches()) {
            return keepsAll(count);
        }
        return PASSING.matcher(name).matches()
                ? new Effect(true, Set.of(), Set.of(), Set.of(), Set.of(), upTo(count), Set.of(), Set.of())
                : ofUnknown(call, callee);
    }

    /** What a method does whose body cannot be read. */
    private Effect ofUnknown(MethodCallExpr call, @Nullable Callee callee) {
        String name = call.getNameAsString();
        Set<Integer> entrusts = new HashSet<>();
        Set<Integer> gives = new HashSet<>();
        for (int i = 0; i < call.getArguments().size(); i++) {
            Expression argument = call.getArgument(i);
            Optional<JavaType> type = calls.types().of(argument);
            if (type.filter(own -> isOfType(call, callee, own)).isPresent()) {
                gives.add(i);
            } else if (isSetter(name, type)
                    || (argument instanceof MethodCallExpr
                            && !LOOKING.matcher(name).matches())) {
                entrusts.add(i);
            }
        }
        return new Effect(true, Set.of(), Set.of(), Set.of(), entrusts, gives, Set.of(), Set.of());
    }

    /** Whether a method makes of an argument another of its type: a wrapper or proxy around it. */
    private boolean isOfType(MethodCallExpr call, @Nullable Callee callee, JavaType own) {
        return file.sessionLike(own).isPresent()
                && (callee == null ? Openings.written(call).flatMap(calls.types()::of) : callee.result())
                        .filter(result -> result.name().equals(own.name()))
                        .isPresent();
    }

    /** {@code setConnection(connection)}, {@code context.statement(statement)}. */
    private static boolean isSetter(String name, Optional<JavaType> type) {
        return SETTING.matcher(name).matches()
                || type.filter(own -> own.simpleName().toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** The arguments that are replaced by what is made of them: {@code c = Proxies.of(c).traced()}. */
    private static Set<Integer> replaced(MethodCallExpr call, Effect effect) {
        Set<Integer> replaced = new HashSet<>();
        for (int i = 0; i < call.getArguments().size(); i++) {
            if (!effect.releases().contains(i)
                    && !effect.gives().contains(i)
                    && isAssignedTo(call, call.getArgument(i))) {
                replaced.add(i);
            }
        }
        return replaced;
    }

    private static boolean isAssignedTo(MethodCallExpr call, Expression argument) {
        Node around = call;
        while (around.getParentNode().orElse(null) instanceof Expression outer && !(outer instanceof AssignExpr)) {
            around = outer;
        }
        return around.getParentNode().orElse(null) instanceof AssignExpr assignment
                && assignment.getTarget().equals(argument);
    }

    private static Effect modelled(ModelMethod method, int count) {
        Set<Integer> releases = new HashSet<>();
        for (Closed closed : method.closes()) {
            if (closed instanceof Closed.Argument argument) {
                releases.add(argument.position());
            } else if (closed instanceof Closed.AllArguments) {
                releases.addAll(upTo(count));
            }
        }
        ModelMethod.Result result = method.result();
        Set<Integer> gives = new HashSet<>();
        if (result != null && result.type() instanceof TypeSource.ArgumentType argument) {
            gives.add(argument.position());
        }
        boolean opens = result != null && result.ownership() == Ownership.OPENS;
        if (opens) {
            gives.addAll(method.adopts());
        }
        Set<Integer> adopts = opens ? Set.of() : Set.copyOf(method.adopts());
        return new Effect(true, releases, Set.of(), Set.of(), Set.of(), gives, adopts, Set.of());
    }

    private static Effect summarised(MethodSummary summary, int count) {
        Set<Integer> releases = new HashSet<>();
        Set<Integer> keeps = new HashSet<>();
        Set<Integer> gives = new HashSet<>();
        Set<Integer> sometimes = new HashSet<>();
        Set<Integer> entrusts = new HashSet<>();
        Set<Integer> guessed = new HashSet<>();
        for (int i = 0; i < count; i++) {
            MethodSummary.Use use = summary.use(i).orElse(MethodSummary.Use.LENT);
            switch (use) {
                case RELEASED -> releases.add(i);
                case SEEMINGLY -> {
                    releases.add(i);
                    guessed.add(i);
                }
                case SOMETIMES -> sometimes.add(i);
                case KEPT -> keeps.add(i);
                case EXPOSED -> entrusts.add(i);
                case GIVEN -> gives.add(i);
                case LENT -> {}
            }
        }
        return new Effect(summary.returns(), releases, sometimes, keeps, entrusts, gives, Set.of(), guessed);
    }

    private static Set<Integer> upTo(int count) {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        return all;
    }

    /** Whether a call releases what it is called on, if that is the obligation itself. */
    boolean releases(MethodCallExpr call, @Nullable ModelType type) {
        String name = call.getNameAsString();
        if (type == null) {
            return isReleaseName(call) && call.getArguments().isEmpty();
        }
        for (ModelType model : calls.libraries().withSupertypes(type.name())) {
            if (name.equals(model.release())
                    || closesReceiver(model, name, call.getArguments().size())) {
                return true;
            }
        }
        return name.equals("close") && call.getArguments().isEmpty();
    }

    private static boolean closesReceiver(ModelType model, String name, int count) {
        for (ModelMethod method : model.methods()) {
            List<String> parameters = method.parameters();
            if (method.name().equals(name)
                    && (parameters == null || parameters.size() == count)
                    && method.closes().stream().anyMatch(Closed.Receiver.class::isInstance)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a method of an unknown type is named like one that releases it. */
    static boolean isReleaseName(MethodCallExpr call) {
        return RELEASE_NAME.matcher(call.getNameAsString()).matches();
    }

    /** Whether a call releases, with what it is called on, all that was opened from that. */
    boolean releasesChildren(MethodCallExpr call) {
        Callee callee = calls.callee(call).orElse(null);
        ModelType owner = callee == null ? null : callee.modelOwner();
        if (owner == null && callee != null) {
            owner = calls.libraries().type(callee.receiver().name()).orElse(null);
        }
        if (owner == null) {
            return isReleaseName(call);
        }
        return closesChildren(owner) && releases(call, owner);
    }

    KnownCalls calls() {
        return calls;
    }

    /** Whether a method of the project returns something that works only as long as an argument is open. */
    boolean derives(MethodCallExpr call, int position) {
        Map<Integer, Boolean> positions = derived.computeIfAbsent(call, site -> new HashMap<>());
        Boolean known = positions.get(position);
        if (known == null) {
            Callee callee = calls.callee(call).orElse(null);
            known = callee != null && callee.method() != null && summaries.derives(callee, position, depth);
            positions.put(position, known);
        }
        return known;
    }

    /** What a call opens from: its receiver, or what a method of the project is given to open from. */
    Operand owner(Step.Call call) {
        for (int i = 0; i < call.arguments().size(); i++) {
            if (call.arguments().get(i) instanceof Operand.Slot
                    && call.site() instanceof MethodCallExpr method
                    && (derives(method, i) || isReadFrom(method, i))) {
                return call.arguments().get(i);
            }
        }
        return call.receiver();
    }

    /** Whether a method that is no library's hands out rows or a statement, and is given what such are opened from. */
    private boolean isReadFrom(MethodCallExpr call, int position) {
        return file.openings(depth)
                        .at(call)
                        .filter(opening ->
                                opening.evidence() != Opening.Evidence.MODEL && opening.kind() != Opening.Kind.SESSION)
                        .isPresent()
                && calls.types()
                        .of(call.getArgument(position))
                        .flatMap(type -> file.sessionLike(type.element()))
                        .filter(this::closesChildren)
                        .isPresent();
    }

    /** Whether the type of what is released is known; else only names tell what that means. */
    boolean isKnown(Node release) {
        Optional<JavaType> type =
                release instanceof MethodCallExpr call ? calls.callee(call).map(Callee::receiver) : typeOf(release);
        return type.filter(
                        known -> !calls.libraries().withSupertypes(known.name()).isEmpty())
                .isPresent();
    }

    /** Whether releasing a value of a type releases all that was opened from it. */
    boolean closesChildren(ModelType type) {
        return calls.libraries().withSupertypes(type.name()).stream()
                .anyMatch(model -> model.has(Trait.CLOSES_CHILDREN));
    }

    /** Whether closing a resource releases all that was opened from it; of an unknown type that is taken for granted. */
    boolean closesChildren(Node resource) {
        return typeOf(resource)
                .map(known -> calls.libraries().withSupertypes(known.name()))
                .filter(models -> !models.isEmpty())
                .map(models -> models.stream().anyMatch(model -> model.has(Trait.CLOSES_CHILDREN)))
                .orElse(true);
    }

    private Optional<JavaType> typeOf(Node resource) {
        if (resource instanceof VariableDeclarationExpr declaration) {
            return calls.types().of(new Variable.Local(declaration.getVariable(0)));
        }
        return resource instanceof Expression expression ? calls.types().of(expression) : Optional.empty();
    }

    /** Whether a tracked value is of a type for sure. */
    boolean isInstance(Tracked tracked, Type written) {
        Optional<JavaType> type = calls.types().of(written);
        if (type.isEmpty()) {
            return false;
        }
        String name = type.get().name();
        if (CLOSEABLE.contains(name)) {
            return true;
        }
        // A parameter of any type: each type that is asked for is taken to be the one.
        return tracked.type() == null
                ? calls.libraries().type(name).isPresent()
                : calls.types().isSubtype(tracked.type().name(), name);
    }

    /** Whether a tracked value is surely not of a type: both are modelled and neither is above the other. */
    boolean isForeign(Tracked tracked, Type written) {
        ModelType own = tracked.type();
        Optional<ModelType> asked =
                calls.types().of(written).flatMap(type -> calls.libraries().type(type.name()));
        return own != null
                && asked.isPresent()
                && !calls.types().isSubtype(own.name(), asked.get().name())
                && !calls.types().isSubtype(asked.get().name(), own.name());
    }

    /**
     * Whether a call on a statement ends a value that was got from it: the next execution closes the result set before
     * it (java.sql.ResultSet), and {@code closeOnCompletion} leaves it to the result sets to close the statement.
     */
    boolean endsChild(MethodCallExpr call, Opening child) {
        return isResultSet(child.type()) && call.getNameAsString().startsWith("execute");
    }

    static boolean leavesToChildren(MethodCallExpr call) {
        return call.getNameAsString().equals("closeOnCompletion");
    }

    private boolean isResultSet(ModelType type) {
        return calls.types().isSubtype(type.name(), RESULT_SET);
    }

    /** Whether a call hands out what its receiver was opened from: {@code rs.getStatement()}. */
    boolean handsOutOwner(MethodCallExpr call) {
        if (!call.getArguments().isEmpty() || !call.getNameAsString().startsWith("get")) {
            return false;
        }
        Callee callee = calls.callee(call).orElse(null);
        ModelMethod model = callee == null ? null : callee.model();
        ModelMethod.Result result = model == null ? null : model.result();
        ModelType owner = callee == null ? null : callee.modelOwner();
        if (callee == null || owner == null || result == null || result.ownership() != Ownership.LENDS) {
            return false;
        }
        if (owner.role() == TypeRole.SESSION && owner.release() != null) {
            return false;
        }
        Optional<ModelType> type = calls.handedOut(callee, result);
        return type.filter(found -> found.role() == TypeRole.STATEMENT || found.role() == TypeRole.SESSION)
                .isPresent();
    }

    /** Whether the result of a call stands for what it is called on: a view of it, or the next step of a stream. */
    boolean handsOutReceiver(MethodCallExpr call, ModelType type) {
        String name = call.getNameAsString();
        if (name.equals("unwrap")) {
            return true;
        }
        for (ModelType model : calls.libraries().withSupertypes(type.name())) {
            for (ModelMethod method : model.methods()) {
                if (method.name().equals(name)) {
                    ModelMethod.Result result = method.result();
                    return result != null
                            && result.ownership() == Ownership.GIVES
                            && (result.type() instanceof TypeSource.Receiver
                                    || result.type() instanceof TypeSource.TypeArgument
                                    || (result.type() instanceof TypeSource.Named named && isRead(named.name())))
                            && result.wrapper() == null
                            && (isStream(model) || model.role() == TypeRole.CURSOR);
                }
            }
        }
        return isStream(type) && STREAM_STEP.matcher(name).matches();
    }

    /** Whether rows are read from a type: a stream, a cursor, a result set. */
    private boolean isRead(String type) {
        return calls.libraries()
                .type(type)
                .filter(model -> model.role() == TypeRole.CURSOR || model.role() == TypeRole.STATEMENT)
                .isPresent();
    }

    private static boolean isStream(ModelType type) {
        return type.name().startsWith("java.util.stream.");
    }
}
