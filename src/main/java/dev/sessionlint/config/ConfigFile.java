package dev.sessionlint.config;

import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Settings.Accessor;
import dev.sessionlint.rule.Settings.ForbiddenImport;
import dev.sessionlint.source.Glob;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one configuration file says, or several that extend each other; null and empty where they say nothing.
 *
 * <p>Paths of libraries are resolved to their models already; globs are not bound to a folder yet.
 */
record ConfigFile(
        List<String> dbPackages,
        List<String> webPackages,
        List<Accessor> accessors,
        List<ForbiddenImport> forbiddenImports,
        List<LibraryModel> libraries,
        Map<String, RuleConfig> rules,
        List<Glob> exclude,
        List<Glob> testSources,
        List<Glob> generated,
        @Nullable Charset encoding,
        @Nullable FailurePolicy onFailure) {
    static final ConfigFile EMPTY = new ConfigFile(
            List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), null,
            null);

    /** This file's content where it extends another: lists append, maps merge, what stands nearer wins. */
    ConfigFile over(ConfigFile farther) {
        Map<String, RuleConfig> merged = new LinkedHashMap<>(farther.rules);
        rules.forEach((name, entry) ->
                merged.merge(name, entry, (fartherEntry, nearerEntry) -> nearerEntry.over(fartherEntry)));
        return new ConfigFile(
                appended(farther.dbPackages, dbPackages),
                appended(farther.webPackages, webPackages),
                appended(farther.accessors, accessors),
                appended(farther.forbiddenImports, forbiddenImports),
                appended(farther.libraries, libraries),
                merged,
                appended(farther.exclude, exclude),
                appended(farther.testSources, testSources),
                appended(farther.generated, generated),
                encoding == null ? farther.encoding : encoding,
                onFailure == null ? farther.onFailure : onFailure);
    }

    /** The same value may come in on two ways, through two files that extend a third. */
    private static <T> List<T> appended(List<T> farther, List<T> nearer) {
        return Stream.concat(farther.stream(), nearer.stream()).distinct().toList();
    }

    Config toConfig(@Nullable Path file, Path base, Libraries builtIn) {
        Libraries all = libraries.isEmpty() ? builtIn : new Libraries(appended(builtIn.models(), libraries));
        Settings settings = new Settings(dbPackages, webPackages, accessors, forbiddenImports, all);
        return new Config(
                file,
                base,
                settings,
                rules,
                exclude,
                testSources,
                generated,
                encoding,
                onFailure == null ? FailurePolicy.FAIL : onFailure);
    }
}
