package dev.sessionlint.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Bytes that grow; {@link ByteSource} reads them. Belongs to one thread. */
final class ByteSink {
    private byte[] bytes = new byte[1 << 12];
    private int length;

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
        }
    }

    void put(byte[] source) {
        reserve(source.length);
        System.arraycopy(source, 0, bytes, length, source.length);
        length += source.length;
    }

    void putByte(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    /** A number that is not negative; small ones take one byte. */
    void putCount(int value) {
        int rest = value;
        while (rest >= 0x80) {
            putByte(rest | 0x80);
            rest >>>= 7;
        }
        putByte(rest);
    }

    void putInt(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            putByte(value >>> shift);
        }
    }

    void putLong(long value) {
        putInt((int) (value >>> 32));
        putInt((int) value);
    }

    /** By its place among the constants: what is written is read by the code that wrote it only. */
    @SuppressWarnings("EnumOrdinal")
    void putConstant(Enum<?> constant) {
        putByte(constant.ordinal());
    }

    void putText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        putCount(encoded.length);
        put(encoded);
    }

    <T> void putNullable(@Nullable T value, Consumer<T> put) {
        putByte(value == null ? 0 : 1);
        if (value != null) {
            put.accept(value);
        }
    }

    <T> void putAll(List<T> values, Consumer<T> put) {
        putCount(values.size());
        values.forEach(put);
    }
}
