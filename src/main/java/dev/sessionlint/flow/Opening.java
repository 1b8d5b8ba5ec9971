package dev.sessionlint.flow;

import com.github.javaparser.ast.expr.Expression;
import dev.sessionlint.index.Callee;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelType;
import org.jspecify.annotations.Nullable;

/**
 * A place where a value comes to be that has to be released: by the one who gets it, or by whom it is borrowed from.
 *
 * @param site the call or creation
 * @param type what it hands out
 * @param kind what has to be released
 * @param ownership {@link Ownership#OPENS}: the caller releases it; {@link Ownership#MANAGES}: the caller must not
 * @param evidence how that is known
 * @param callee what the call means; null if that is not known
 * @param release the method that must release this very value where that is not the type's own; null: the type's own
 */
public record Opening(
        Expression site,
        ModelType type,
        Kind kind,
        Ownership ownership,
        Evidence evidence,
        @Nullable Callee callee,
        @Nullable MethodRef release) {
    /** What has to be released. */
    public enum Kind {
        /** A session, connection, handle or transaction scope. */
        SESSION,
        /** A statement or result set. */
        STATEMENT,
        /** A lazily read result: a cursor, a stream. */
        CURSOR
    }

    /** How it is known that a value is owned. */
    public enum Evidence {
        /** A library model says so. */
        MODEL,
        /** The project's method returns what it opened. */
        BODY,
        /** The unknown method is named like one that opens. */
        NAME,
        /** The unknown method's value is released by the same body on some path. */
        RELEASE
    }

    public boolean isOwned() {
        return ownership == Ownership.OPENS;
    }
}
