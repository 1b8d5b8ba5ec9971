package dev.sessionlint.cli;

import dev.sessionlint.engine.LintListener;
import dev.sessionlint.report.PathNames;
import dev.sessionlint.source.Discovery.Note;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells on standard error how a run goes: notes, a line of progress for whoever waits at a terminal, and with {@code
 * --verbose} each step.
 *
 * <p>The logging framework is not touched unless {@code --verbose} asks for it: setting it up costs as much as checking
 * a hundred files.
 */
final class RunLog implements LintListener {
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long PAUSE_NANOS = 100_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Environment environment;
    private final boolean quiet;
    private final boolean verbose;
    private final boolean progress;
    private final PathNames names;
    private final long start = System.nanoTime();
    private long shown;
    private int total;
    private int done;

    private RunLog(Environment environment, boolean quiet, boolean verbose) {
        this.environment = environment;
        this.quiet = quiet;
        this.verbose = verbose;
        this.progress = environment.errIsTerminal() && !environment.isDumb() && !quiet && !verbose;
        this.names = new PathNames(environment.workingDirectory());
    }

    static RunLog of(CheckOptions options, Environment environment) {
        if (options.verbose()) {
            LogConfigurator.writeTo(environment.err());
        }
        return new RunLog(environment, options.quiet(), options.verbose());
    }

    /** Tells what the user should know. */
    void note(Note note) {
        if (!quiet) {
            environment.err().print("note: " + names.printable(note.path()) + ": " + note.sentence() + "\n");
        }
    }

    @Override
    public synchronized void started(int files) {
        total = files;
        if (verbose) {
            log().debug("{} files to check", files);
        }
    }

    @Override
    public synchronized void finished(Path file, boolean parsed) {
        done++;
        if (verbose) {
            log().debug("{} {}", parsed ? "checked" : "no candidate:", names.printable(file));
        }
        long now = System.nanoTime();
        if (progress && now - start > PATIENCE_NANOS && now - shown > PAUSE_NANOS) {
            shown = now;
            environment.err().print(CLEAR_LINE + "checked " + done + " of " + total + " files");
            environment.err().flush();
        }
    }

    @Override
    public synchronized void threw(Path file, String rule, Throwable thrown) {
        if (verbose) {
            log().debug("rule {} threw in {}", rule, names.printable(file), thrown);
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger("sessionlint");
    }

    /** Takes the line of progress away. */
    synchronized void clear() {
        if (shown != 0) {
            environment.err().print(CLEAR_LINE);
            environment.err().flush();
            shown = 0;
        }
    }
}
