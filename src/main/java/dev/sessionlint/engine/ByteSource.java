package dev.sessionlint.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link ByteSink} wrote, from some place on. Belongs to one thread.
 *
 * <p>On bytes that no sink wrote it throws a {@link RuntimeException}, and never takes memory beyond their own size.
 */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** The place of what is read next. */
    int position() {
        return at;
    }

    byte[] take(int count) {
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalStateException("the bytes end too early");
        }
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    int takeByte() {
        return bytes[at++] & 0xFF;
    }

    int takeCount() {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = takeByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IllegalStateException("no number");
    }

    int takeInt() {
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value = (value << Byte.SIZE) | takeByte();
        }
        return value;
    }

    long takeLong() {
        return ((long) takeInt() << Integer.SIZE) | (takeInt() & 0xFFFFFFFFL);
    }

    <E extends Enum<E>> E takeConstant(E[] all) {
        return all[takeByte()];
    }

    String takeText() {
        int length = takeCount();
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalStateException("the bytes end too early");
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    <T> @Nullable T takeNullable(Supplier<T> take) {
        return takeByte() == 0 ? null : take.get();
    }

    <T> List<T> takeAll(Supplier<T> take) {
        int count = takeCount();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(take.get());
        }
        return values;
    }
}
