package dev.sessionlint.flow;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.Type;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.KnownCalls;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which steps throw, what, and which {@code catch} takes it. */
final class Throwing {
    /** Whether a clause takes an exception. */
    enum Caught {
        YES,
        MAYBE,
        NO
    }

    private static final Set<String> ALL = Set.of("Throwable", "Exception");

    private static final Set<String> ERRORS = Set.of(
            "Error", "OutOfMemoryError", "StackOverflowError", "AssertionError", "LinkageError", "VirtualMachineError");

    /** Exceptions for which a clause is written because of a single call, not for what sessions throw. */
    private static final Set<String> NARROW = Set.of(
            "InterruptedException",
            "NumberFormatException",
            "ParseException",
            "ClassNotFoundException",
            "ClassCastException",
            "NullPointerException",
            "IllegalArgumentException",
            "IllegalStateException",
            "UnsupportedEncodingException",
            "UnsupportedOperationException",
            "MalformedURLException",
            "URISyntaxException",
            "FileNotFoundException",
            "IOException",
            "UncheckedIOException",
            "CloneNotSupportedException",
            "ArithmeticException",
            "IndexOutOfBoundsException",
            "ArrayIndexOutOfBoundsException",
            "NoSuchElementException",
            "DateTimeParseException",
            "DateTimeException",
            "TimeoutException",
            "ExecutionException",
            "JsonProcessingException",
            "JSONException",
            "NoSuchAlgorithmException",
            "GeneralSecurityException",
            "SecurityException",
            "InvocationTargetException",
            "IllegalAccessException",
            "InstantiationException",
            "NoSuchFieldException",
            "NoSuchMethodException",
            "ReflectiveOperationException",
            "NamingException");

    private static final Set<String> CHECKED_OF_THE_JDK = Set.of(
            "SQLException",
            "IOException",
            "InterruptedException",
            "ClassNotFoundException",
            "FileNotFoundException",
            "ParseException",
            "TimeoutException",
            "ExecutionException",
            "NamingException",
            "GeneralSecurityException",
            "NoSuchAlgorithmException",
            "MalformedURLException",
            "URISyntaxException",
            "Exception",
            "Throwable",
            "CloneNotSupportedException",
            "ServletException",
            "UnsupportedEncodingException");

    private static final Set<String> UNCHECKED_OF_THE_JDK = Set.of(
            "RuntimeException",
            "IllegalStateException",
            "IllegalArgumentException",
            "NullPointerException",
            "UnsupportedOperationException",
            "NumberFormatException",
            "ClassCastException",
            "IndexOutOfBoundsException",
            "UncheckedIOException",
            "NoSuchElementException",
            "ConcurrentModificationException",
            "SecurityException",
            "ArithmeticException");

    private static final Pattern LOGGER = Pattern.compile("(?i)_?(?:log|logger|logging|.*logger)_?");
    private static final Set<String> LOGGING = Set.of(
            "trace",
            "debug",
            "info",
            "warn",
            "warning",
            "error",
            "fatal",
            "fine",
            "finer",
            "finest",
            "severe",
            "log",
            "isDebugEnabled",
            "isTraceEnabled",
            "isInfoEnabled",
            "isWarnEnabled",
            "isErrorEnabled",
            "isLoggable",
            "isEnabled");

    /** Calls that fail only where the program is wrong, on receivers of any type. */
    private static final Set<String> HARMLESS = Set.of(
            "append",
            "toString",
            "hashCode",
            "equals",
            "equalsIgnoreCase",
            "length",
            "size",
            "isEmpty",
            "trim",
            "toLowerCase",
            "toUpperCase",
            "startsWith",
            "endsWith",
            "contains",
            "containsKey",
            "getClass",
            "getName",
            "getSimpleName",
            "getMessage",
            "name",
            "ordinal",
            "intValue",
            "longValue",
            "booleanValue",
            "println",
            "printf",
            "print",
            "printStackTrace",
            "addSuppressed",
            "currentTimeMillis",
            "nanoTime",
            "currentThread",
            "isClosed",
            "isOpen",
            "isNull",
            "nonNull",
            "isBlank",
            "strip",
            "concat",
            "emptyList",
            "emptyMap",
            "emptySet",
            "isPresent",
            "getLogger",
            "isInterrupted",
            "getAndIncrement",
            "incrementAndGet",
            "hasNext",
            "add",
            "put");

    private static final Pattern GETTER = Pattern.compile("(?:get|is)[A-Z].*");

    /** Getters of java.sql and of queries that may fail like any other statement. */
    private static final Set<String> ASKS_DATABASE = Set.of(
            "getMetaData",
            "getAutoCommit",
            "getCatalog",
            "getSchema",
            "getUpdateCount",
            "getMoreResults",
            "getTransactionIsolation",
            "getTransaction",
            "getSingleResult",
            "getResultList",
            "getResults",
            "getDatabaseProductName",
            "getDatabaseProductVersion",
            "getFirstResult",
            "isReadOnly",
            "isValid",
            "isAfterLast",
            "isBeforeFirst",
            "isFirst",
            "isLast");

    /** Static ways to make a value. */
    private static final Set<String> HARMLESS_SCOPES = Set.of(
            "Collections", "Objects", "Optional", "List", "Map", "Set", "Math", "String", "Boolean", "StringUtils");

    private static final Pattern HARMLESS_TYPE = Pattern.compile(
            "(?:Array|Linked)?(?:List|Deque)|(?:Linked|Concurrent|Tree|Identity|Weak)?Hash(?:Map|Set)|Tree(?:Map|Set)|HashMap|HashSet"
                    + "|LinkedHashMap|StringBuilder|StringBuffer|Object|String|Date|Properties|Vector|Hashtable|Stack"
                    + "|Atomic(?:Integer|Long|Boolean|Reference)|ReentrantLock|CountDownLatch|.*(?:Exception|Error)|Throwable");

    private final KnownCalls calls;
    private final CompilationUnit unit;
    private @Nullable Map<String, List<MethodDeclaration>> methods;

    /** @param unit the file whose calls are asked for */
    Throwing(KnownCalls calls, CompilationUnit unit) {
        this.calls = calls;
        this.unit = unit;
    }

    /** Whether a call is taken never to throw. */
    boolean isHarmless(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (HARMLESS.contains(name)
                || CallEffects.STREAM_STEP.matcher(name).matches()
                || (CallEffects.CLOSING.matcher(name).matches() && closesQuietly(call))) {
            return true;
        }
        if (call.getArguments().isEmpty() && GETTER.matcher(name).matches() && !isModelled(name)) {
            return true;
        }
        Optional<Expression> scope = call.getScope();
        if (scope.isEmpty() || scope.get().isThisExpr()) {
            return isPlain(call);
        }
        if (leadsBack(call)) {
            return true;
        }
        if (scope.get() instanceof NameExpr written) {
            String receiver = written.getNameAsString();
            return (LOGGING.contains(name) && LOGGER.matcher(receiver).matches()) || HARMLESS_SCOPES.contains(receiver);
        }
        return scope.get() instanceof FieldAccessExpr field
                && LOGGING.contains(name)
                && LOGGER.matcher(field.getNameAsString()).matches();
    }

    /** Whether a model has an own idea of a getter, or it is one of JDBC's, which ask the database. */
    private boolean isModelled(String name) {
        return ASKS_DATABASE.contains(name)
                || calls.libraries().companionsOf(name).isPresent();
    }

    /** Whether a call only leads from a result set or statement to what it belongs to. */
    private static boolean leadsBack(MethodCallExpr call) {
        boolean toConnection = call.getNameAsString().equals("getConnection")
                && call.getScope()
                        .filter(scope -> scope instanceof MethodCallExpr inner
                                && inner.getNameAsString().equals("getStatement"))
                        .isPresent();
        return call.getArguments().isEmpty()
                && (toConnection || call.getNameAsString().equals("getStatement"));
    }

    /** Whether a call that releases something declares no checked exception. */
    private boolean closesQuietly(MethodCallExpr call) {
        Callee callee = calls.callee(call).orElse(null);
        if (callee == null || (callee.model() == null && callee.method() == null)) {
            boolean known = callee != null
                    && calls.libraries().type(callee.receiver().name()).isPresent()
                    && !isJdbc(callee.receiver().name());
            return known || !call.getNameAsString().equals("close");
        }
        if (callee.method() != null) {
            return callee.method().thrown().isEmpty();
        }
        ModelType owner = callee.modelOwner();
        boolean jdbc = owner != null && isJdbc(owner.name());
        return !jdbc
                && (owner == null
                        || owner.role() != TypeRole.CLOSER
                        || !call.getNameAsString().equals("close"));
    }

    private static boolean isJdbc(String type) {
        return type.startsWith("java.sql.") || type.startsWith("javax.sql.");
    }

    /** Whether a method of the same file calls, creates and throws nothing. */
    private boolean isPlain(MethodCallExpr call) {
        List<MethodDeclaration> meant = methods().getOrDefault(call.getNameAsString(), List.of()).stream()
                .filter(method ->
                        method.getParameters().size() == call.getArguments().size())
                .toList();
        return !meant.isEmpty() && meant.stream().allMatch(Throwing::isPlain);
    }

    private static boolean isPlain(MethodDeclaration method) {
        return method.getBody()
                .filter(body -> body.findFirst(
                                Node.class,
                                node -> node instanceof MethodCallExpr
                                        || node instanceof ObjectCreationExpr
                                        || node instanceof ThrowStmt)
                        .isEmpty())
                .isPresent();
    }

    /** The methods of the file by their names. */
    private Map<String, List<MethodDeclaration>> methods() {
        Map<String, List<MethodDeclaration>> known = methods;
        if (known == null) {
            known = unit.findAll(MethodDeclaration.class).stream()
                    .collect(Collectors.groupingBy(MethodDeclaration::getNameAsString));
            methods = known;
        }
        return known;
    }

    /** Whether the creation of an object is taken never to throw. */
    boolean isHarmless(ObjectCreationExpr creation) {
        return HARMLESS_TYPE.matcher(creation.getType().getNameAsString()).matches();
    }

    /** What a call throws. */
    Thrown thrownBy(Node site) {
        Callee callee =
                site instanceof Expression expression ? calls.callee(expression).orElse(null) : null;
        if (callee == null) {
            return Thrown.CALL;
        }
        if (callee.modelOwner() != null) {
            return isJdbc(callee.modelOwner().name()) ? Thrown.SQL : Thrown.CALL;
        }
        return callee.method() != null && !callee.method().thrown().isEmpty() ? Thrown.CHECKED : Thrown.CALL;
    }

    /** What the closing of a resource, a declaration or a variable, throws; empty if nothing. */
    Optional<Thrown> thrownByClosing(Node resource) {
        Optional<JavaType> type = Optional.empty();
        if (resource instanceof VariableDeclarationExpr declaration) {
            type = calls.types().of(new Variable.Local(declaration.getVariable(0)));
        } else if (resource instanceof Expression expression) {
            type = calls.types().of(expression);
        }
        List<ModelType> models = type.stream()
                .flatMap(known -> calls.types().hierarchy(known).stream())
                .flatMap(above -> calls.libraries().type(above.name()).stream())
                .toList();
        if (models.stream().anyMatch(model -> isJdbc(model.name()))) {
            return Optional.of(Thrown.SQL);
        }
        return models.isEmpty() || models.get(0).role() == TypeRole.CLOSER
                ? Optional.of(Thrown.CALL)
                : Optional.empty();
    }

    /** Whether a clause takes every exception. */
    static boolean takesAll(CatchClause clause) {
        return types(clause).stream().anyMatch(ALL::contains);
    }

    /** Whether a clause takes an exception; one that may be, goes on outwards too. */
    Caught catches(CatchClause clause, Thrown thrown) {
        Caught best = Caught.NO;
        for (String type : types(clause)) {
            Caught caught = catches(type, thrown);
            if (caught == Caught.YES) {
                return caught;
            }
            best = caught == Caught.MAYBE ? caught : best;
        }
        return best;
    }

    private static Caught catches(String type, Thrown thrown) {
        if (type.equals("Throwable")) {
            return Caught.YES;
        }
        boolean typed = thrown.kind() == Thrown.Kind.TYPE || thrown.kind() == Thrown.Kind.CAUGHT;
        if (ERRORS.contains(type) && !typed) {
            return Caught.NO;
        }
        return switch (thrown.kind()) {
            case SQL ->
                ALL.contains(type) || type.equals("SQLException")
                        ? Caught.YES
                        : isSqlException(type) ? Caught.MAYBE : Caught.NO;
            case CALL -> isNarrow(type) ? Caught.MAYBE : Caught.YES;
            case CHECKED -> isNarrow(type) || type.equals("RuntimeException") ? Caught.MAYBE : Caught.YES;
            case TYPE -> catchesType(type, thrown.type());
            case CAUGHT -> {
                Caught caught = catchesType(type, thrown.type());
                boolean below = thrown.type().equals("Throwable") || catchesType(thrown.type(), type) == Caught.YES;
                yield caught == Caught.NO && below ? Caught.MAYBE : caught;
            }
        };
    }

    private static boolean isNarrow(String type) {
        return NARROW.contains(type) || (isSqlException(type) && !type.equals("SQLException"));
    }

    private static boolean isSqlException(String type) {
        return type.startsWith("SQL") || type.equals("BatchUpdateException");
    }

    private static Caught catchesType(String clause, String thrown) {
        if (clause.equals(thrown)) {
            return Caught.YES;
        }
        if (clause.equals("Exception")) {
            return isError(thrown) || thrown.equals("Throwable") ? Caught.NO : Caught.YES;
        }
        if (isError(clause) || isError(thrown)) {
            return clause.equals("Error") && isError(thrown) ? Caught.YES : Caught.NO;
        }
        if (clause.equals("RuntimeException")) {
            return UNCHECKED_OF_THE_JDK.contains(thrown)
                    ? Caught.YES
                    : CHECKED_OF_THE_JDK.contains(thrown) ? Caught.NO : Caught.MAYBE;
        }
        boolean bothKnown = isOfTheJdk(clause) && isOfTheJdk(thrown);
        boolean below = clause.equals("SQLException") && isSqlException(thrown);
        return below ? Caught.YES : bothKnown ? Caught.NO : Caught.MAYBE;
    }

    private static boolean isError(String type) {
        return type.endsWith("Error");
    }

    private static boolean isOfTheJdk(String type) {
        return CHECKED_OF_THE_JDK.contains(type) || UNCHECKED_OF_THE_JDK.contains(type) || type.startsWith("SQL");
    }

    /** The simple names of the types that a clause takes. */
    static List<String> types(CatchClause clause) {
        List<String> names = new ArrayList<>();
        Type written = clause.getParameter().getType();
        if (written.isUnionType()) {
            written.asUnionType().getElements().forEach(element -> names.add(simpleName(element.asString())));
        } else {
            names.add(simpleName(written.asString()));
        }
        return names;
    }

    private static String simpleName(String written) {
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
