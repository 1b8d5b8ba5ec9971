package dev.sessionlint.cli;

import dev.sessionlint.config.Tool;
import dev.sessionlint.engine.CompiledClues;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelReader;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.builtin.BuiltInRules;
import dev.sessionlint.source.Prefilter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tool is shipped with. */
public final class Distribution {
    static final String CLUES = "clues.bin";

    /** The built-in models: the same object for all, so that it shows whether a configuration adds to them. */
    static final Libraries LIBRARIES = Libraries.builtIn();

    private Distribution() {}

    /** The clues of the built-in rules, compiled at build time by {@link ClueCompiler}. */
    static CompiledClues clues() {
        try (InputStream stream = Objects.requireNonNull(Distribution.class.getResourceAsStream(CLUES))) {
            Set<String> rules = BuiltInRules.all().stream()
                    .map(rule -> rule.metadata().id())
                    .collect(Collectors.toSet());
            return new CompiledClues(Prefilter.read(new BufferedInputStream(stream)), rules, LIBRARIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tool with some rules, as the configuration sees it. */
    public static Tool tool(List<Rule> rules) {
        return new Tool(
                version(),
                rules.stream().map(rule -> rule.metadata().id()).collect(Collectors.toSet()),
                rules.stream().map(Rule::metadata).map(RuleMetadata::category).collect(Collectors.toSet()),
                LIBRARIES,
                ModelReader::read);
    }

    /** The tool's own version, such as {@code 1.2.0} or {@code 1.2.0-SNAPSHOT}. */
    public static String version() {
        try (InputStream stream = Objects.requireNonNull(
                Distribution.class.getResourceAsStream("/dev/sessionlint/cli/version.properties"))) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
