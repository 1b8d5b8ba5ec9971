package dev.sessionlint.cli;

import dev.sessionlint.config.Config;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.builtin.BuiltInRules;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * Finds the rules of a run: the built-in ones and those of plug-ins.
 *
 * <p>Plug-ins are named on the command line or in the environment and nowhere else: no linted repository can bring one.
 */
final class Plugins {
    /** Jars in the form of a class path. */
    static final String VARIABLE = "SESSIONLINT_PLUGINS";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");

    private final Map<String, String> origins = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private Plugins() {}

    /**
     * All rules, the built-in ones first.
     *
     * @param named the jars of {@code --plugin}
     */
    static List<Rule> rules(List<String> named, Environment environment) throws UsageException {
        Plugins plugins = new Plugins();
        for (Rule rule : BuiltInRules.all()) {
            plugins.add(rule, rule.metadata(), "sessionlint itself");
        }
        for (String jar : named(named, environment)) {
            plugins.load(jar, environment.resolve(jar));
        }
        return List.copyOf(plugins.rules);
    }

    /**
     * The jars as they are named, each once.
     *
     * @param named those of {@code --plugin}
     */
    static List<String> named(List<String> named, Environment environment) {
        List<String> jars = new ArrayList<>(named);
        String variable = environment.variables().getOrDefault(VARIABLE, "");
        for (String jar : variable.split(Pattern.quote(File.pathSeparator), -1)) {
            if (!jar.isBlank()) {
                jars.add(jar);
            }
        }
        return jars.stream().distinct().toList();
    }

    private void load(String name, Path file) throws UsageException {
        if (!Files.isRegularFile(file)) {
            throw refused(name, Files.exists(file) ? "is not a file" : "does not exist");
        }
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            if (jar.getEntry("META-INF/services/" + Rule.class.getName()) == null) {
                throw refused(name, "names no rules: it has no META-INF/services/" + Rule.class.getName());
            }
        } catch (IOException e) {
            throw refused(name, "is not a readable jar (" + e.getMessage() + ")");
        }
        int before = rules.size();
        try {
            // Rules live as long as the process, and so does the loader of their classes.
            ClassLoader loader = new URLClassLoader(new URL[] {file.toUri().toURL()}, Rule.class.getClassLoader());
            for (Rule rule : ServiceLoader.load(Rule.class, loader)) {
                if (rule.getClass().getClassLoader() == loader) {
                    add(name, rule);
                }
            }
        } catch (ServiceConfigurationError | LinkageError | RuntimeException | IOException e) {
            throw refused(name, "cannot be loaded: " + e);
        }
        if (rules.size() == before) {
            throw refused(name, "names no rules: its META-INF/services/" + Rule.class.getName() + " is empty");
        }
    }

    private void add(String plugin, Rule rule) throws UsageException {
        String type = rule.getClass().getName();
        if (!saysItsVersion(rule)) {
            throw refused(
                    plugin,
                    "has a rule that does not say for which rule interface it was made: let " + type
                            + " override apiVersion() and return Rule.API_VERSION");
        }
        if (rule.apiVersion() != Rule.API_VERSION) {
            throw refused(
                    plugin,
                    "was made for version " + rule.apiVersion() + " of the rule interface, and this sessionlint has"
                            + " version " + Rule.API_VERSION + " (" + type + ")");
        }
        RuleMetadata metadata = rule.metadata();
        for (String word : metadata.words()) {
            if (!WORD.matcher(word).matches()) {
                throw refused(plugin, "has a rule with a word that is no identifier: '" + word + "' (" + type + ")");
            }
        }
        if (metadata.id().equals(Config.ALL)) {
            throw refused(plugin, "has a rule named '" + Config.ALL + "', which stands for all rules");
        }
        add(rule, metadata, "plug-in " + plugin);
    }

    /** The constant is compiled into whoever returns it; the inherited method would return ours whatever it was. */
    private static boolean saysItsVersion(Rule rule) {
        try {
            return rule.getClass().getMethod("apiVersion").getDeclaringClass() != Rule.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private void add(Rule rule, RuleMetadata metadata, String origin) throws UsageException {
        String other = origins.putIfAbsent(metadata.id(), origin);
        if (other != null) {
            throw new UsageException(origin + " has a rule '" + metadata.id() + "', and so has " + other);
        }
        rules.add(rule);
    }

    private static UsageException refused(String plugin, String reason) {
        return new UsageException("plug-in " + plugin + " " + reason);
    }
}
