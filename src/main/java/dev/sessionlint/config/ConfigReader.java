package dev.sessionlint.config;

import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.Settings.Accessor;
import dev.sessionlint.rule.Settings.ForbiddenImport;
import dev.sessionlint.rule.Settings.Scope;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.Glob;
import dev.sessionlint.source.YamlDocument;
import dev.sessionlint.source.YamlException;
import dev.sessionlint.source.YamlValue;
import dev.sessionlint.source.YamlValue.Entry;
import dev.sessionlint.source.YamlValue.Mapping;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one configuration file; the files that it names go through a {@link References}. */
final class ConfigReader {
    private static final Map<String, Scope> SCOPES =
            Map.of("try-with-resources", Scope.TRY_WITH_RESOURCES, "callback", Scope.CALLBACK);
    private static final Map<String, FailurePolicy> POLICIES =
            Map.of("fail", FailurePolicy.FAIL, "warn", FailurePolicy.WARN);
    private static final RuleConfig OFF = new RuleConfig(false, null, List.of());
    private static final Map<String, RuleConfig> SEVERITIES = Map.of(
            "off", OFF,
            "info", at(Severity.INFO),
            "warning", at(Severity.WARNING),
            "error", at(Severity.ERROR));

    private final Tool tool;
    private final References references;

    ConfigReader(Tool tool, References references) {
        this.tool = tool;
        this.references = references;
    }

    /** Reads the files that a configuration file names, and puts its content over theirs. */
    interface References {
        /** The content of the configuration that a value names by its path. */
        ConfigFile extended(YamlValue path) throws YamlException;

        /** The content of the file that a value names by its path. */
        NamedFile library(YamlValue path) throws YamlException;
    }

    /** A file that was named, and its content. */
    record NamedFile(Path path, String text) {}

    /**
     * Reads a file.
     *
     * @throws YamlException at the place of what is wrong
     */
    ConfigFile read(Path file, String text) throws YamlException {
        Optional<YamlValue> document = YamlDocument.read(file.toString(), text);
        if (document.isEmpty()) {
            return ConfigFile.EMPTY;
        }
        Mapping root = document.get().asMapping();
        root.allowOnly(ConfigKeys.OF_FILE);
        checkVersion(root);
        ConfigFile own = readOwn(root);
        ConfigFile farther = ConfigFile.EMPTY;
        Optional<YamlValue> paths = root.find(ConfigKeys.EXTENDS);
        if (paths.isPresent()) {
            for (YamlValue path : paths.get().asListOrSingle()) {
                Yaml.text(path);
                farther = references.extended(path).over(farther);
            }
        }
        return own.over(farther);
    }

    private void checkVersion(Mapping root) throws YamlException {
        Optional<YamlValue> value = root.find(ConfigKeys.REQUIRED_VERSION);
        if (value.isPresent()) {
            VersionRequirement requirement = Yaml.text(value.get(), VersionRequirement::parse);
            if (!requirement.admits(tool.version())) {
                throw new YamlException(
                        value.get().place(),
                        "this is sessionlint " + tool.version() + ", but the configuration requires '"
                                + Yaml.text(value.get()) + "'");
            }
        }
    }

    private ConfigFile readOwn(Mapping root) throws YamlException {
        return new ConfigFile(
                Yaml.texts(root, ConfigKeys.DB_PACKAGES, Names::packageName),
                Yaml.texts(root, ConfigKeys.WEB_PACKAGES, Names::packageName),
                Yaml.list(root, ConfigKeys.ACCESSORS, ConfigReader::accessor),
                Yaml.list(root, ConfigKeys.FORBIDDEN_IMPORTS, ConfigReader::forbiddenImport),
                Yaml.list(root, ConfigKeys.LIBRARIES, value -> {
                    Yaml.text(value);
                    NamedFile named = references.library(value);
                    return tool.modelFile().read(named.path().toString(), named.text());
                }),
                Yaml.find(root, ConfigKeys.RULES, this::rules).orElse(Map.of()),
                Yaml.texts(root, ConfigKeys.EXCLUDE, Glob::of),
                Yaml.texts(root, ConfigKeys.TEST_SOURCES, Glob::of),
                Yaml.texts(root, ConfigKeys.GENERATED, Glob::of),
                Yaml.find(root, ConfigKeys.ENCODING, value -> Yaml.text(value, ConfigReader::charset))
                        .orElse(null),
                Yaml.find(root, ConfigKeys.ON_FAILURE, value -> Yaml.word(value, POLICIES))
                        .orElse(null));
    }

    private static Accessor accessor(YamlValue value) throws YamlException {
        Mapping mapping = value.asMapping();
        mapping.allowOnly(ConfigKeys.OF_ACCESSOR);
        MethodRef method = Yaml.text(mapping.require(ConfigKeys.METHOD), Names::method);
        Scope scope = Yaml.find(mapping, ConfigKeys.SCOPE, word -> Yaml.word(word, SCOPES))
                .orElse(Scope.TRY_WITH_RESOURCES);
        return new Accessor(method, scope, Yaml.texts(mapping, ConfigKeys.REPLACES, Names::method));
    }

    private static ForbiddenImport forbiddenImport(YamlValue value) throws YamlException {
        if (value instanceof YamlValue.Scalar) {
            return new ForbiddenImport(Yaml.text(value, Names::importName), null, null);
        }
        Mapping mapping = value.asMapping();
        mapping.allowOnly(ConfigKeys.OF_FORBIDDEN_IMPORT);
        return new ForbiddenImport(
                Yaml.text(mapping.require(ConfigKeys.NAME), Names::importName),
                Yaml.find(mapping, ConfigKeys.USE, use -> Yaml.text(use, Names::type))
                        .orElse(null),
                Yaml.find(mapping, ConfigKeys.REASON, Yaml::text).orElse(null));
    }

    private Map<String, RuleConfig> rules(YamlValue value) throws YamlException {
        Map<String, RuleConfig> rules = new LinkedHashMap<>();
        for (Entry entry : value.asMapping().entries()) {
            if (!isKnown(entry.key())) {
                Set<String> known = new TreeSet<>(tool.rules());
                known.addAll(tool.categories());
                known.add(Config.ALL);
                throw Yaml.unknown(entry.place(), "rule", entry.key(), known);
            }
            rules.put(entry.key(), rule(entry.value()));
        }
        return rules;
    }

    private boolean isKnown(String name) {
        return name.equals(Config.ALL)
                || tool.rules().contains(name)
                || tool.categories().contains(name);
    }

    private static RuleConfig rule(YamlValue value) throws YamlException {
        if (!(value instanceof Mapping mapping)) {
            return Yaml.word(value, SEVERITIES);
        }
        mapping.allowOnly(ConfigKeys.OF_RULE);
        RuleConfig said = Yaml.find(mapping, ConfigKeys.SEVERITY, word -> Yaml.word(word, SEVERITIES))
                .orElse(new RuleConfig(true, null, List.of()));
        return new RuleConfig(said.enabled(), said.severity(), Yaml.texts(mapping, ConfigKeys.EXCLUDE, Glob::of));
    }

    private static RuleConfig at(Severity severity) {
        return new RuleConfig(true, severity, List.of());
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("unknown encoding '" + name + "'", e);
        }
    }
}
