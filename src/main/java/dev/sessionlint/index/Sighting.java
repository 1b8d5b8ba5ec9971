package dev.sessionlint.index;

import java.nio.file.Path;

/**
 * One thing that was looked at for an answer: as long as all of them are as they were, so is the answer.
 *
 * @param place the file; for {@code FOLDER}, {@code PACKAGE} and {@code DECLARATIONS} the source root
 * @param name the package; empty for a file
 */
public record Sighting(Kind kind, Path place, String name) {
    /** What is looked at. */
    public enum Kind {
        /** The content of a file, or that there is none. */
        FILE,
        /** The content of a Java file that was parsed, and the configuration that holds for it. */
        SOURCE,
        /** Which Java files a package has below one root. */
        FOLDER,
        /** Which Java files a package has below all roots that a root sees, and in which order it sees them. */
        PACKAGE,
        /** Which names the files of a package below one root declare besides their own. */
        DECLARATIONS
    }

    /** Written out, like {@link #hashCode}: the code that records are given for it is made anew at every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sighting sighting
                && kind == sighting.kind
                && name.equals(sighting.name)
                && place.equals(sighting.place);
    }

    @Override
    public int hashCode() {
        return (place.hashCode() * 31 + name.hashCode()) * 31 + kind.hashCode();
    }
}
