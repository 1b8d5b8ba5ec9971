package dev.sessionlint.rule.builtin;

import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.builtin.boundary.DirectFactoryUse;
import dev.sessionlint.rule.builtin.boundary.FactoryBuiltOutsideDb;
import dev.sessionlint.rule.builtin.boundary.FactoryExposedByWrapper;
import dev.sessionlint.rule.builtin.boundary.FactoryHeldOutsideDb;
import dev.sessionlint.rule.builtin.boundary.ForbiddenImport;
import dev.sessionlint.rule.builtin.boundary.ReplacedAccessor;
import dev.sessionlint.rule.builtin.boundary.SessionInSignature;
import dev.sessionlint.rule.builtin.boundary.SessionInWebLayer;
import dev.sessionlint.rule.builtin.boundary.UnscopedAccessorUse;
import dev.sessionlint.rule.builtin.lifecycle.CloseChainNotIsolated;
import dev.sessionlint.rule.builtin.lifecycle.CloseNotGuaranteed;
import dev.sessionlint.rule.builtin.lifecycle.DiscardedOpen;
import dev.sessionlint.rule.builtin.lifecycle.FactoryPerCall;
import dev.sessionlint.rule.builtin.lifecycle.ManagedSessionClosed;
import dev.sessionlint.rule.builtin.lifecycle.MismatchedRelease;
import dev.sessionlint.rule.builtin.lifecycle.NestedAcquisition;
import dev.sessionlint.rule.builtin.lifecycle.SessionEscapesScope;
import dev.sessionlint.rule.builtin.lifecycle.SessionInField;
import dev.sessionlint.rule.builtin.lifecycle.SessionOpenedInLoop;
import dev.sessionlint.rule.builtin.lifecycle.SessionReturnedOpen;
import dev.sessionlint.rule.builtin.lifecycle.ThreadLocalSession;
import dev.sessionlint.rule.builtin.lifecycle.UnclosedCursorOrStream;
import dev.sessionlint.rule.builtin.lifecycle.UnclosedSession;
import dev.sessionlint.rule.builtin.lifecycle.UnclosedStatement;
import dev.sessionlint.rule.builtin.lifecycle.UseAfterClose;
import dev.sessionlint.rule.builtin.reactive.CloseNotSubscribed;
import dev.sessionlint.rule.builtin.reactive.SessionUsedConcurrently;
import dev.sessionlint.rule.builtin.reactive.UnscopedConnection;
import java.util.List;

/** The rules that ship with the tool: the one list. */
public final class BuiltInRules {
    private BuiltInRules() {}

    /** All of them, by category and name. */
    public static List<Rule> all() {
        return List.of(
                new DirectFactoryUse(),
                new FactoryBuiltOutsideDb(),
                new FactoryExposedByWrapper(),
                new FactoryHeldOutsideDb(),
                new ForbiddenImport(),
                new ReplacedAccessor(),
                new SessionInSignature(),
                new SessionInWebLayer(),
                new UnscopedAccessorUse(),
                new CloseChainNotIsolated(),
                new CloseNotGuaranteed(),
                new DiscardedOpen(),
                new FactoryPerCall(),
                new ManagedSessionClosed(),
                new MismatchedRelease(),
                new NestedAcquisition(),
                new SessionEscapesScope(),
                new SessionInField(),
                new SessionOpenedInLoop(),
                new SessionReturnedOpen(),
                new ThreadLocalSession(),
                new UnclosedCursorOrStream(),
                new UnclosedSession(),
                new UnclosedStatement(),
                new UseAfterClose(),
                new CloseNotSubscribed(),
                new SessionUsedConcurrently(),
                new UnscopedConnection());
    }
}
