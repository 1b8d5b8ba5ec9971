package dev.sessionlint.engine;

import dev.sessionlint.config.Config;
import dev.sessionlint.config.Configs;
import dev.sessionlint.config.Configs.Site;
import dev.sessionlint.index.ProjectIndex;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.FileContent;
import dev.sessionlint.source.FileReader;
import dev.sessionlint.source.Glob;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.JavaSourceParser;
import dev.sessionlint.source.ParsedFile;
import dev.sessionlint.source.Prefilter;
import dev.sessionlint.source.Projects;
import dev.sessionlint.source.SeenFiles;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.UnreadableException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells for each file what is to be done with it; shared by all threads. */
final class LintPlans {
    private final Configs configs;
    private final RuleSelection selection;
    private final boolean prefilter;
    private final @Nullable Supplier<CompiledClues> compiled;
    private final SeenFiles seen;
    private final ConcurrentMap<Key, Prefilter> prefilters = new ConcurrentHashMap<>();
    private final ConcurrentMap<Path, ProjectIndex> indexes = new ConcurrentHashMap<>();
    private final ThreadLocal<Parsing> parsing = ThreadLocal.withInitial(Parsing::new);

    /**
     * @param compiled what was compiled beforehand of the prefilter; null: nothing
     * @param seen where all that is read is told
     */
    LintPlans(
            Configs configs,
            RuleSelection selection,
            boolean prefilter,
            @Nullable Supplier<CompiledClues> compiled,
            SeenFiles seen) {
        this.compiled = compiled;
        this.seen = seen;
        this.configs = configs;
        this.selection = selection;
        this.prefilter = prefilter;
    }

    /**
     * What is to be done with a file.
     *
     * @param config what holds for it
     * @param rules those that report on it; none where the file is excluded
     * @param excluded whether the configuration leaves it out
     */
    record Plan(Config config, List<Rule> rules, boolean excluded) {}

    Plan planFor(Path file) {
        Config config = configs.forFile(file);
        if (config.exclude().isEmpty() && config.rules().isEmpty()) {
            return new Plan(config, selection.rules(), false);
        }
        String path = config.relative(file);
        return Glob.anyMatches(config.exclude(), path)
                ? new Plan(config, List.of(), true)
                : new Plan(config, selection.rulesFor(config, path), false);
    }

    Prefilter prefilterFor(Plan plan) {
        return prefilter
                ? prefilters.computeIfAbsent(new Key(plan.config().settings(), plan.rules()), this::compile)
                : Prefilter.everything();
    }

    RuleSelection selection() {
        return selection;
    }

    /** Where a folder stands. */
    Site siteOf(Path folder) {
        return configs.siteOf(folder);
    }

    /** The files that the configuration of a folder was read from. */
    Set<Path> configurationFiles(Path folder) {
        return configs.filesOf(folder);
    }

    /** The index of the project that a file belongs to. */
    ProjectIndex indexFor(Path file) {
        return indexOf(Projects.rootOf(file));
    }

    /** The index of a project. */
    ProjectIndex indexOf(Path root) {
        return indexes.computeIfAbsent(root, key -> new ProjectIndex(key, this::parse, this::parseDeclarations, seen));
    }

    private Optional<JavaSource> parse(Path file) {
        return parsing.get().parse(file, configs.forFile(file).encoding(), seen, JavaSourceParser::parse);
    }

    private Optional<JavaSource> parseDeclarations(Path file) {
        return parsing.get().parse(file, configs.forFile(file).encoding(), seen, JavaSourceParser::parseDeclarations);
    }

    /** What the index parses with; a reader of its own, because the linter's may hold a file meanwhile. */
    private static final class Parsing {
        private final FileReader reader = new FileReader();
        private final JavaSourceParser parser = new JavaSourceParser();

        Optional<JavaSource> parse(
                Path file,
                @Nullable Charset encoding,
                SeenFiles seen,
                BiFunction<JavaSourceParser, SourceFile, ParsedFile> how) {
            try {
                seen.look(file);
                FileContent content = reader.read(file);
                seen.saw(content);
                return Optional.ofNullable(
                        how.apply(parser, content.decode(encoding)).source());
            } catch (UnreadableException e) {
                return Optional.empty();
            }
        }
    }

    private Prefilter compile(Key key) {
        Set<Clue> clues = new HashSet<>();
        CompiledClues known = compiled == null ? null : compiled.get();
        boolean compiledBefore = false;
        for (Rule rule : key.rules()) {
            if (!rule.applies(key.settings())) {
                continue;
            }
            Set<Clue> ofSettings = rule.clues(key.settings());
            clues.addAll(ofSettings);
            if (known != null && known.covers(rule, key.settings().libraries())) {
                compiledBefore = true;
                continue;
            }
            Set<Clue> ofLibraries = rule.clues(key.settings().libraries());
            if (ofSettings.isEmpty() && ofLibraries.isEmpty()) {
                return Prefilter.everything();
            }
            clues.addAll(ofLibraries);
        }
        Prefilter made = Prefilter.of(clues);
        if (known == null || !compiledBefore) {
            return made;
        }
        return clues.isEmpty() ? known.prefilter() : known.prefilter().or(made);
    }

    /** By identity: one configuration has one object of settings. The code that records are given costs a start dear. */
    private static final class Key {
        private final Settings settings;
        private final List<Rule> rules;

        Key(Settings settings, List<Rule> rules) {
            this.settings = settings;
            this.rules = rules;
        }

        Settings settings() {
            return settings;
        }

        List<Rule> rules() {
            return rules;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && settings == key.settings && rules.equals(key.rules);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(settings) * 31 + rules.hashCode();
        }
    }
}
