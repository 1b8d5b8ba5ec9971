package dev.sessionlint.flow;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of one obligation on all paths through its body. */
public final class Fate {
    /** How a path leaves the body with the obligation still open. */
    public enum ExitKind {
        /** At the end or by {@code return}. */
        RETURN,
        /** By an exception. */
        EXCEPTION,
        /** The last variable that held it takes another value, or is out of scope. */
        OVERWRITTEN
    }

    /** To whom an obligation is handed on. */
    public enum HandedTo {
        CALLER,
        FIELD,
        /** A collection, another object, a wrapper. */
        KEEPER,
        /** A lambda or class body that releases it. */
        BODY
    }

    /** @param last where the path ends */
    record Loss(ExitKind kind, Visit last) {}

    /**
     * A place that releases it.
     *
     * @param site a call, or the resource of a {@code try}
     * @param direct whether it is called on the value itself, not a helper that is given it
     * @param byOwner whether it releases what the value was opened from
     * @param certain whether more than a name tells of it
     */
    public record Release(Node site, boolean direct, boolean byOwner, boolean certain) {
        /** Equal calls at two places are two releases. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Release release
                    && site == release.site
                    && direct == release.direct
                    && byOwner == release.byOwner
                    && certain == release.certain;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(site);
        }
    }

    /**
     * A place that hands it on.
     *
     * @param field the name of the field, for {@link HandedTo#FIELD}
     */
    public record Handing(HandedTo to, Node site, @Nullable String field) {
        /** Places that read alike are different places. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Handing handing
                    && to == handing.to
                    && site == handing.site
                    && Objects.equals(field, handing.field);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(site);
        }
    }

    private static <N extends Node> Set<N> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** In which states a call finds it, and after which step it is released there. */
    static final class Use {
        private final EnumSet<PathState.Status> found = EnumSet.noneOf(PathState.Status.class);
        private @Nullable Visit release;

        void add(Visit visit) {
            found.add(visit.state().status());
            release = release == null ? visit.releasing() : release;
        }

        /** The release that comes before the call, if one does on every path to it. */
        Optional<Node> release() {
            return found.equals(EnumSet.of(PathState.Status.RELEASED)) && release != null
                    ? release.node().step().place()
                    : Optional.empty();
        }
    }

    /** A place at which it leaves, or what works only as long as it is open, and what happens behind that. */
    static final class Departure {
        private final Node site;
        private final Escape.What what;
        private final boolean returned;
        private final @Nullable String field;
        private @Nullable Node release;
        private boolean kept;

        /**
         * @param returned whether the body returns it
         * @param field the field that takes it, if it is not returned; null if it runs elsewhere
         */
        Departure(Node site, Escape.What what, boolean returned, @Nullable String field) {
            this.site = site;
            this.what = what;
            this.returned = returned;
            this.field = field;
        }

        Node site() {
            return site;
        }

        Escape.What what() {
            return what;
        }

        boolean isReturned() {
            return returned;
        }

        Optional<String> field() {
            return Optional.ofNullable(field);
        }

        /** It is released before the caller gets what leaves. */
        void releasedAt(Release place) {
            release = release == null ? place.site() : release;
            kept = kept || !place.certain();
        }

        /** On some path it is still open when the caller gets what leaves. */
        void keep() {
            kept = true;
        }

        boolean isKept() {
            return kept;
        }

        Optional<Node> release() {
            return Optional.ofNullable(release);
        }
    }

    private final Tracked tracked;
    final List<Loss> losses = new ArrayList<>();
    final Set<Release> releases = new LinkedHashSet<>();
    final Set<Handing> handings = new LinkedHashSet<>();
    /** What was opened from it. */
    final Set<Expression> children = identities();
    /** The calls while it was open. */
    private final Set<MethodCallExpr> meanwhile = identities();
    /** Calls on it. */
    final IdentityHashMap<Expression, Use> uses = new IdentityHashMap<>();
    /** Places that release it after it was returned. */
    final Set<Node> escapes = new LinkedHashSet<>();
    /** What leaves that works only as long as it is open. */
    final List<Departure> departures = new ArrayList<>();
    /** How it stands at the ends of the body, by exception or not. */
    final EnumSet<PathState.Status> returned = EnumSet.noneOf(PathState.Status.class);

    final EnumSet<PathState.Status> thrown = EnumSet.noneOf(PathState.Status.class);

    @Nullable
    String variable;

    boolean stored;

    boolean bounded;

    /** Whether an unknown method is given it that may keep it. */
    boolean entrusted;

    /** Whether something keeps it on a path: only there it matters whether that takes it over. */
    boolean meetsKeepers;

    Fate(Tracked tracked) {
        this.tracked = tracked;
    }

    Tracked tracked() {
        return tracked;
    }

    /** The place that opens it. */
    public Opening opening() {
        Opening opening = tracked.opening();
        if (opening == null) {
            throw new IllegalStateException("a parameter is opened elsewhere");
        }
        return opening;
    }

    /** The variable that held it first; empty if none did. */
    public Optional<String> variable() {
        return Optional.ofNullable(variable);
    }

    /** Where it is released. */
    public Set<Release> releases() {
        return Set.copyOf(releases);
    }

    /** Where it is handed on. */
    public Set<Handing> handings() {
        return Set.copyOf(handings);
    }

    /** Whether a collection or registry holds it too, although it goes elsewhere: a cache, a pool. */
    public boolean isStored() {
        return stored;
    }

    /** Whether a path loses it. */
    public boolean isLost() {
        return !losses.isEmpty();
    }

    /** How paths lose it. */
    public Set<ExitKind> exits() {
        Set<ExitKind> kinds = EnumSet.noneOf(ExitKind.class);
        losses.forEach(loss -> kinds.add(loss.kind()));
        return kinds;
    }

    void addMeanwhile(MethodCallExpr call) {
        meanwhile.add(call);
    }

    /** The calls that its body makes on some path while it is open, in the order of the source. */
    public List<MethodCallExpr> meanwhile() {
        return meanwhile.stream()
                .sorted(Comparator.comparing(call -> call.getEnd().orElse(Position.HOME)))
                .toList();
    }

    /** Calls on it that find it released on every path that leads to them. */
    public Set<Expression> usesAfterRelease() {
        Set<Expression> found = identities();
        uses.forEach((site, use) -> {
            if (use.release().isPresent()) {
                found.add(site);
            }
        });
        return found;
    }

    /** Places that release it after it was returned, before the caller gets it. */
    public Set<Node> escapes() {
        return Set.copyOf(escapes);
    }

    /** Whether there were too many paths to tell all apart. */
    public boolean isBounded() {
        return bounded;
    }
}
