package dev.sessionlint.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.library.LibraryVersion;
import dev.sessionlint.source.SeenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryVersionsTest {
    private static final LibraryModel ORM =
            new LibraryModel("orm", "ORM", List.of("org.old:orm", "org.acme:orm"), List.of(), List.of(), List.of());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void readsADependencyOfThePom() throws IOException {
        write("pom.xml", pom("", "<dependencies>" + dependency("5.2.1.Final") + "</dependencies>"));

        assertThat(version("src/main/java/A.java")).contains(LibraryVersion.parse("5.2.1"));
    }

    @Test
    void readsPropertiesAndManagedVersionsOfParents() throws IOException {
        write(
                "pom.xml",
                pom(
                        "<properties><line>6</line><orm>${line}.1</orm></properties>",
                        "<dependencyManagement><dependencies>" + dependency("${orm}")
                                + "</dependencies></dependencyManagement>"));
        String parent = "<parent><groupId>a</groupId><artifactId>b</artifactId><version>1</version></parent>";
        write("shop/pom.xml", pom(parent, "<dependencies>" + dependency("") + "</dependencies>"));
        write("till/pom.xml", pom(parent + "<properties><line>7</line></properties>", ""));

        assertThat(version("shop/src/main/java/A.java")).contains(LibraryVersion.parse("6.1"));
        assertThat(version("till/src/main/java/A.java")).contains(LibraryVersion.parse("7.1"));
    }

    @Test
    void knowsNothingOfWhatIsNotWrittenOut() throws IOException {
        write("pom.xml", pom("", "<dependencies>" + dependency("${elsewhere}") + "</dependencies>"));

        assertThat(version("A.java")).isEmpty();
    }

    @Test
    void passesOverABrokenPom() throws IOException {
        write("pom.xml", "<project><dependencies>");
        write("shop/pom.xml", "<!DOCTYPE project [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><project>&a;</project>");

        assertThat(version("shop/A.java")).isEmpty();
    }

    @Test
    void looksNoHigherThanTheProject() throws IOException {
        write("pom.xml", pom("", "<dependencies>" + dependency("5.2") + "</dependencies>"));
        Path project = Files.createDirectories(root.resolve("inner"));

        assertThat(new LibraryVersions(project, new SeenFiles(false)).of(ORM, project.resolve("A.java")))
                .isEmpty();
        assertThat(new LibraryVersions(root, new SeenFiles(false)).of(ORM, project.resolve("A.java")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "implementation 'org.acme:orm:5.2'",
                "implementation(\"org.acme:orm:5.2\")",
                "implementation group: 'org.acme', name: 'orm', version: '5.2'",
                "def ormVersion = '5.2'\nimplementation \"org.acme:orm:${ormVersion}\"",
                "ext { ormVersion = '5.2' }\nimplementation \"org.acme:orm:$ormVersion\"",
                "ext.set(\"ormVersion\", \"5.2\")\nimplementation(\"org.acme:orm:$ormVersion\")"
            })
    void readsGradleFiles(String content) throws IOException {
        write("build.gradle", content);

        assertThat(version("src/main/java/A.java")).contains(LibraryVersion.parse("5.2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[versions]\norm = \"5.2\"\n[libraries]\nacme = { module = \"org.acme:orm\", version.ref = \"orm\" }",
                "[libraries]\nacme = { module = \"org.acme:orm\", version = \"5.2\" }",
                "[libraries]\nacme = { group = \"org.acme\", name = \"orm\", version = \"5.2\" }",
                "[libraries]\nacme = \"org.acme:orm:5.2\""
            })
    void readsTheVersionCatalogue(String content) throws IOException {
        write("gradle/libs.versions.toml", content);
        write("shop/build.gradle.kts", "dependencies { implementation(libs.acme) }");

        assertThat(version("shop/src/main/java/A.java")).contains(LibraryVersion.parse("5.2"));
    }

    @Test
    void readsGradleProperties() throws IOException {
        write("gradle.properties", "ormVersion=5.2\n");
        write("build.gradle", "implementation \"org.acme:orm:$ormVersion\"");

        assertThat(version("A.java")).contains(LibraryVersion.parse("5.2"));
    }

    @Test
    void readsNoVersionOffAnotherArtifact() throws IOException {
        write("build.gradle", "implementation 'org.acme:orm-tools:5.2'\nimplementation 'org.acme:orm'");

        assertThat(version("A.java")).isEmpty();
    }

    private Optional<LibraryVersion> version(String file) {
        return new LibraryVersions(root, new SeenFiles(false)).of(ORM, root.resolve(file));
    }

    private void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }

    private static String dependency(String version) {
        return "<dependency><groupId>org.acme</groupId><artifactId>orm</artifactId>"
                + (version.isEmpty() ? "" : "<version>" + version + "</version>")
                + "</dependency>";
    }

    private static String pom(String head, String rest) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">" + head + rest + "</project>";
    }
}
