package dev.sessionlint.rule.builtin;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.rule.RuleContext;

/** Visits what calls a method or constructor, or refers to one: the inner ones first. */
public abstract class CallVisitor extends VoidVisitorAdapter<Void> {
    private final RuleContext context;

    protected CallVisitor(RuleContext context) {
        this.context = context;
    }

    protected abstract void called(Expression expression);

    @Override
    public void visit(CompilationUnit unit, Void unused) {
        context.calls().forEach(this::called);
    }
}
