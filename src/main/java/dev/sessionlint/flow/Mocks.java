package dev.sessionlint.flow;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.sessionlint.index.Types;
import dev.sessionlint.index.Variable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mocks of a file, and the calls that only describe to a mocking library what it is to expect. */
final class Mocks {
    private static final Set<String> STUBBING = Set.of(
            "when",
            "given",
            "verify",
            "expect",
            "doReturn",
            "doThrow",
            "doAnswer",
            "doNothing",
            "willReturn",
            "inOrder",
            "verifyNoInteractions",
            "verifyNoMoreInteractions",
            "then",
            "should",
            "calling",
            "once",
            "never",
            "stub",
            "stubVoid",
            "oneOf",
            "allowing",
            "atLeastOnce");

    private static final Set<String> MAKING =
            Set.of("mock", "spy", "createMock", "createNiceMock", "niceMock", "Mock", "Stub");
    private static final Set<String> MARKS =
            Set.of("Mock", "Spy", "MockBean", "SpyBean", "MockitoBean", "MockitoSpyBean");

    private final CompilationUnit unit;
    private final Types types;

    /** The names of the fields and variables of the file that hold mocks; null until asked. */
    private @Nullable Set<String> fields;

    Mocks(CompilationUnit unit, Types types) {
        this.unit = unit;
        this.types = types;
    }

    /** Whether a call is on a mock, or stands in the description of one. */
    boolean isStubbed(Expression site) {
        return isDescribed(site) || makes(site) || isOnMock(site);
    }

    private static boolean isDescribed(Expression site) {
        Node child = site;
        Optional<Node> parent = site.getParentNode();
        while (parent.isPresent() && parent.get() instanceof Expression) {
            if (parent.get() instanceof MethodCallExpr call
                    && STUBBING.contains(call.getNameAsString())
                    && call.getScope()
                            .filter(scope -> scope != site && !(scope instanceof NameExpr))
                            .isEmpty()
                    && isArgument(call, child)) {
                return true;
            }
            child = parent.get();
            parent = child.getParentNode();
        }
        return false;
    }

    private static boolean isArgument(MethodCallExpr call, Node child) {
        for (Expression argument : call.getArguments()) {
            if (argument == child) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnMock(Expression site) {
        Expression root = site;
        while (root instanceof MethodCallExpr call && call.getScope().isPresent()) {
            root = call.getScope().get();
            if (root instanceof MethodCallExpr scope && STUBBING.contains(scope.getNameAsString())) {
                return true;
            }
        }
        return isMock(root);
    }

    private boolean isMock(Expression value) {
        if (value instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
            return fields().contains(access.getNameAsString());
        }
        if (!(value instanceof NameExpr name)) {
            return false;
        }
        Variable variable = types.variable(name.getNameAsString(), name).orElse(null);
        if (variable instanceof Variable.Local local) {
            return local.declarator().getInitializer().filter(this::makes).isPresent();
        }
        return variable instanceof Variable.Field field
                && (field.field().annotations().stream().anyMatch(MARKS::contains)
                        || fields().contains(name.getNameAsString()));
    }

    /** Whether an expression makes a mock, or wraps one. */
    private boolean makes(Expression value) {
        if (value instanceof MethodCallExpr call) {
            return MAKING.contains(call.getNameAsString())
                    || call.getArguments().stream().anyMatch(this::isMock);
        }
        return value instanceof ObjectCreationExpr creation
                && creation.getArguments().stream().anyMatch(this::isMock);
    }

    /** The fields of the file that hold mocks: so annotated, or filled with one anywhere. */
    private Set<String> fields() {
        Set<String> known = fields;
        if (known == null) {
            known = new HashSet<>();
            fields = known;
            for (FieldDeclaration field : unit.findAll(FieldDeclaration.class)) {
                boolean marked = MARKS.stream()
                        .anyMatch(mark -> field.getAnnotationByName(mark).isPresent());
                for (VariableDeclarator variable : field.getVariables()) {
                    if (marked || variable.getInitializer().filter(this::makes).isPresent()) {
                        known.add(variable.getNameAsString());
                    }
                }
            }
            for (AssignExpr assignment : unit.findAll(AssignExpr.class)) {
                if (makes(assignment.getValue())) {
                    name(assignment.getTarget()).ifPresent(known::add);
                }
            }
        }
        return known;
    }

    private static Optional<String> name(Expression target) {
        if (target instanceof NameExpr name) {
            return Optional.of(name.getNameAsString());
        }
        return target instanceof FieldAccessExpr access ? Optional.of(access.getNameAsString()) : Optional.empty();
    }
}
