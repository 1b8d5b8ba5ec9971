package dev.sessionlint.engine;

import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.config.Config;
import dev.sessionlint.engine.LintPlans.Plan;
import dev.sessionlint.index.Trace;
import dev.sessionlint.rule.FileContext;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.source.FileContent;
import dev.sessionlint.source.FileReader;
import dev.sessionlint.source.Glob;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.JavaSourceParser;
import dev.sessionlint.source.ParsedFile;
import dev.sessionlint.source.SeenFiles;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.SyntaxError;
import dev.sessionlint.source.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes one file after the other through reading, prefilter, parser and rules; belongs to one thread. */
final class FileLinter {
    /** Past these, syntax errors of one file follow from each other. */
    private static final int MOST_SYNTAX_ERRORS = 10;

    private final LintPlans plans;
    private final SeenFiles seen;
    private final LintListener listener;
    private final FileReader reader = new FileReader();
    private final JavaSourceParser parser = new JavaSourceParser();

    FileLinter(LintPlans plans, SeenFiles seen, LintListener listener) {
        this.plans = plans;
        this.seen = seen;
        this.listener = listener;
    }

    /**
     * Lints a file.
     *
     * @param trace collects what the outcome rests on, besides the file and its configuration
     */
    FileOutcome lint(Path file, Trace trace) {
        Plan plan = plans.planFor(file);
        if (plan.excluded()) {
            return FileOutcome.left();
        }
        try {
            seen.look(file);
            FileContent content = reader.read(file);
            seen.saw(content);
            return plans.prefilterFor(plan).passes(content)
                    ? lint(content.decode(plan.config().encoding()), plan, trace)
                    : FileOutcome.noCandidate();
        } catch (UnreadableException e) {
            return FileOutcome.failed(false, new Failure(file, null, null, String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            return FileOutcome.failed(false, new Failure(file, null, null, "did not fit into the memory"));
        }
    }

    FileOutcome lint(SourceFile file) {
        Plan plan = plans.planFor(file.path());
        return plan.excluded() ? FileOutcome.left() : lint(file, plan, new Trace());
    }

    private FileOutcome lint(SourceFile file, Plan plan, Trace trace) {
        ParsedFile parsed = parser.parse(file);
        List<Failure> failures = new ArrayList<>();
        for (SyntaxError error : parsed.errors()) {
            failures.add(
                    failures.size() < MOST_SYNTAX_ERRORS
                            ? new Failure(file.path(), error.line(), null, error.message())
                            : new Failure(
                                    file.path(),
                                    error.line(),
                                    null,
                                    "and " + (parsed.errors().size() - MOST_SYNTAX_ERRORS) + " more syntax errors"));
            if (failures.size() > MOST_SYNTAX_ERRORS) {
                break;
            }
        }
        List<Finding> findings = new ArrayList<>();
        JavaSource source = parsed.source();
        boolean dbByName = false;
        if (source != null) {
            FileContext context = context(source, plan, trace);
            dbByName = plan.config().settings().dbPackages().isEmpty()
                    && context.code().isInDbPackage();
            if (!isGenerated(context, plan)) {
                for (Rule rule : plan.rules()) {
                    if (rule.applies(plan.config().settings())) {
                        run(rule, context, plan, findings, failures);
                    }
                }
            }
        }
        return new FileOutcome(false, true, dbByName, Precedence.apply(findings, plan.rules()), failures);
    }

    private FileContext context(JavaSource source, Plan plan, Trace trace) {
        Path path = source.file().path();
        Config config = plan.config();
        boolean test = Glob.anyMatches(config.testSources(), config.relative(path));
        return new FileContext(source, config.settings(), plans.indexFor(path).tracing(trace), test);
    }

    /** Generated files give facts to the index and are never reported on. */
    private static boolean isGenerated(FileContext context, Plan plan) {
        Path path = context.source().file().path();
        return Glob.anyMatches(plan.config().generated(), plan.config().relative(path))
                || context.code().isGenerated();
    }

    /** A rule that throws keeps what it reported before, and the rules after it run as if nothing had happened. */
    private void run(Rule rule, FileContext context, Plan plan, List<Finding> findings, List<Failure> failures) {
        RuleMetadata metadata = rule.metadata();
        try {
            VoidVisitor<Void> visitor = rule.visitor(
                    new RuleContext(context, metadata, plan.config().severityOf(metadata), findings::add));
            context.source().unit().accept(visitor, null);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            Path file = context.source().file().path();
            listener.threw(file, metadata.id(), e);
            failures.add(new Failure(file, null, metadata.id(), sentence(e)));
        }
    }

    private static String sentence(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "the code is nested too deep for the rule";
        }
        String message = thrown.getMessage();
        String place = thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0];
        return "the rule threw " + thrown.getClass().getName()
                + (message == null ? "" : ": " + message.lines().findFirst().orElse("")) + place;
    }
}
