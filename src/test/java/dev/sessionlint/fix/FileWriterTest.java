package dev.sessionlint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.sessionlint.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWriterTest {
    @TempDir
    Path folder;

    private Path tree;
    private FileWriter writer;

    @BeforeEach
    void makeTree() throws IOException {
        tree = Files.createDirectory(folder.resolve("tree"));
        writer = new FileWriter(tree);
    }

    @Test
    void keepsPermissionsAndLeavesNothingBehind() throws IOException {
        Path path = tree.resolve("A.java");
        Files.writeString(path, "old\r\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x--x"));

        writer.write(file(path, "old\r\n", StandardCharsets.UTF_8, false), "new ü\r\n");

        assertThat(Files.readString(path)).isEqualTo("new ü\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwxr-x--x");
        assertThat(names(tree)).containsExactly("A.java");
    }

    @Test
    void keepsTheByteOrderMark() throws IOException {
        Path path = tree.resolve("A.java");
        Files.writeString(path, "\uFEFFold");

        writer.write(file(path, "old", StandardCharsets.UTF_8, true), "new");

        assertThat(Files.readAllBytes(path)).isEqualTo("\uFEFFnew".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTheEncoding() throws IOException {
        Path path = tree.resolve("A.java");
        Files.write(path, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        SourceFile read = file(path, "caf\u00e9", StandardCharsets.ISO_8859_1, false);

        writer.write(read, "caf\u00e9s");

        assertThat(Files.readAllBytes(path)).isEqualTo("caf\u00e9s".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> writer.write(read.withText("caf\u00e9s"), "\u65e5"))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessage("the text cannot be written in ISO-8859-1");
        assertThat(Files.readAllBytes(path)).isEqualTo("caf\u00e9s".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesAFileThatHasChanged() throws IOException {
        Path path = tree.resolve("A.java");
        Files.writeString(path, "somebody else's");

        assertThatThrownBy(() -> writer.write(file(path, "old", StandardCharsets.UTF_8, false), "new"))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessage("the file has changed since it was read");
        assertThat(Files.readString(path)).isEqualTo("somebody else's");
        assertThat(names(tree)).containsExactly("A.java");
    }

    @Test
    void refusesAReadOnlyFile() throws IOException {
        Path path = tree.resolve("A.java");
        Files.writeString(path, "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(path), "the superuser may write every file");

        assertThatThrownBy(() -> writer.write(file(path, "old", StandardCharsets.UTF_8, false), "new"))
                .isInstanceOf(WriteRefusedException.class)
                .hasMessage("the file is read-only");
        assertThat(Files.readString(path)).isEqualTo("old");
    }

    @Test
    void writesThroughALinkThatStaysInTheTree() throws IOException {
        Path target = tree.resolve("Target.java");
        Files.writeString(target, "old");
        Path link = Files.createSymbolicLink(tree.resolve("Link.java"), target.getFileName());

        writer.write(file(link, "old", StandardCharsets.UTF_8, false), "new");

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(target)).isEqualTo("new");
    }

    @Test
    void refusesALinkOutOfTheTree() throws IOException {
        Path outside = folder.resolve("Outside.java");
        Files.writeString(outside, "old");
        Path link = Files.createSymbolicLink(tree.resolve("Link.java"), outside);
        Path linkedFolder = Files.createSymbolicLink(tree.resolve("folder"), folder);

        for (Path path : List.of(link, linkedFolder.resolve("Outside.java"))) {
            assertThatThrownBy(() -> writer.write(file(path, "old", StandardCharsets.UTF_8, false), "new"))
                    .isInstanceOf(WriteRefusedException.class)
                    .hasMessage("the file lies outside " + tree);
        }
        assertThat(Files.readString(outside)).isEqualTo("old");
    }

    private static SourceFile file(Path path, String text, Charset charset, boolean byteOrderMark) {
        return new SourceFile(path, text, charset, byteOrderMark);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
