package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.sessionlint.index.Types;
import dev.sessionlint.index.Variable;
import java.util.Optional;
import java.util.Set;

/** Calls that only describe to a mocking library what it is to expect. */
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

    private Mocks() {}

    /** Whether a call is on a mock, or stands in the description of one. */
    static boolean isStubbed(Expression site, Types types) {
        return isDescribed(site) || isOnMock(site, types);
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

    private static boolean isOnMock(Expression site, Types types) {
        Expression root = site;
        while (root instanceof MethodCallExpr call && call.getScope().isPresent()) {
            root = call.getScope().get();
            if (root instanceof MethodCallExpr scope && STUBBING.contains(scope.getNameAsString())) {
                return true;
            }
        }
        if (!(root instanceof NameExpr name)) {
            return false;
        }
        Variable variable = types.variable(name.getNameAsString(), name).orElse(null);
        if (variable instanceof Variable.Local local) {
            return local.declarator().getInitializer().filter(Mocks::makes).isPresent();
        }
        return variable instanceof Variable.Field field
                && (field.field().annotations().stream().anyMatch(MARKS::contains) || isFilledByMock(name));
    }

    private static boolean makes(Expression value) {
        return value instanceof MethodCallExpr call && MAKING.contains(call.getNameAsString());
    }

    /** Whether the own class fills a field with a mock. */
    private static boolean isFilledByMock(NameExpr name) {
        return name.findCompilationUnit()
                .filter(unit -> unit.findFirst(
                                FieldDeclaration.class,
                                field -> field.getVariables().stream().anyMatch(variable -> isMock(variable, name)))
                        .isPresent())
                .isPresent();
    }

    private static boolean isMock(VariableDeclarator variable, NameExpr name) {
        return variable.getNameAsString().equals(name.getNameAsString())
                && variable.getInitializer().filter(Mocks::makes).isPresent();
    }
}
