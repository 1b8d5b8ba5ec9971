package dev.sessionlint.rule.builtin.lifecycle;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The places that run once, or seldom enough: initialisers, what starts or migrates an application, guarded lazy
 * initialisation, command-line programs, probes of settings.
 *
 * <p>Names decide where nothing else does: they only ever keep a rule silent.
 */
final class RunsOnce {
    private static final Pattern STARTS = Pattern.compile(
            "(?:main|init|initiali[sz]e|set[uU]p|start|startup|boot|bootstrap|configure|install|activate|deploy|register"
                    + "|migrate|upgrade|recover|restore|backup|reload|refresh|restart|connect|reconnect|on(?:Start|Init|Load|Enable|Create)"
                    + "|test|check|validate|verify|ping|probe|try|can)(?![a-z]).*"
                    + "|open|load|run|afterPropertiesSet|afterSingletonsInstantiated|contextInitialized"
                    + "|is(?:Valid|Reachable|Available|Up|Alive|Connect).*"
                    + "|(?:create|drop|export|import|update|load|dump)(?:Schema|Database|Tables?|Ddl|DDL|Config|Settings|Properties|Drivers?).*");
    private static final Pattern STARTING_ANNOTATION = Pattern.compile(
            "PostConstruct|Activate|Modified|Initialized|EventListener|BeforeExperiment|Setup|Before\\w*|Startup");
    private static final Pattern PROGRAM = Pattern.compile(
            ".*(?:Mojo|Task|Command|Cmd|Runner|Listener|Migrat(?:ion|or)|Plugin|Tool|Cli|CLI|Main|Extension|Bootstrap|Installer)");
    private static final Set<String> STATE_QUESTIONS =
            Set.of("isClosed", "containsKey", "isOpen", "isRunning", "isInitialized", "compareAndSet");

    private RunsOnce() {}

    /** The method whose every call runs a place; empty where the place runs once. */
    static Optional<MethodDeclaration> methodThatRepeats(Node place) {
        Node child = place;
        Node parent = place.getParentNode().orElse(null);
        while (parent != null && !(parent instanceof TypeDeclaration<?>)) {
            if (parent instanceof SynchronizedStmt || isGuarded(parent, child)) {
                return Optional.empty();
            }
            boolean anonymous = parent.getParentNode()
                    .filter(ObjectCreationExpr.class::isInstance)
                    .isPresent();
            if (parent instanceof BodyDeclaration<?> member && !anonymous) {
                return Optional.of(member)
                        .filter(MethodDeclaration.class::isInstance)
                        .map(MethodDeclaration.class::cast)
                        .filter(method -> !isStarting(method));
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether a branch is taken only where something is not there yet. */
    private static boolean isGuarded(Node parent, Node child) {
        if (parent instanceof IfStmt branch && child != branch.getCondition()) {
            return saysMissing(branch.getCondition(), child == branch.getThenStmt());
        }
        return parent instanceof ConditionalExpr choice
                && child != choice.getCondition()
                && saysMissing(choice.getCondition(), child == choice.getThenExpr());
    }

    private static boolean saysMissing(Expression condition, boolean outcome) {
        BinaryExpr.Operator operator = outcome ? BinaryExpr.Operator.EQUALS : BinaryExpr.Operator.NOT_EQUALS;
        return condition
                        .findFirst(
                                BinaryExpr.class,
                                comparison -> comparison.getOperator() == operator && comparesWithNull(comparison))
                        .isPresent()
                || condition
                        .findFirst(MethodCallExpr.class, call -> STATE_QUESTIONS.contains(call.getNameAsString()))
                        .isPresent();
    }

    private static boolean comparesWithNull(BinaryExpr comparison) {
        return comparison.getLeft().isNullLiteralExpr() || comparison.getRight().isNullLiteralExpr();
    }

    private static boolean isStarting(MethodDeclaration method) {
        return STARTS.matcher(withoutDo(method.getNameAsString())).matches()
                || method.isSynchronized()
                || method.getAnnotations().stream()
                        .anyMatch(annotation -> STARTING_ANNOTATION
                                .matcher(annotation.getName().getIdentifier())
                                .matches())
                || isProgram(method);
    }

    /** {@code doStart} of a template method is {@code start}. */
    private static String withoutDo(String name) {
        return name.matches("do[A-Z].*") ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name;
    }

    /** A class that is run as a whole: one with {@code main}, a command, a build task. */
    private static boolean isProgram(MethodDeclaration method) {
        Optional<Node> current = method.getParentNode();
        while (current.isPresent()) {
            if (current.get() instanceof TypeDeclaration<?> type && isProgram(type)) {
                return true;
            }
            current = current.get().getParentNode();
        }
        return false;
    }

    private static boolean isProgram(TypeDeclaration<?> type) {
        boolean above = type instanceof ClassOrInterfaceDeclaration declaration
                && (declaration.getExtendedTypes().stream().anyMatch(name -> isProgram(name.getNameAsString()))
                        || declaration.getImplementedTypes().stream()
                                .anyMatch(name -> isProgram(name.getNameAsString())));
        return above
                || isProgram(type.getNameAsString())
                || type.getAnnotations().stream()
                        .anyMatch(annotation -> isProgram(annotation.getName().getIdentifier()))
                || type.getMethodsByName("main").stream().anyMatch(MethodDeclaration::isStatic);
    }

    private static boolean isProgram(String name) {
        return PROGRAM.matcher(name).matches();
    }
}
