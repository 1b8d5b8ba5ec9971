package dev.sessionlint.index;

import static dev.sessionlint.index.MarkedTypes.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.index.Sighting.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file of a project declares a type. */
class ProjectIndexTest {
    private static final String SESSION = "org.hibernate.Session";
    private static final String CONNECTION = "java.sql.Connection";
    private static final String USE = "package a; class A { b.Db db; Object o = «db.open()»; }";

    private MarkedTypes project;

    @BeforeEach
    void begin(@TempDir Path folder) {
        project = new MarkedTypes(folder);
    }

    private static String db(String type) {
        return "package b; public class Db { public " + type + " open() { return null; } }";
    }

    @Test
    void theNearestOfSeveralModulesWins() {
        project.write("one/src/main/java/b/Db.java", db(SESSION));
        project.write("two/src/main/java/b/Db.java", db(CONNECTION));
        assertThat(project.in(project.write("one/src/main/java/a/A.java", USE))).containsExactly(SESSION);
        assertThat(project.in(project.write("two/src/main/java/a/A.java", USE))).containsExactly(CONNECTION);
    }

    @Test
    void equallyNearAndDifferentIsUnknown() {
        project.write("one/src/main/java/b/Db.java", db(SESSION));
        project.write("two/src/main/java/b/Db.java", db(CONNECTION));
        project.write(
                "one/src/main/java/b/Same.java", "package b; public class Same { public java.sql.Connection c; }");
        project.write(
                "two/src/main/java/b/Same.java", "package b; public class Same { public java.sql.Connection c; }");
        assertThat(project.in(project.write("three/src/main/java/a/A.java", USE)))
                .containsExactly(UNKNOWN);
        assertThat(project.in(project.write(
                        "three/src/main/java/a/B.java", "package a; class B { b.Same s; Object o = «s.c»; }")))
                .containsExactly(CONNECTION);
    }

    @Test
    void equallyNearSecondaryTypesThatDifferAreUnknown() {
        project.write("one/src/main/java/a/X.java", "package a; class X {} class Db { org.hibernate.Session s; }");
        project.write("two/src/main/java/a/X.java", "package a; class X {} class Db { java.sql.Connection s; }");
        assertThat(project.in(project.write(
                        "three/src/main/java/a/A.java", "package a; class A { Object o = «new Db().s»; }")))
                .containsExactly(UNKNOWN);
    }

    @Test
    void mainCodeDoesNotSeeTests() {
        project.write("src/test/java/b/Db.java", db(SESSION));
        assertThat(project.in(project.write("src/main/java/a/A.java", USE))).containsExactly(UNKNOWN);
        assertThat(project.in(project.write("src/test/java/a/T.java", USE))).containsExactly(SESSION);
        assertThat(project.in(project.write("src/integrationTest/java/a/T.java", USE)))
                .containsExactly(SESSION);
    }

    @Test
    void testsSeeTheirOwnBeforeMainCode() {
        project.write("src/main/java/b/Db.java", db(SESSION));
        project.write("src/test/java/b/Db.java", db(CONNECTION));
        assertThat(project.in(project.write("src/main/java/a/A.java", USE))).containsExactly(SESSION);
        assertThat(project.in(project.write("src/test/java/a/T.java", USE))).containsExactly(CONNECTION);
    }

    @Test
    void theProjectHidesALibrary() {
        project.write(
                "src/main/java/org/hibernate/Session.java",
                "package org.hibernate; public class Session { public java.sql.Connection raw; }");
        assertThat(project.in(project.write(
                        "src/main/java/a/A.java",
                        "package a; import org.hibernate.Session; class A { Session s; Object o = «s.raw»; }")))
                .containsExactly(CONNECTION);
    }

    @Test
    void aFileInTheWrongFolderDeclaresNothingThere() {
        project.write("src/main/java/b/Db.java", db(SESSION).replace("package b", "package c"));
        assertThat(project.in(project.write("src/main/java/a/A.java", USE))).containsExactly(UNKNOWN);
    }

    @Test
    void aFileNamedOtherwiseThanItsType() {
        project.write("src/main/java/b/Db.java", db(SESSION).replace("class Db", "class Other"));
        assertThat(project.in(project.write("src/main/java/a/A.java", USE))).containsExactly(UNKNOWN);
        assertThat(project.in(project.write(
                        "src/main/java/b/B.java", "package b; class B { Object o = «new Other().open()»; }")))
                .containsExactly(SESSION);
        assertThat(project.in(project.write(
                        "src/main/java/a/wrong/Name.java",
                        "package c; class A { org.hibernate.Session s; Object o = «s»; }")))
                .containsExactly(SESSION);
    }

    @Test
    void theUnnamedPackageOfSeveralRoots() {
        project.write("one/src/Db.java", "class Db { org.hibernate.Session s; }");
        assertThat(project.in(project.write("one/src/A.java", "class A { Object o = «new Db().s»; }")))
                .containsExactly(SESSION);
    }

    @Test
    void bytesBeforeThePackage() throws IOException {
        Path file = project.write("lib/src/main/java/b/Db.java", "\uFEFF" + db(SESSION));
        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(project.in(project.write("app/src/main/java/a/A.java", USE))).containsExactly(SESSION);
    }

    @Test
    void oldEncodingsAndLineEnds() throws IOException {
        Path file = project.write("lib/src/main/java/b/Db.java", "");
        Files.write(file, ("// \u00e4\r" + db(SESSION).replace("; ", ";\r")).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(project.in(project.write("app/src/main/java/a/A.java", USE))).containsExactly(SESSION);
    }

    @Test
    void namesOfPackagesOutsideAscii() {
        project.write("lib/src/main/java/größe/Db.java", db(SESSION).replace("package b", "package größe"));
        assertThat(project.in(project.write("app/src/main/java/a/A.java", USE.replace("b.Db", "größe.Db"))))
                .containsExactly(SESSION);
    }

    @Test
    void whatRecoveryKeepsOfABrokenFileCounts() {
        project.write("src/main/java/b/Db.java", db(SESSION) + "\nclass Broken { void f() { int = 3; } }");
        assertThat(project.in(project.write("src/main/java/a/A.java", USE))).containsExactly(SESSION);
    }

    @Test
    void rootsAreFoundWhicheverFileOfAFolderIsLookedAtFirst() {
        for (String name : List.of("Aa", "Mm", "Zz")) {
            project.write("lib/src/main/java/b/" + name + ".java", "package c.d; class " + name + " {}");
        }
        project.write("lib/src/main/java/b/Db.java", db(SESSION));
        assertThat(project.in(project.write("app/src/main/java/a/A.java", USE))).containsExactly(SESSION);
    }

    @Test
    void testsAreToldByTheirFolders() {
        Path root = Path.of("/p");
        assertThat(SourceRoots.isTest(root, Path.of("/p/src/test/java"))).isTrue();
        assertThat(SourceRoots.isTest(root, Path.of("/p/m/tests"))).isTrue();
        assertThat(SourceRoots.isTest(root, Path.of("/p/src/it/java"))).isTrue();
        assertThat(SourceRoots.isTest(root, Path.of("/p/src/testFixtures/java")))
                .isTrue();
        assertThat(SourceRoots.isTest(root, Path.of("/p/src/integrationTest/java")))
                .isTrue();
        assertThat(SourceRoots.isTest(root, Path.of("/p/src/functionalTest/java")))
                .isTrue();
        assertThat(SourceRoots.isTest(root, Path.of("/p/functionalTest/java"))).isFalse();
        assertThat(SourceRoots.isTest(root, Path.of("/p/src/main/java"))).isFalse();
        assertThat(SourceRoots.isTest(root, Path.of("/p/latest/src"))).isFalse();
        assertThat(SourceRoots.isTest(Path.of("/p/test/q"), Path.of("/p/test/q/src")))
                .isFalse();
    }

    @Test
    void tellsWhatAnAnswerRestsOnToEachWhoAsks(@TempDir Path folder) throws IOException {
        Path root = Files.createDirectories(folder.resolve("src"));
        Files.writeString(Files.createDirectories(root.resolve("b")).resolve("Db.java"), db(SESSION));
        FileFacts from = new FileFacts(root.resolve("a/A.java"), root, "a", List.of(), List.of());
        ProjectIndex index = new ProjectIndex(folder, path -> Optional.empty());
        for (int i = 0; i < 2; i++) {
            Trace found = new Trace();
            assertThat(index.tracing(found).declares("b.Db", from)).isTrue();
            assertThat(found.sightings()).containsExactly(new Sighting(Kind.FOLDER, root, "b"));

            Trace missed = new Trace();
            assertThat(index.tracing(missed).declares("b.None", from)).isFalse();
            assertThat(missed.sightings())
                    .containsExactlyInAnyOrder(
                            new Sighting(Kind.FOLDER, root, "b"), new Sighting(Kind.PACKAGE, root, "b"));
        }
    }
}
