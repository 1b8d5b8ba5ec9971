package dev.sessionlint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file.
 *
 * <p>Shares its array with whoever read it, and is to be used up before they read on.
 */
public final class FileContent {
    /** How far zero bytes are looked for; git looks as far. */
    private static final int BINARY_PREFIX = 8000;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path path;
    private final byte[] bytes;
    private final int length;

    /**
     * @param path absolute and normalised
     * @param bytes the content, from the first byte on
     * @param length how many bytes of the array belong to the content
     */
    public FileContent(Path path, byte[] bytes, int length) {
        this.path = path;
        this.bytes = bytes;
        this.length = length;
    }

    Path path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether it begins like no text; UTF-16 counts as binary. */
    boolean isBinary() {
        int end = Math.min(length, BINARY_PREFIX);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The content as text: read as UTF-8 if it is valid as that, else in the project's encoding if it is valid in that,
     * else as ISO-8859-1, in which everything is valid.
     *
     * @param encoding the project's encoding; null if it names none
     */
    public SourceFile decode(@Nullable Charset encoding) {
        boolean mark = length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
        int start = mark ? MARK.length : 0;
        if (isAscii(start)) {
            return new SourceFile(path, new String(bytes, start, length - start, ISO_8859_1), UTF_8, mark);
        }
        String text = strictly(UTF_8, start);
        if (text != null) {
            return new SourceFile(path, text, UTF_8, mark);
        }
        if (encoding != null) {
            text = strictly(encoding, start);
            if (text != null) {
                return new SourceFile(path, text, encoding, mark);
            }
        }
        return new SourceFile(path, new String(bytes, start, length - start, ISO_8859_1), ISO_8859_1, mark);
    }

    private boolean isAscii(int start) {
        for (int i = start; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String strictly(Charset charset, int start) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
