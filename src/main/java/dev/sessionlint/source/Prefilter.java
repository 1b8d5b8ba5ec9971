package dev.sessionlint.source;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Tells from a file's bytes whether it can be of interest: whether one of a set of words stands in it as an identifier.
 *
 * <p>Comments and strings count too, so that nothing is missed; letters outside ASCII end a word. Immutable and shared
 * by all threads.
 */
public final class Prefilter {
    private static final boolean[] IN_WORD = new boolean[128];

    static {
        for (char c = 0; c < IN_WORD.length; c++) {
            IN_WORD[c] =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
        }
    }

    /** The words by hash, with the next free slot taken where two meet; a slot may be empty. */
    private final byte[][] slots;

    private final boolean everything;

    private Prefilter(Collection<String> words, boolean everything) {
        this.everything = everything;
        this.slots = new byte[Integer.highestOneBit(Math.max(8, words.size() * 8))][];
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
            if (bytes.length == 0 || !word.chars().allMatch(c -> c < 128 && IN_WORD[c])) {
                throw new IllegalArgumentException("not a word of ASCII letters, digits, '_' and '$': '" + word + "'");
            }
            int hash = 0;
            for (byte b : bytes) {
                hash = hash * 31 + b;
            }
            int slot = spread(hash);
            while (slots[slot] != null) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = bytes;
        }
    }

    /** Lets every file pass in which one of the words stands. */
    public static Prefilter of(Collection<String> words) {
        return new Prefilter(words, false);
    }

    /** Lets every file pass. */
    public static Prefilter everything() {
        return new Prefilter(List.of(), true);
    }

    /** Whether the file is to be parsed. */
    public boolean passes(FileContent content) {
        return everything || passes(content.bytes(), content.length());
    }

    private boolean passes(byte[] bytes, int length) {
        boolean[] inWord = IN_WORD;
        int i = 0;
        while (i < length) {
            int b = bytes[i];
            if (b < 0 || !inWord[b]) {
                i++;
                continue;
            }
            int start = i;
            int hash = 0;
            do {
                hash = hash * 31 + b;
                i++;
            } while (i < length && (b = bytes[i]) >= 0 && inWord[b]);
            if (holds(bytes, start, i, hash)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(byte[] bytes, int start, int end, int hash) {
        for (int slot = spread(hash); slots[slot] != null; slot = (slot + 1) & (slots.length - 1)) {
            if (equal(slots[slot], bytes, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equal(byte[] word, byte[] bytes, int start, int end) {
        if (word.length != end - start) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int spread(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }
}
