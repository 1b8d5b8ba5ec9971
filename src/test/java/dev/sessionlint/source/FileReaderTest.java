package dev.sessionlint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReaderTest {
    @TempDir
    Path folder;

    private final FileReader reader = new FileReader();

    private SourceFile read(byte[] bytes, @Nullable Charset encoding) throws IOException, UnreadableException {
        Path file = Files.write(folder.resolve("A.java"), bytes);
        return reader.read(file).decode(encoding);
    }

    @Test
    void utf8IsTriedFirst() throws Exception {
        SourceFile file = read("class Ä {}".getBytes(UTF_8), ISO_8859_1);
        assertThat(file.text()).isEqualTo("class Ä {}");
        assertThat(file.charset()).isEqualTo(UTF_8);
        assertThat(file.byteOrderMark()).isFalse();
    }

    @Test
    void thenTheProjectsEncoding() throws Exception {
        Charset cyrillic = Charset.forName("windows-1251");
        SourceFile file = read("class Ж {}".getBytes(cyrillic), cyrillic);
        assertThat(file.text()).isEqualTo("class Ж {}");
        assertThat(file.charset()).isEqualTo(cyrillic);
    }

    @Test
    void thenIso88591() throws Exception {
        byte[] bytes = "class Ä {}".getBytes(ISO_8859_1);
        assertThat(read(bytes, null).text()).isEqualTo("class Ä {}");
        assertThat(read(bytes, US_ASCII).charset()).isEqualTo(ISO_8859_1);
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        SourceFile file = read("\uFEFFclass A {}\r".getBytes(UTF_8), null);
        assertThat(file.text()).isEqualTo("class A {}\r");
        assertThat(file.byteOrderMark()).isTrue();
    }

    @Test
    void anEmptyFileIsEmpty() throws Exception {
        assertThat(read(new byte[0], null).text()).isEmpty();
    }

    @Test
    void aFileLargerThanTheBufferIsReadWhole() throws Exception {
        String text = "x".repeat(FileReader.LIMIT);
        assertThat(read(text.getBytes(UTF_8), null).text()).isEqualTo(text);
        assertThat(read("class B {}".getBytes(UTF_8), null).text()).isEqualTo("class B {}");
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        assertRefused(new byte[FileReader.LIMIT + 1], "is larger than 5 MB and was not read");
    }

    @Test
    void aBinaryFileIsRefused() {
        assertRefused(new byte[] {'c', 'l', 0, 's'}, "is not text: it holds zero bytes");
        assertRefused("class A {}".getBytes(Charset.forName("UTF-16LE")), "is not text: it holds zero bytes");
    }

    private void assertRefused(byte[] bytes, String sentence) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read(bytes, null))
                .withMessage(sentence);
    }

    @Test
    void aFileThatIsGoneIsRefused() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> reader.read(folder.resolve("Gone.java")))
                .withMessage("cannot be read: it is gone");
    }

    @Test
    void aLinkToItselfIsRefused() throws IOException {
        Path link = folder.resolve("Loop.java");
        Files.createSymbolicLink(link, link);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> reader.read(link))
                .withMessage("cannot be read: its symbolic links lead in a circle");
    }

    @Test
    void theSystemsReasonIsGiven() {
        assertThat(UnreadableException.of(new AccessDeniedException("A.java")))
                .hasMessage("cannot be read: permission denied");
        assertThat(UnreadableException.of(new FileSystemException("A.java", null, "Input/output\u001b[2J error")))
                .hasMessage("cannot be read: Input/output\\u001b[2J error");
        assertThat(UnreadableException.of(new IOException())).hasMessage("cannot be read: IOException");
    }
}
