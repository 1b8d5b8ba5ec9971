package dev.sessionlint.engine;

import java.nio.file.Path;

/** Hears how a run goes, from any of its threads. */
public interface LintListener {
    /** Hears nothing. */
    LintListener NONE = new LintListener() {};

    /** Files are about to be linted. */
    default void started(int files) {}

    /** A file is through, in whatever way. */
    default void finished(Path file, boolean parsed) {}

    /** A rule threw; the failure says so in short. */
    default void threw(Path file, String rule, Throwable thrown) {}
}
