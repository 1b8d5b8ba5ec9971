package dev.sessionlint.cli;

import dev.sessionlint.source.Fingerprint;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The list at the end of a jar: the names, sizes and checksums of all entries. It tells one jar from another without
 * reading the entries, and whatever times the jar and its copies carry.
 *
 * <p>The form is that of the zip specification (APPNOTE.TXT, 4.3.12 and 4.3.16).
 */
final class JarDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SIZE_AT = 12;

    private JarDirectory() {}

    /** The fingerprint of the list. */
    static long fingerprint(Path jar) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(jar)) {
            long size = channel.size();
            int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
            ByteBuffer end = read(channel, size - tail, tail);
            for (int at = tail - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    int length = end.getInt(at + SIZE_AT);
                    long start = size - tail + at - length;
                    return Fingerprint.of(read(channel, start, length).array(), length);
                }
            }
        }
        throw new IOException("no zip file: " + jar);
    }

    private static ByteBuffer read(SeekableByteChannel channel, long start, int length) throws IOException {
        if (start < 0 || length < 0) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(start);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes;
    }
}
