package dev.sessionlint.flow;

import com.github.javaparser.ast.body.VariableDeclarator;
import java.util.List;

/**
 * A field in which a type keeps what it opened, and which it never releases.
 *
 * @param field the variable of the field's declaration
 * @param fates what is kept in it, in the order of the source; at least one
 */
public record KeptField(VariableDeclarator field, List<Fate> fates) {
    public KeptField {
        fates = List.copyOf(fates);
    }
}
