package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.ParameterFacts;
import dev.sessionlint.index.TypeUses;
import dev.sessionlint.index.Variable;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/** Whether a file still compiles and means the same when a type that it uses is renamed to another. */
final class DropInChecks {
    private static final String CLOSE = "close";

    private final RuleContext context;
    private final String old;
    private final MemberTwins twins;

    DropInChecks(RuleContext context, String old, String replacement) {
        this.context = context;
        this.old = old;
        this.twins = new MemberTwins(context.types(), old, replacement);
    }

    /** @throws NotMended if a use of the old type does not go with the new one */
    void run(List<TypeUses.Use> uses) throws NotMended {
        for (TypeUses.Use use : uses) {
            refuseExposed(use.node());
        }
        for (Expression expression : context.source().unit().findAll(Expression.class)) {
            check(expression);
        }
        twins.requireSupertypes();
        if (context.types().isSubtype(old, "java.lang.AutoCloseable")) {
            twins.requireMethod(CLOSE, 0);
        }
    }

    /** What other files may see of the type cannot be renamed in this one alone. */
    private void refuseExposed(Node name) throws NotMended {
        Node child = name;
        Optional<Node> parent = name.getParentNode();
        while (parent.isPresent() && !(parent.get() instanceof BlockStmt)) {
            Node node = parent.get();
            boolean header = node instanceof ClassOrInterfaceDeclaration type
                    && (isAmong(type.getExtendedTypes(), child) || isAmong(type.getImplementedTypes(), child));
            if (header || (node instanceof EnumDeclaration type && isAmong(type.getImplementedTypes(), child))) {
                throw new NotMended("a type of this file inherits from it");
            }
            boolean field = node instanceof FieldDeclaration declared
                    && declared.getVariables().stream().anyMatch(variable -> isWithin(name, variable.getType()));
            boolean exposed = field
                    || node instanceof CallableDeclaration<?>
                    || (node instanceof RecordDeclaration record && isAmong(record.getParameters(), child));
            if (exposed
                    && node instanceof NodeWithModifiers<?> member
                    && !member.hasModifier(com.github.javaparser.ast.Modifier.Keyword.PRIVATE)) {
                throw new NotMended("it stands in a signature that other files may use");
            }
            child = node;
            parent = node.getParentNode();
        }
    }

    private static boolean isAmong(List<? extends Node> nodes, Node node) {
        return nodes.stream().anyMatch(candidate -> candidate == node);
    }

    private static boolean isWithin(Node node, Node around) {
        Optional<Node> current = Optional.of(node);
        while (current.isPresent() && current.get() != around) {
            current = current.get().getParentNode();
        }
        return current.isPresent();
    }

    private void check(Expression expression) throws NotMended {
        if (expression instanceof MethodCallExpr call) {
            check(call);
        } else if (expression instanceof MethodReferenceExpr reference) {
            String name = reference.getIdentifier();
            if (isOnOld(context.sessions().callee(reference))) {
                twins.requireMethods(name.equals("new") ? MethodRef.CONSTRUCTOR : name);
            }
        } else if (expression instanceof ObjectCreationExpr creation) {
            check(creation);
        } else if (expression instanceof FieldAccessExpr access) {
            boolean onType = context.types()
                    .asType(access.getScope())
                    .filter(old::equals)
                    .isPresent();
            if ((onType || isOld(access.getScope()))
                    && context.types().asType(access).isEmpty()) {
                twins.requireField(access.getNameAsString());
            }
        } else if (expression instanceof NameExpr name) {
            check(name);
        }
    }

    private void check(MethodCallExpr call) throws NotMended {
        Optional<Callee> callee = context.sessions().callee(call);
        String name = call.getNameAsString();
        if (isOnOld(callee)) {
            twins.requireMethod(name, call.getArguments().size());
        } else if (callee.isEmpty() && twins.isMethodOfOld(name)) {
            // It may be a value of the old type that came through code that is not known.
            twins.requireMethod(name, call.getArguments().size());
        }
        if (callee.isPresent()) {
            refuseForeign(callee.get(), isOld(call), call.getArguments());
        }
    }

    private void check(ObjectCreationExpr creation) throws NotMended {
        Optional<Callee> callee = context.sessions().callee(creation);
        if (isOnOld(callee)) {
            if (creation.getAnonymousClassBody().isPresent()) {
                throw new NotMended("a type of this file inherits from it");
            }
            twins.requireMethod(MethodRef.CONSTRUCTOR, creation.getArguments().size());
        } else if (callee.isPresent()) {
            refuseForeign(callee.get(), false, creation.getArguments());
        }
    }

    private void check(NameExpr name) throws NotMended {
        Optional<Variable> variable = context.types().variable(name.getNameAsString(), name);
        if (variable.isPresent() && variable.get() instanceof Variable.Field field) {
            if (field.owner().name().equals(old)) {
                twins.requireField(name.getNameAsString());
            } else if (isForeign(field.owner())
                    && field.type().filter(this::carriesOld).isPresent()) {
                throw new NotMended("`" + name.getNameAsString() + "` of another file has its type");
            }
        }
    }

    /** Other files go on handing out and wanting the old type. */
    private void refuseForeign(Callee callee, boolean handsOut, List<Expression> arguments) throws NotMended {
        ProjectType owner = callee.owner();
        MethodFacts method = callee.method();
        if (owner == null || method == null || !isForeign(owner) || isOnOld(Optional.of(callee))) {
            return;
        }
        if (handsOut || callee.result().filter(this::carriesOld).isPresent()) {
            throw new NotMended("`" + method.name() + "` of another file hands it out");
        }
        for (int i = 0; i < Math.min(arguments.size(), method.parameters().size()); i++) {
            ParameterFacts parameter = method.parameters().get(i);
            if (context.types()
                    .signatureType(parameter.type(), owner, method)
                    .filter(this::carriesOld)
                    .isPresent()) {
                throw new NotMended("`" + method.name() + "` of another file wants it");
            }
        }
    }

    private boolean isForeign(ProjectType owner) {
        return !owner.file().path().equals(context.types().facts().path());
    }

    private boolean isOnOld(Optional<Callee> callee) {
        return callee.filter(found -> found.receiver().name().equals(old)).isPresent();
    }

    private boolean isOld(Expression expression) {
        return context.types().of(expression).filter(this::carriesOld).isPresent();
    }

    private boolean carriesOld(JavaType type) {
        return type.name().equals(old)
                || type.arguments().stream()
                        .anyMatch(argument -> argument.filter(this::carriesOld).isPresent());
    }
}
