package dev.sessionlint.flow.random;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What all paths showed of one opening. */
final class Findings {
    /** How a path loses it. */
    enum Exit {
        RETURN,
        EXCEPTION,
        OVERWRITTEN
    }

    final Set<Exit> lost = EnumSet.noneOf(Exit.class);
    final Set<Object> released = identities();
    final Set<Object> escaped = identities();
    final Set<Object> toKeeper = identities();
    final Set<Object> toBody = identities();
    final Set<String> toField = new TreeSet<>();
    final Set<Object> usedReleased = identities();
    final Set<Object> usedElse = identities();
    boolean returned;
    boolean named;

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    boolean isHandedOn() {
        return returned || !(toKeeper.isEmpty() && toBody.isEmpty() && toField.isEmpty());
    }

    boolean sameHandings(Findings other) {
        return returned == other.returned
                && toKeeper.equals(other.toKeeper)
                && toBody.equals(other.toBody)
                && toField.equals(other.toField);
    }

    Answer answer(IdentityHashMap<Object, String> places) {
        SortedSet<String> handed = new TreeSet<>();
        if (returned) {
            handed.add("CALLER");
        }
        toKeeper.forEach(site -> handed.add("KEEPER " + places.get(site)));
        toBody.forEach(site -> handed.add("BODY " + places.get(site)));
        toField.forEach(field -> handed.add("FIELD " + field));
        SortedSet<String> exits = new TreeSet<>();
        lost.forEach(exit -> exits.add(exit.name()));
        SortedSet<String> late = at(usedReleased, places);
        late.removeAll(at(usedElse, places));
        return new Answer(exits, at(released, places), handed, at(escaped, places), late, verdict());
    }

    private static SortedSet<String> at(Set<Object> sites, IdentityHashMap<Object, String> places) {
        SortedSet<String> found = new TreeSet<>();
        sites.forEach(site -> found.add(String.valueOf(places.get(site))));
        return found;
    }

    private String verdict() {
        boolean onlyThrown = lost.equals(EnumSet.of(Exit.EXCEPTION));
        if (lost.isEmpty() || (onlyThrown && isHandedOn())) {
            return "NONE";
        }
        if (!released.isEmpty() || isHandedOn()) {
            return "NOT_ALWAYS";
        }
        return named ? "NEVER" : "NAMELESS";
    }
}
