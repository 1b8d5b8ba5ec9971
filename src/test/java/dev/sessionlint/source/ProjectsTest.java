package dev.sessionlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {
    @TempDir
    Path folder;

    private Path java;

    @BeforeEach
    void layFile() throws IOException {
        java = folder.resolve("top/module/src/main/A.java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "class A {}");
    }

    @Test
    void theNearestGitFolderIsTheRoot() throws IOException {
        Files.createFile(folder.resolve("pom.xml"));
        Files.createDirectories(folder.resolve("top/.git"));
        Files.createFile(folder.resolve("top/module/pom.xml"));

        assertThat(Projects.rootOf(java)).isEqualTo(folder.resolve("top"));
    }

    @Test
    void aGitFileCountsToo() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve("top/module/.git"), "gitdir: ../.git/modules/module\n");

        assertThat(Projects.rootOf(java)).isEqualTo(folder.resolve("top/module"));
    }

    @Test
    void elseTheHighestFolderWithABuildFile() throws IOException {
        Files.createFile(folder.resolve("top/settings.gradle.kts"));
        Files.createFile(folder.resolve("top/module/build.gradle"));

        assertThat(Projects.rootOf(java)).isEqualTo(folder.resolve("top"));
    }

    @Test
    void aConfigurationMarksAProject() throws IOException {
        Files.createFile(folder.resolve("top/module/sessionlint.yml"));

        assertThat(Projects.rootOf(java)).isEqualTo(folder.resolve("top/module"));
    }

    @Test
    void elseTheFolderOfTheFile() throws IOException {
        Files.createDirectory(folder.resolve("top/pom.xml"));

        assertThat(Projects.rootOf(java)).isEqualTo(java.getParent());
        assertThat(Projects.rootOf(folder.resolve("top"))).isEqualTo(folder.resolve("top"));
        assertThat(Projects.rootOf(folder.resolve("top/module/../missing/B.java")))
                .isEqualTo(folder.resolve("top/missing"));
    }
}
