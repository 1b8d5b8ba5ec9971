package dev.sessionlint.config;

import java.util.List;

/** The keys of the configuration file; everything else is refused. */
final class ConfigKeys {
    static final String REQUIRED_VERSION = "required-version";
    static final String EXTENDS = "extends";
    static final String DB_PACKAGES = "db-packages";
    static final String WEB_PACKAGES = "web-packages";
    static final String ACCESSORS = "accessors";
    static final String FORBIDDEN_IMPORTS = "forbidden-imports";
    static final String LIBRARIES = "libraries";
    static final String RULES = "rules";
    static final String EXCLUDE = "exclude";
    static final String TEST_SOURCES = "test-sources";
    static final String GENERATED = "generated";
    static final String ENCODING = "encoding";
    static final String ON_FAILURE = "on-failure";

    static final String METHOD = "method";
    static final String SCOPE = "scope";
    static final String REPLACES = "replaces";
    static final String NAME = "name";
    static final String USE = "use";
    static final String REASON = "reason";
    static final String SEVERITY = "severity";

    static final List<String> OF_FILE = List.of(
            REQUIRED_VERSION,
            EXTENDS,
            DB_PACKAGES,
            WEB_PACKAGES,
            ACCESSORS,
            FORBIDDEN_IMPORTS,
            LIBRARIES,
            RULES,
            EXCLUDE,
            TEST_SOURCES,
            GENERATED,
            ENCODING,
            ON_FAILURE);
    static final List<String> OF_ACCESSOR = List.of(METHOD, SCOPE, REPLACES);
    static final List<String> OF_FORBIDDEN_IMPORT = List.of(NAME, USE, REASON);
    static final List<String> OF_RULE = List.of(SEVERITY, EXCLUDE);

    private ConfigKeys() {}
}
