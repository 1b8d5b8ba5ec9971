package dev.sessionlint.index;

import dev.sessionlint.index.Sighting.Kind;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what the answers that were given for one file rest on; belongs to one thread. */
public final class Trace {
    private final Set<Sighting> sightings = new HashSet<>();

    void add(Kind kind, Path place, String name) {
        sightings.add(new Sighting(kind, place, name));
    }

    void addAll(Collection<Sighting> others) {
        sightings.addAll(others);
    }

    /** What was looked at so far, each once and in no order. */
    public List<Sighting> sightings() {
        return List.copyOf(sightings);
    }

    /**
     * An answer that is given to many who ask, and to each with what it rests on.
     *
     * @param value the answer
     * @param sightings what was looked at for it
     */
    record Answer<V>(V value, List<Sighting> sightings) {}
}
