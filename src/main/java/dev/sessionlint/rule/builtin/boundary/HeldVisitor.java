package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;

/** Visits what a class holds and takes: fields, record components, parameters of constructors and methods. */
abstract class HeldVisitor extends VoidVisitorAdapter<Void> {
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
    public void visit(FieldDeclaration field, Void unused) {
        super.visit(field, unused);
        VariableDeclarator first = field.getVariable(0);
        held(new Held("the field", first.getNameAsString(), first.getType(), field));
    }

    @Override
    public void visit(RecordDeclaration record, Void unused) {
        super.visit(record, unused);
        for (Parameter component : record.getParameters()) {
            held(new Held("the record component", component.getNameAsString(), component.getType(), component));
        }
    }

    @Override
    public void visit(ConstructorDeclaration constructor, Void unused) {
        super.visit(constructor, unused);
        parameters(constructor);
    }

    @Override
    public void visit(MethodDeclaration method, Void unused) {
        super.visit(method, unused);
        parameters(method);
    }

    private void parameters(CallableDeclaration<?> callable) {
        for (Parameter parameter : callable.getParameters()) {
            held(new Held("the parameter", parameter.getNameAsString(), parameter.getType(), parameter));
        }
    }
}
