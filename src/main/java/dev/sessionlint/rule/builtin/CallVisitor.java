package dev.sessionlint.rule.builtin;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;

/** Visits what calls a method or constructor, or refers to one: the inner ones first. */
public abstract class CallVisitor extends VoidVisitorAdapter<Void> {
    protected abstract void called(Expression expression);

    @Override
    public void visit(MethodCallExpr call, Void unused) {
        super.visit(call, unused);
        called(call);
    }

    @Override
    public void visit(ObjectCreationExpr creation, Void unused) {
        super.visit(creation, unused);
        called(creation);
    }

    @Override
    public void visit(MethodReferenceExpr reference, Void unused) {
        super.visit(reference, unused);
        called(reference);
    }
}
