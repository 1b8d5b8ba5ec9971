package dev.sessionlint.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A number of 64 bits that stands for content: two checksums of 32 bits side by side, as these are what the JVM computes
 * at the speed of memory before anything is compiled.
 *
 * <p>Equal content has equal numbers, on every machine. It guards against accident, not against somebody who makes two
 * files on purpose that have one number. Never {@link #ABSENT}.
 */
public final class Fingerprint {
    /** Stands for what is not there or cannot be read. */
    public static final long ABSENT = 0;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long length;

    /** That of some bytes, from the first on. */
    public static long of(byte[] bytes, int length) {
        return new Fingerprint().add(bytes, length).value();
    }

    /** Adds bytes, from the first on. */
    public Fingerprint add(byte[] bytes, int count) {
        one.update(bytes, 0, count);
        other.update(bytes, 0, count);
        length += count;
        return this;
    }

    /** Adds a text and its end: texts that are cut differently have another number. */
    public Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes, bytes.length);
        return add(bytes.length);
    }

    public Fingerprint add(long number) {
        byte[] bytes = new byte[Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (number >>> (i * Byte.SIZE));
        }
        return add(bytes, bytes.length);
    }

    public long value() {
        long value = (one.getValue() << 32 | other.getValue()) + length;
        return value == ABSENT ? 1 : value;
    }
}
