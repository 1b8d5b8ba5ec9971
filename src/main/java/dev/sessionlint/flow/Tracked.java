package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import dev.sessionlint.library.ModelType;
import org.jspecify.annotations.Nullable;

/**
 * What is followed through a body: a value that it opens, or a parameter.
 *
 * @param opening null for a parameter
 * @param parameter the slot of the parameter; null for an opening
 * @param type what is known of its type; null: nothing but that it can be closed
 */
record Tracked(
        @Nullable Opening opening,
        @Nullable Integer parameter,
        @Nullable ModelType type) {
    static Tracked of(Opening opening) {
        return new Tracked(opening, null, opening.type());
    }

    static Tracked parameter(int slot, @Nullable ModelType type) {
        return new Tracked(null, slot, type);
    }

    boolean isOpenedAt(Node site) {
        return opening != null && opening.site() == site;
    }
}
