package dev.sessionlint.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads files whole.
 *
 * <p>Belongs to one thread: the buffer is used again, so what was read holds until the next file is read.
 */
public final class FileReader {
    /** The size in bytes up to which a file is read; nobody wrote a larger one by hand. */
    public static final int LIMIT = 5 * 1024 * 1024;

    private byte[] buffer = new byte[64 * 1024];

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it cannot be read, is larger than {@link #LIMIT}, or is no text
     */
    public FileContent read(Path file) throws UnreadableException {
        int length;
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() > LIMIT) {
                throw tooLarge();
            }
            length = fill(channel);
        } catch (IOException e) {
            throw UnreadableException.of(e);
        }
        return content(file, length);
    }

    /**
     * Reads a stream as the content of a file; the stream is not closed.
     *
     * @throws UnreadableException as for a file
     */
    public FileContent read(Path file, InputStream stream) throws UnreadableException {
        try {
            return content(file, fill(Channels.newChannel(stream)));
        } catch (IOException e) {
            throw UnreadableException.of(e);
        }
    }

    private FileContent content(Path file, int length) throws UnreadableException {
        FileContent content = new FileContent(file, buffer, length);
        if (content.isBinary()) {
            throw new UnreadableException("is not text: it holds zero bytes");
        }
        return content;
    }

    private int fill(ReadableByteChannel channel) throws IOException, UnreadableException {
        int length = 0;
        while (true) {
            if (length == buffer.length) {
                // One byte more than the limit, so that a file that grows while it is read is noticed.
                buffer = Arrays.copyOf(buffer, Math.min(LIMIT + 1, buffer.length * 2));
            }
            int count = channel.read(ByteBuffer.wrap(buffer, length, buffer.length - length));
            if (count < 0) {
                return length;
            }
            length += count;
            if (length > LIMIT) {
                throw tooLarge();
            }
        }
    }

    private static UnreadableException tooLarge() {
        return new UnreadableException("is larger than 5 MB and was not read");
    }
}
