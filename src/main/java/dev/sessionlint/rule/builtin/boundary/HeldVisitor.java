package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.rule.RuleContext;

/** Visits what a class holds and takes: fields, record components, parameters of constructors and methods. */
abstract class HeldVisitor extends VoidVisitorAdapter<Void> {
    private final RuleContext context;

    HeldVisitor(RuleContext context) {
        this.context = context;
    }

    /**
     * A declaration that holds a value.
     *
     * @param kind as a message names it
     * @param name the name that is declared
     * @param type the type as it is written
     * @param declaration the field or parameter
     */
    record Held(String kind, String name, Type type, Node declaration) {}

    abstract void held(Held held);

    @Override
    public void visit(CompilationUnit unit, Void unused) {
        for (BodyDeclaration<?> member : context.members()) {
            if (member instanceof FieldDeclaration field) {
                VariableDeclarator first = field.getVariable(0);
                held(new Held("the field", first.getNameAsString(), first.getType(), field));
            } else if (member instanceof RecordDeclaration record) {
                for (Parameter component : record.getParameters()) {
                    held(new Held("the record component", component.getNameAsString(), component.getType(), component));
                }
            } else if (member instanceof CallableDeclaration<?> callable) {
                callable(callable);
            }
        }
    }

    /** A method or constructor: its parameters. */
    void callable(CallableDeclaration<?> callable) {
        for (Parameter parameter : callable.getParameters()) {
            held(new Held("the parameter", parameter.getNameAsString(), parameter.getType(), parameter));
        }
    }
}
