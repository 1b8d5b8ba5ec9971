package dev.sessionlint.index;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.TypePatternExpr;
import dev.sessionlint.index.TypeFacts.FieldFacts;
import java.util.Optional;

/** What a variable's name means. */
public sealed interface Variable {
    /** A local variable, a resource or a loop variable. */
    record Local(VariableDeclarator declarator) implements Variable {}

    /** A parameter of a method, constructor, lambda, record or {@code catch}. */
    record Parameterised(Parameter parameter) implements Variable {}

    /** A variable of a type pattern. */
    record Pattern(TypePatternExpr pattern) implements Variable {}

    /** A field, own or inherited; an enum constant; a record component. */
    record Field(ProjectType owner, FieldFacts field, Optional<JavaType> type) implements Variable {}
}
