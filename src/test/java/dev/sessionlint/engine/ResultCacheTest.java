package dev.sessionlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.visitor.VoidVisitor;
import dev.sessionlint.cli.Distribution;
import dev.sessionlint.config.Configs;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.builtin.BuiltInRules;
import dev.sessionlint.source.Clue;
import dev.sessionlint.source.Discovery;
import dev.sessionlint.source.Git;
import dev.sessionlint.source.Prefilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small project whose files depend on each other in all the ways that there are. Each test changes something, and
 * holds that the kept results give what a run without any gives, and which files were linted anew for it.
 */
class ResultCacheTest {
    private static final String CONFIGURATION = """
            db-packages: [com.acme.db]
            accessors:
              - method: com.acme.db.Db#session
            """;

    private static final String DB = """
            package com.acme.db;
            public class Db {
                public static org.hibernate.Session session() { return null; }
            }
            """;

    /** What it returns decides whether the call in {@link #USER} opens a session. */
    private static final String HOLDER = """
            package com.acme.app;
            import org.hibernate.SessionFactory;
            class Holder { SessionFactory factory() { return null; } }
            """;

    private static final String USER = """
            package com.acme.app;
            class User {
                void f(Holder holder) { holder.factory().openSession(); }
                void g() { com.acme.db.Db.session(); }
            }
            """;

    /** No type of its own package hides the imported one, as things are. */
    private static final String IMPORTER = """
            package com.acme.web;
            import org.hibernate.*;
            class Importer { void f(SessionFactory factory) { factory.openSession(); } }
            """;

    private static final String PLAIN = """
            package com.acme.web;
            class Plain {}
            """;

    private static final String USER_FILE = "src/main/java/com/acme/app/User.java";
    private static final String HOLDER_FILE = "src/main/java/com/acme/app/Holder.java";
    private static final String IMPORTER_FILE = "src/main/java/com/acme/web/Importer.java";
    private static final String DB_FILE = "src/main/java/com/acme/db/Db.java";

    @TempDir
    private Path folder;

    private Path root;
    private Path cache;

    @BeforeEach
    void makeProject() throws IOException {
        root = folder.resolve("project");
        cache = folder.resolve("cache/results");
        Files.createDirectories(root.resolve(".git"));
        write("sessionlint.yml", CONFIGURATION);
        write(DB_FILE, DB);
        write(HOLDER_FILE, HOLDER);
        write(USER_FILE, USER);
        write(IMPORTER_FILE, IMPORTER);
        write("src/main/java/com/acme/web/Plain.java", PLAIN);
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void replace(String path, String old, String now) throws IOException {
        String text = Files.readString(root.resolve(path));
        assertThat(text).contains(old);
        write(path, text.replace(old, now));
    }

    /** A rule that notes the files that it visits. */
    private record Noting(Rule rule, Set<String> visited, Path root) implements Rule {
        @Override
        public RuleMetadata metadata() {
            return rule.metadata();
        }

        @Override
        public Set<Clue> clues(Libraries libraries) {
            return rule.clues(libraries);
        }

        @Override
        public Set<Clue> clues(Settings settings) {
            return rule.clues(settings);
        }

        @Override
        public boolean applies(Settings settings) {
            return rule.applies(settings);
        }

        @Override
        public VoidVisitor<Void> visitor(RuleContext context) {
            Path path = root.relativize(context.source().file().path());
            visited.add(String.valueOf(path.getFileName()));
            return rule.visitor(context);
        }
    }

    /** What a run gave, and the names of the files that rules went through for it. */
    private record Run(LintResult result, Set<String> visited) {
        List<String> told() {
            return Stream.concat(
                            result.findings().stream().map(Run::told),
                            result.failures().stream().map(Failure::toString))
                    .toList();
        }

        private static String told(Finding finding) {
            return finding.file().path().getFileName() + " " + finding.file().charset() + " " + finding;
        }
    }

    private Run lint(ResultCache results, List<Path> files, List<String> select) {
        Set<String> visited = new ConcurrentSkipListSet<>();
        List<Rule> rules = BuiltInRules.all().stream()
                .<Rule>map(rule -> new Noting(rule, visited, root))
                .toList();
        Linter linter = new Linter(
                new Configs(Distribution.tool(rules), null, results.seen()),
                RuleSelection.of(rules, select, List.of()),
                2,
                () -> new CompiledClues(Prefilter.of(List.of()), Set.of(), Libraries.builtIn()),
                results,
                LintListener.NONE);
        return new Run(linter.lint(files), visited);
    }

    private List<Path> files() {
        return Discovery.find(List.of(root), new Git("no-git")).files();
    }

    /** Lints all files with what was kept, and holds that it makes no difference. */
    private Set<String> lintedAnew(String... select) {
        return lintedAnew(files(), select);
    }

    private Set<String> lintedAnew(List<Path> files, String... select) {
        Run kept = lint(ResultCache.in(cache, 1), files, List.of(select));
        Run without = lint(ResultCache.none(), files, List.of(select));
        assertThat(kept.told()).isEqualTo(without.told());
        assertThat(kept.result().statistics()).isEqualTo(without.result().statistics());
        return kept.visited();
    }

    private Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        lint(ResultCache.none(), files(), List.of())
                .result()
                .findings()
                .forEach(finding -> rules.add(finding.file().path().getFileName() + " " + finding.rule()));
        return rules;
    }

    private Path keptFile() throws IOException {
        try (Stream<Path> kept = Files.list(cache)) {
            return kept.findFirst().orElseThrow();
        }
    }

    @Test
    void nothingIsLintedTwice() {
        assertThat(rules())
                .contains(
                        "Importer.java direct-factory-use",
                        "User.java direct-factory-use",
                        "User.java unscoped-accessor-use");

        assertThat(lintedAnew()).containsExactly("Db.java", "Holder.java", "Importer.java", "User.java");
        assertThat(lintedAnew()).isEmpty();
        assertThat(lintedAnew(List.of(root.resolve(USER_FILE)))).isEmpty();
    }

    @Test
    void aChangedFileIsLintedAnew() throws IOException {
        lintedAnew();
        replace(IMPORTER_FILE, "factory.openSession();", "factory.openSession(); factory.openSession();");

        assertThat(lintedAnew()).containsExactly("Importer.java");
        assertThat(lintedAnew()).isEmpty();
    }

    @Test
    void aFileThatWasNoCandidateMayBecomeOne() throws IOException {
        lintedAnew();
        write("src/main/java/com/acme/web/Plain.java", IMPORTER.replace("Importer", "Plain"));

        // A sibling may declare what Importer.java uses, and does not.
        assertThat(lintedAnew()).containsExactly("Plain.java");
    }

    @Test
    void aChangedDependencyChangesTheFindingsOfAnUnchangedFile() throws IOException {
        lintedAnew();
        replace(HOLDER_FILE, "SessionFactory factory", "Object factory");

        assertThat(lintedAnew()).contains("User.java").doesNotContain("Importer.java");
        assertThat(rules()).doesNotContain("User.java direct-factory-use");

        replace(HOLDER_FILE, "Object factory", "SessionFactory factory");
        lintedAnew();
        assertThat(rules()).contains("User.java direct-factory-use");
    }

    @Test
    void aDependencyOfADependencyCounts() throws IOException {
        write("src/main/java/com/acme/app/Base.java", HOLDER.replace("Holder", "Base"));
        write(HOLDER_FILE, "package com.acme.app;\nclass Holder extends Base {}\n");
        lintedAnew();
        assertThat(rules()).contains("User.java direct-factory-use");
        replace("src/main/java/com/acme/app/Base.java", "SessionFactory factory", "Object factory");

        assertThat(lintedAnew()).contains("User.java");
        assertThat(rules()).doesNotContain("User.java direct-factory-use");
    }

    @Test
    void aNewClassShadowsWhatWasFoundNowhere() throws IOException {
        lintedAnew();
        write("src/main/java/com/acme/web/SessionFactory.java", "package com.acme.web;\nclass SessionFactory {}\n");

        assertThat(lintedAnew()).contains("Importer.java").doesNotContain("User.java");
        assertThat(rules()).doesNotContain("Importer.java direct-factory-use");
    }

    @Test
    void aNewClassInAFileOfAnotherNameShadowsToo() throws IOException {
        lintedAnew();
        write("src/main/java/com/acme/web/Plain.java", PLAIN + "class SessionFactory {}\n");

        assertThat(lintedAnew()).contains("Importer.java").doesNotContain("User.java");
        assertThat(rules()).doesNotContain("Importer.java direct-factory-use");
    }

    @Test
    void aNewClassInANewModuleShadowsToo() throws IOException {
        lintedAnew();
        write(
                "other/src/main/java/com/acme/web/SessionFactory.java",
                "package com.acme.web;\nclass SessionFactory {}\n");

        assertThat(lintedAnew()).contains("Importer.java");
        assertThat(rules()).doesNotContain("Importer.java direct-factory-use");
    }

    @Test
    void aDeletedDependencyIsMissed() throws IOException {
        lintedAnew();
        Files.delete(root.resolve(HOLDER_FILE));

        assertThat(lintedAnew()).contains("User.java");
        assertThat(rules()).doesNotContain("User.java direct-factory-use");
    }

    @Test
    void aDependencyThatIsFoundTwiceIsComparedAnew() throws IOException {
        write(
                "a/src/main/java/com/acme/both/Held.java",
                HOLDER.replace("app", "both").replace("class Holder", "public class Held"));
        write(
                "b/src/main/java/com/acme/both/Held.java",
                HOLDER.replace("app", "both").replace("class Holder", "public class Held"));
        replace(USER_FILE, "Holder holder", "com.acme.both.Held holder");
        lintedAnew();
        assertThat(rules()).contains("User.java direct-factory-use");
        replace("b/src/main/java/com/acme/both/Held.java", "return null;", "return   null;");

        assertThat(lintedAnew()).contains("User.java");
        assertThat(rules()).doesNotContain("User.java direct-factory-use");
    }

    @Test
    void theConfigurationCounts() throws IOException {
        lintedAnew();
        replace("sessionlint.yml", "com.acme.db]", "com.acme.db, com.acme.web]");

        assertThat(lintedAnew()).contains("Importer.java", "User.java");
        assertThat(rules()).doesNotContain("Importer.java direct-factory-use");
    }

    @Test
    void aConfigurationThatIsExtendedCounts() throws IOException {
        write("base.yml", "exclude: [\"**/none/**\"]\n");
        write("sessionlint.yml", "extends: base.yml\n" + CONFIGURATION);
        lintedAnew();
        write("base.yml", "exclude: [\"**/app/**\"]\n");

        lintedAnew();
        assertThat(rules()).isNotEmpty().allMatch(told -> told.startsWith("Importer.java "));
        assertThat(lintedAnew()).isEmpty();

        write("base.yml", "exclude: [\"**/none/**\"]\n");
        assertThat(lintedAnew()).contains("User.java");
    }

    @Test
    void aNearerConfigurationIsNoticed() throws IOException {
        lintedAnew();
        write("src/main/java/com/acme/web/sessionlint.yml", "db-packages: [com.acme.web]\n");

        assertThat(lintedAnew()).containsExactly("Importer.java");
        assertThat(rules()).doesNotContain("Importer.java direct-factory-use");
    }

    @Test
    void aProjectThatBeginsElsewhereIsNoticed() throws IOException {
        lintedAnew();
        Files.createDirectories(root.resolve("src/main/java/com/acme/web/.git"));

        assertThat(lintedAnew()).containsExactly("Importer.java");
    }

    @Test
    void theConfigurationOfADependencyCounts() throws IOException {
        write(
                "src/main/java/com/acme/held/Held.java",
                HOLDER.replace("com.acme.app", "com.acme.held").replace("class Holder", "public class Held"));
        replace(USER_FILE, "Holder holder", "com.acme.held.Held holder");
        lintedAnew();
        write("src/main/java/com/acme/held/sessionlint.yml", "encoding: windows-1252\n");

        assertThat(lintedAnew()).containsExactly("Held.java", "User.java");
    }

    @Test
    void theVersionsInGradleFilesCount() throws IOException {
        versionsCount("build.gradle", "dependencies { implementation 'org.hibernate:hibernate-core:5.6.0' }\n");
    }

    @Test
    void theVersionsInPomsCount() throws IOException {
        versionsCount(
                "pom.xml",
                "<project><dependencies><dependency><groupId>org.hibernate</groupId>"
                        + "<artifactId>hibernate-core</artifactId><version>5.6.0</version>"
                        + "</dependency></dependencies></project>");
    }

    @Test
    void theVersionsOfAParentThatComesLaterCount() throws IOException {
        write("pom.xml", "<project><parent><relativePath>parent</relativePath></parent></project>");
        versionsCount(
                "parent/pom.xml",
                null,
                "<project><dependencies><dependency><groupId>org.hibernate</groupId>"
                        + "<artifactId>hibernate-core</artifactId><version>3.6.10</version>"
                        + "</dependency></dependencies></project>");
    }

    private void versionsCount(String file, String old) throws IOException {
        versionsCount(file, old, old.replace("5.6.0", "3.6.10"));
    }

    /** A file that names a version is changed, or comes to be. */
    private void versionsCount(String file, @Nullable String old, String now) throws IOException {
        String accessor = "accessors:\n  - method: com.acme.db.Db#session\n    replaces: [com.acme.db.Old#open]\n";
        write("sessionlint.yml", "db-packages: [com.acme.db]\n" + accessor);
        write("src/main/java/com/acme/db/Old.java", DB.replace("Db", "Old").replace("session()", "open()"));
        write("src/main/java/com/acme/web/Opener.java", """
                package com.acme.web;
                import com.acme.db.Old;
                import org.hibernate.Session;
                class Opener {
                    void f() {
                        Session session = Old.open();
                        session.clear();
                        session.close();
                    }
                }
                """);
        if (old != null) {
            write(file, old);
        }
        lintedAnew();
        List<String> before = lint(ResultCache.none(), files(), List.of()).told();
        assertThat(lintedAnew()).isEmpty();
        write(file, now);

        assertThat(lintedAnew()).contains("Opener.java");
        List<String> after = lint(ResultCache.none(), files(), List.of()).told();
        assertThat(after.equals(before)).isEqualTo(old == null);
    }

    @Test
    void eachSelectionOfRulesHasResultsOfItsOwn() {
        lintedAnew();

        assertThat(lintedAnew("direct-factory-use")).contains("User.java");
        assertThat(lintedAnew("direct-factory-use")).isEmpty();
        assertThat(lintedAnew()).isEmpty();
    }

    @Test
    void anotherToolFindsNothing() {
        lintedAnew();

        assertThat(lint(ResultCache.in(cache, 2), files(), List.of()).visited()).contains("User.java");
    }

    @Test
    void syntaxErrorsAreKeptAndThrowingRulesAreNot() throws IOException {
        write("src/main/java/com/acme/web/Broken.java", "package com.acme.web;\nclass Broken { void openSession( }\n");
        write("src/main/java/com/acme/web/Binary.java", "\0");
        lintedAnew();
        assertThat(lint(ResultCache.none(), files(), List.of()).result().failures())
                .hasSizeGreaterThan(1);

        assertThat(lintedAnew()).isEmpty();
    }

    @Test
    void encodingsAreKept() throws IOException {
        Files.write(root.resolve(IMPORTER_FILE), ("// \u00e4\n" + IMPORTER).getBytes(StandardCharsets.ISO_8859_1));
        lintedAnew();

        assertThat(lintedAnew()).isEmpty();
    }

    @Test
    void aFileThatIsCutOffOrChangedIsAsGoodAsNone() throws IOException {
        lintedAnew();
        byte[] whole = Files.readAllBytes(keptFile());
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(keptFile(), Arrays.copyOf(whole, length));
            assertThat(lint(ResultCache.in(cache, 1), List.of(root.resolve(USER_FILE)), List.of())
                            .visited())
                    .as("cut off at %s", length)
                    .containsExactly("User.java");
        }
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(keptFile(), changed);
        assertThat(lintedAnew()).contains("User.java");
        assertThat(lintedAnew()).isEmpty();
    }

    @Test
    void bytesThatMakeNoSenseAreAsGoodAsNone() throws IOException {
        lintedAnew();
        byte[] whole = Files.readAllBytes(keptFile());
        for (int at = StoredResults.CHECKED_FROM + Long.BYTES; at < whole.length; at += 5) {
            byte[] changed = whole.clone();
            changed[at] = (byte) (changed[at] + 97);
            ByteSink sum = new ByteSink();
            sum.putInt(StoredResults.checksum(changed));
            System.arraycopy(sum.bytes(), 0, changed, Integer.BYTES, Integer.BYTES);
            Files.write(keptFile(), changed);
            // It may find what it should not, as the checksum says that all is well; it must come to an end.
            assertThat(lint(ResultCache.in(cache, 1), files(), List.of())
                            .result()
                            .failures())
                    .isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoError() throws IOException {
        cache = Files.writeString(folder.resolve("file"), "").resolve("results");

        assertThat(lintedAnew()).contains("User.java");
        assertThat(lintedAnew()).contains("User.java");
    }

    @Test
    void aChangeThatTheTimesDoNotTellIsSeen() throws Exception {
        Path file = root.resolve(IMPORTER_FILE);
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, longAgo);
        lintedAnew();
        replace(IMPORTER_FILE, "openSession", "createQuery");
        Files.setLastModifiedTime(file, longAgo);

        assertThat(lintedAnew()).containsExactly("Importer.java");

        Thread.sleep(2100);
        assertThat(lintedAnew()).isEmpty();
        assertThat(lintedAnew()).isEmpty();
        replace(IMPORTER_FILE, "createQuery", "openSession");
        Files.setLastModifiedTime(file, longAgo);

        assertThat(lintedAnew()).containsExactly("Importer.java");
    }

    @Test
    void whatIsGoneOrOldIsDropped() throws IOException {
        lintedAnew();
        long size = Files.size(keptFile());
        Path old = Files.writeString(cache.resolve("0.results"), "");
        Path unfinished = Files.writeString(cache.resolve("0.unfinished"), "");
        Path young = Files.writeString(cache.resolve("1.unfinished"), "");
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        Files.setLastModifiedTime(unfinished, FileTime.fromMillis(0));
        Files.delete(root.resolve("src/main/java/com/acme/web/Plain.java"));
        Files.delete(root.resolve(USER_FILE));
        lintedAnew();

        assertThat(old).doesNotExist();
        assertThat(unfinished).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
        assertThat(Files.size(keptFile())).isLessThan(size);
    }
}
