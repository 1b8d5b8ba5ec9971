package dev.sessionlint.fix;

import dev.sessionlint.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Writes mended files back, so that each is at every moment either the old or the new one.
 *
 * <p>Encoding, byte order mark and POSIX permissions stay as they were. A symbolic link stays one: the file that it
 * leads to is written, if it lies in the tree.
 */
public final class FileWriter {
    private final Path tree;

    /** @param tree the folder out of which nothing is written */
    public FileWriter(Path tree) {
        this.tree = tree;
    }

    /**
     * Replaces the content of a file.
     *
     * @param read the file as it was read
     * @param text the new content
     * @throws WriteRefusedException if the file has changed since, is not writable, lies outside the tree, or cannot
     *     express the text in its encoding
     */
    public void write(SourceFile read, String text) throws IOException {
        Path target = read.path().toRealPath();
        if (!target.startsWith(tree.toRealPath())) {
            throw new WriteRefusedException("the file lies outside " + tree);
        }
        // Replacing a file needs no right to write it, so that has to be looked at.
        if (!Files.isWritable(target)) {
            throw new WriteRefusedException("the file is read-only");
        }
        byte[] bytes = encode(read, text);
        if (!Arrays.equals(Files.readAllBytes(target), encode(read, read.text()))) {
            throw new WriteRefusedException("the file has changed since it was read");
        }
        replace(target, bytes);
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, ".sessionlint-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            copyPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static byte[] encode(SourceFile file, String text) throws WriteRefusedException {
        CharBuffer content = CharBuffer.wrap(file.byteOrderMark() ? "\uFEFF" + text : text);
        try {
            ByteBuffer bytes = file.charset()
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(content);
            byte[] encoded = new byte[bytes.remaining()];
            bytes.get(encoded);
            return encoded;
        } catch (CharacterCodingException e) {
            throw new WriteRefusedException("the text cannot be written in " + file.charset(), e);
        }
    }
}
