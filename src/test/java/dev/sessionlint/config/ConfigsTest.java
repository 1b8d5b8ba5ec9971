package dev.sessionlint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings.Accessor;
import dev.sessionlint.rule.Settings.ForbiddenImport;
import dev.sessionlint.rule.Settings.Scope;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.Glob;
import dev.sessionlint.source.YamlException;
import dev.sessionlint.source.YamlValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigsTest {
    private static final RuleMetadata RULE =
            new RuleMetadata("direct-factory-use", "boundary", Severity.ERROR, List.of(), Set.of());

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("project");
        Files.createDirectories(project.resolve(".git"));
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        Config config = configFor("src/A.java");

        assertThat(config.file()).isNull();
        assertThat(config.base()).isEqualTo(project);
        assertThat(config.settings().dbPackages()).isEmpty();
        assertThat(config.settings().libraries()).isSameAs(Tools.TOOL.libraries());
        assertThat(config.onFailure()).isEqualTo(FailurePolicy.FAIL);
        assertThat(config.encoding()).isNull();
        assertThat(config.severityOf(RULE)).isEqualTo(Severity.ERROR);
        assertThat(config.enabled(RULE, "src/A.java")).isTrue();
    }

    @Test
    void everyKeyIsRead() throws IOException {
        String full = Files.readString(Path.of("src/test/resources/config/accepted/full.yml"));
        write("project/sessionlint.yml", full);
        write("project/models/acme-orm.yml", "");

        Config config = configFor("src/A.java");

        assertThat(config.file()).isEqualTo(project.resolve("sessionlint.yml"));
        assertThat(config.settings().dbPackages()).containsExactly("com.acme.db", "db");
        assertThat(config.settings().webPackages()).containsExactly("com.acme.web");
        assertThat(config.settings().accessors())
                .containsExactly(
                        new Accessor(
                                new MethodRef("com.acme.db.Db", "session"),
                                Scope.TRY_WITH_RESOURCES,
                                List.of(
                                        new MethodRef("com.acme.db.AsyncSession", "open"),
                                        new MethodRef("com.acme.db.AsyncSession$Builder", "<init>"))),
                        new Accessor(new MethodRef("com.acme.db.Db", "inSession"), Scope.CALLBACK, List.of()),
                        new Accessor(new MethodRef("com.acme.db.Größe", "öffne"), Scope.TRY_WITH_RESOURCES, List.of()));
        assertThat(config.settings().forbiddenImports())
                .containsExactly(
                        new ForbiddenImport("com.acme.db.AsyncSession", "com.acme.db.Db", "leaks sessions"),
                        new ForbiddenImport("com.acme.raw.*", null, null),
                        new ForbiddenImport("com.acme.db.Db.open", null, null));
        assertThat(config.settings().libraries().models())
                .extracting(LibraryModel::id)
                .containsExactly("built-in", "acme-orm.yml");
        assertThat(config.rules())
                .isEqualTo(Map.of(
                        "boundary", new RuleConfig(true, Severity.WARNING, List.of()),
                        "direct-factory-use", new RuleConfig(true, Severity.ERROR, List.of()),
                        "forbidden-import", new RuleConfig(false, null, List.of()),
                        "replaced-accessor", new RuleConfig(true, Severity.INFO, List.of()),
                        "session-in-signature", new RuleConfig(true, Severity.WARNING, List.of(Glob.of("legacy/**"))),
                        "session-in-web-layer", new RuleConfig(true, null, List.of(Glob.of("*.java"))),
                        "factory-held-outside-db", new RuleConfig(false, null, List.of()),
                        "all", new RuleConfig(true, null, List.of())));
        assertThat(config.exclude())
                .containsExactly(Glob.of("**/generated/**"), Glob.of("legacy\\**"), Glob.of("{a,b}/[!c]?.java"));
        assertThat(config.testSources()).containsExactly(Glob.of("qa/**"));
        assertThat(config.generated()).containsExactly(Glob.of("gen/**"));
        assertThat(config.encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(config.onFailure()).isEqualTo(FailurePolicy.WARN);
    }

    @Test
    void theNearestFileWinsAloneAndTheRootIsTheLimit() throws IOException {
        write("sessionlint.yml", "web-packages: [outside]\n");
        write("project/sessionlint.yml", "db-packages: [top]\n");
        write("project/module/sessionlint.yml", "web-packages: [near]\n");

        Configs configs = new Configs(Tools.TOOL, null);
        Config near = configs.forFile(project.resolve("module/src/A.java"));
        Config top = configs.forFile(project.resolve("other/src/A.java"));

        assertThat(near.settings().webPackages()).containsExactly("near");
        assertThat(near.settings().dbPackages()).isEmpty();
        assertThat(near.base()).isEqualTo(project.resolve("module"));
        assertThat(near.relative(project.resolve("module/src/A.java"))).isEqualTo("src/A.java");
        assertThat(top.settings().dbPackages()).containsExactly("top");
        assertThat(configs.forFile(project.resolve("another/B.java"))).isSameAs(top);

        Files.delete(project.resolve("sessionlint.yml"));
        assertThat(configFor("other/src/A.java").file()).isNull();
    }

    @Test
    void extendingAppendsListsMergesMapsAndLetsTheNearerWin() throws IOException {
        write("project/lint/base.yml", """
                db-packages: [base]
                exclude: [x]
                libraries: [base-model.yml]
                encoding: ISO-8859-1
                on-failure: warn
                rules:
                  direct-factory-use: {severity: info, exclude: [base]}
                  forbidden-import: off
                """);
        write("project/lint/base-model.yml", "");
        write(
                "project/lint/second.yml",
                "extends: base.yml\ndb-packages: [second]\nexclude: [x, y]\nencoding: US-ASCII\n");
        write("project/sessionlint.yml", """
                extends: [lint/base.yml, lint/second.yml]
                db-packages: [own]
                on-failure: fail
                rules:
                  direct-factory-use: {exclude: [own]}
                """);

        Config config = configFor("A.java");

        assertThat(config.settings().dbPackages()).containsExactly("base", "second", "own");
        assertThat(config.settings().libraries().models())
                .extracting(LibraryModel::id)
                .containsExactly("built-in", "base-model.yml");
        assertThat(config.exclude()).containsExactly(Glob.of("x"), Glob.of("y"));
        assertThat(config.encoding()).isEqualTo(StandardCharsets.US_ASCII);
        assertThat(config.onFailure()).isEqualTo(FailurePolicy.FAIL);
        assertThat(config.rules())
                .isEqualTo(Map.of(
                        "direct-factory-use",
                        new RuleConfig(true, Severity.INFO, List.of(Glob.of("base"), Glob.of("own"))),
                        "forbidden-import",
                        new RuleConfig(false, null, List.of())));
        assertThat(config.base()).isEqualTo(project);
    }

    @Test
    void aWrongExtendedFileIsNamedItself() throws IOException {
        write("project/sessionlint.yml", "extends: base.yml\n");
        write("project/base.yml", "exclude: a\n");

        assertThatThrownBy(() -> configFor("A.java"))
                .isInstanceOf(ConfigException.class)
                .hasMessage(project.resolve("base.yml") + ":1:10: expected a list but found the text 'a'");
    }

    @Test
    void aCircleIsRefusedWithItsFiles() throws IOException {
        write("project/sessionlint.yml", "extends: a.yml\n");
        write("project/a.yml", "extends: b.yml\n");
        write("project/b.yml", "extends: a.yml\n");

        assertThatThrownBy(() -> configFor("A.java"))
                .hasMessage(project.resolve("b.yml") + ":1:10: 'extends' goes in a circle: a.yml -> b.yml -> a.yml");
    }

    @Test
    void aCircleThroughSymbolicLinksEndsToo() throws IOException {
        write("project/sessionlint.yml", "extends: link/sessionlint.yml\n");
        Files.createSymbolicLink(project.resolve("link"), project);

        assertThatThrownBy(() -> configFor("A.java"))
                .isInstanceOf(ConfigException.class)
                .hasMessageEndingWith(":1:10: 'extends' leads through more than 20 files");
    }

    @Test
    void aWrongModelFileIsNamedItself() throws IOException {
        write("project/sessionlint.yml", "libraries: [acme.yml]\n");
        write("project/acme.yml", "");
        Tool tool = new Tool("1.0", Set.of(), Set.of(), Tools.TOOL.libraries(), (file, text) -> {
            throw new YamlException(new YamlValue.Place(file, 7, 3), "unknown key 'role'");
        });

        assertThatThrownBy(() -> new Configs(tool, null).forFile(project.resolve("A.java")))
                .isInstanceOf(ConfigException.class)
                .hasMessage(project.resolve("acme.yml") + ":7:3: unknown key 'role'");
    }

    @Test
    void aRulesOwnEntryGoesBeforeItsCategoryAndThatBeforeAll() throws IOException {
        write("project/sessionlint.yml", """
                rules:
                  direct-factory-use: {exclude: [mine]}
                  boundary: {severity: warning, exclude: [shared]}
                  all: off
                """);
        RuleMetadata sibling = new RuleMetadata("forbidden-import", "boundary", Severity.ERROR, List.of(), Set.of());
        RuleMetadata stranger = new RuleMetadata("leaked-session", "lifecycle", Severity.ERROR, List.of(), Set.of());

        Config config = configFor("A.java");

        assertThat(config.severityOf(RULE)).isEqualTo(Severity.WARNING);
        assertThat(config.enabled(RULE, "A.java")).isTrue();
        assertThat(config.enabled(RULE, "mine/A.java")).isFalse();
        assertThat(config.enabled(RULE, "shared/A.java")).isFalse();
        assertThat(config.enabled(sibling, "mine/A.java")).isTrue();
        assertThat(config.enabled(stranger, "A.java")).isFalse();
    }

    @Test
    void theGivenFileHoldsForAllFiles() throws IOException {
        write("project/sessionlint.yml", "db-packages: [near]\n");
        write("project/config/lint.yml", "db-packages: [given]\n");

        Configs configs = new Configs(Tools.TOOL, project.resolve("config/../config/lint.yml"));

        Config above = configs.forFile(project.resolve("src/A.java"));
        assertThat(above.settings().dbPackages()).containsExactly("given");
        assertThat(above.base()).isEqualTo(project);
        assertThat(above.file()).isEqualTo(project.resolve("config/lint.yml"));
        assertThat(configs.forFile(project.resolve("config/A.java")).base()).isEqualTo(project.resolve("config"));
    }

    @Test
    void aGivenFileThatIsMissingIsRefused() {
        assertThatThrownBy(() -> new Configs(Tools.TOOL, project.resolve("no.yml")).forFile(project.resolve("A.java")))
                .isInstanceOf(ConfigException.class)
                .hasMessage(project.resolve("no.yml") + ":1:1: the file does not exist");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWhereItBegins() throws IOException {
        Files.write(
                project.resolve("sessionlint.yml"),
                "on-failure: warn\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> configFor("A.java"))
                .hasMessage(project.resolve("sessionlint.yml") + ":2:6: the file is not UTF-8");
    }

    private Config configFor(String file) {
        return new Configs(Tools.TOOL, null).forFile(project.resolve(file));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
