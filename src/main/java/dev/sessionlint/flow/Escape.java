package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import dev.sessionlint.library.ModelType;
import org.jspecify.annotations.Nullable;

/**
 * A place at which something leaves the scope that closes what it works with.
 *
 * @param site the value that is returned, the assignment to a field, or the call that keeps it or runs it elsewhere
 * @param what what leaves
 * @param stored whether a field takes it
 * @param name the variable that holds what is closed; null if it has none
 * @param type what is closed
 * @param opening where that is opened; null if it is a parameter
 * @param scope what closes it: a call, the resource of a {@code try}, or the call that runs a callback
 */
public record Escape(
        Node site,
        What what,
        boolean stored,
        @Nullable String name,
        ModelType type,
        @Nullable Opening opening,
        Node scope) {
    /** What leaves. */
    public enum What {
        /** What is closed itself. */
        VALUE,
        /** Something that is read or used by it: a stream, a mapper, a statement. */
        VIEW,
        /** A lambda or object that works on it when it is run. */
        BODY
    }
}
