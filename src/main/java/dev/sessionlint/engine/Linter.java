package dev.sessionlint.engine;

import dev.sessionlint.config.ConfigException;
import dev.sessionlint.config.Configs;
import dev.sessionlint.index.Trace;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.source.SeenFiles;
import dev.sessionlint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs rules over files: owns the threads, keeps one bad file from harming the others, and puts all in order.
 *
 * <p>What is found does not depend on the number of threads, on the order of the files or on which others are named.
 */
public final class Linter {
    /** Enough for code that is nested a thousand deep, in the parser and in rules; only what is used takes memory. */
    private static final long STACK_BYTES = 16L << 20;

    private final int jobs;
    private final LintListener listener;
    private final LintPlans plans;
    private final ResultCache cache;

    /**
     * @param jobs the number of threads, at least 1
     * @param prefilter false to parse every file, for tests and doubts
     */
    public Linter(Configs configs, RuleSelection rules, int jobs, boolean prefilter, LintListener listener) {
        this(jobs, listener, new LintPlans(configs, rules, prefilter, null, new SeenFiles(false)), ResultCache.none());
    }

    /**
     * A linter with a prefilter.
     *
     * @param clues what was compiled beforehand of it; asked for when a file is first looked into
     * @param cache where results are kept between runs; the configuration must tell what it reads to the cache's
     *     {@link ResultCache#seen()}
     */
    public Linter(
            Configs configs,
            RuleSelection rules,
            int jobs,
            Supplier<CompiledClues> clues,
            ResultCache cache,
            LintListener listener) {
        this(jobs, listener, new LintPlans(configs, rules, true, clues, cache.seen()), cache);
    }

    private Linter(int jobs, LintListener listener, LintPlans plans, ResultCache cache) {
        this.jobs = jobs;
        this.listener = listener;
        this.plans = plans;
        this.cache = cache;
    }

    /**
     * Lints files.
     *
     * @param files absolute, normalised paths, each once
     * @throws ConfigException if the configuration of one of them is wrong
     */
    public LintResult lint(List<Path> files) {
        listener.started(files.size());
        AtomicInteger next = new AtomicInteger();
        Collection<FileOutcome> outcomes = new ConcurrentLinkedQueue<>();
        inThreads(Math.min(jobs, files.size()), linter -> {
            try {
                for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                    FileOutcome outcome = known(files.get(i), linter);
                    listener.finished(files.get(i), outcome.parsed());
                    outcomes.add(outcome);
                }
            } finally {
                // Where one thread throws, the others have no reason to go on.
                next.set(files.size());
            }
        });
        cache.save(plans.selection());
        return result(outcomes);
    }

    private FileOutcome known(Path file, FileLinter linter) {
        Path folder = file.getParent();
        if (!cache.isOn() || folder == null) {
            return linter.lint(file, new Trace());
        }
        ProjectResults results = cache.of(plans.siteOf(folder).root(), plans);
        Optional<FileOutcome> kept = results.find(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        Trace trace = new Trace();
        FileOutcome outcome = linter.lint(file, trace);
        results.put(file, outcome, trace.sightings());
        return outcome;
    }

    /**
     * Lints one text as the content of a file, wherever it comes from; configuration and neighbours are those of its
     * path.
     *
     * @throws ConfigException if the configuration is wrong
     */
    public LintResult lint(SourceFile file) {
        Collection<FileOutcome> outcomes = new ConcurrentLinkedQueue<>();
        inThreads(1, linter -> outcomes.add(linter.lint(file)));
        return result(outcomes);
    }

    /** The result for a text that could not be read. */
    public LintResult refuse(Path file, String sentence) {
        return result(List.of(FileOutcome.failed(false, new Failure(file, null, null, sentence))));
    }

    private static LintResult result(Collection<FileOutcome> outcomes) {
        int found = 0;
        int checked = 0;
        int dbByName = 0;
        List<Finding> findings = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (FileOutcome outcome : outcomes) {
            found += outcome.excluded() ? 0 : 1;
            checked += outcome.parsed() ? 1 : 0;
            dbByName += outcome.dbByName() ? 1 : 0;
            findings.addAll(outcome.findings());
            failures.addAll(outcome.failures());
        }
        return new LintResult(findings, failures, new Statistics(found, checked, dbByName));
    }

    /** Runs work in threads, each with a linter of its own, until all are done; what one throws ends the run. */
    private void inThreads(int count, Consumer<FileLinter> work) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Runnable body = () -> {
                try {
                    work.accept(new FileLinter(plans, cache.seen(), listener));
                } catch (RuntimeException | Error e) {
                    thrown.compareAndSet(null, e);
                }
            };
            Thread thread = new Thread(null, body, "sessionlint-" + (i + 1), STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            join(thread);
        }
        Throwable first = thrown.get();
        if (first instanceof Error error) {
            throw error;
        } else if (first instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
