package dev.sessionlint.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a file's bytes whether it can be of interest: whether one of a set of clues stands in it.
 *
 * <p>Comments and strings count too, so that nothing is missed; letters outside ASCII end a word. Immutable and shared
 * by all threads.
 */
public final class Prefilter {
    private static final Comparator<Clue> ORDER =
            Comparator.comparing(Clue::word).thenComparing(clue -> new TreeSet<>(clue.beside()).toString());
    private static final boolean[] IN_WORD = new boolean[128];

    static {
        for (char c = 0; c < IN_WORD.length; c++) {
            IN_WORD[c] =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
        }
    }

    private final boolean everything;
    /** The words by hash, with the next free slot taken where two meet; a slot may be empty. */
    private final byte[][] slots;
    /** The number of the word in each slot. */
    private final int[] numbers;
    /** By the number of a word: whether it is enough. */
    private final BitSet enough;
    /** By the number of a word: the words one of which has to stand beside it, for each clue. */
    private final List<List<BitSet>> beside;

    /** A second chance for a file that does not pass; null: there is none. */
    private final @Nullable Prefilter otherwise;

    private Prefilter(Prefilter first, Prefilter otherwise) {
        this.everything = first.everything || otherwise.everything;
        this.slots = first.slots;
        this.numbers = first.numbers;
        this.enough = first.enough;
        this.beside = first.beside;
        this.otherwise = otherwise;
    }

    private Prefilter(DataInputStream in) throws IOException {
        this.everything = false;
        this.otherwise = null;
        this.slots = new byte[in.readUnsignedShort()][];
        this.numbers = new int[slots.length];
        this.enough = new BitSet();
        this.beside = new ArrayList<>();
        int words = in.readUnsignedShort();
        for (int word = 0; word < words; word++) {
            int slot = in.readUnsignedShort();
            byte[] bytes = new byte[in.readUnsignedByte()];
            in.readFully(bytes);
            slots[slot] = bytes;
            numbers[slot] = word;
            enough.set(word, in.readBoolean());
            int sets = in.readUnsignedByte();
            List<BitSet> companions = new ArrayList<>(sets);
            for (int i = 0; i < sets; i++) {
                BitSet set = new BitSet();
                for (int rest = in.readUnsignedShort(); rest > 0; rest--) {
                    set.set(in.readUnsignedShort());
                }
                companions.add(set);
            }
            beside.add(companions);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Prefilter read(InputStream in) throws IOException {
        return new Prefilter(new DataInputStream(in));
    }

    /** Writes the compiled form, so that a start need not compile it; the same clues give the same bytes. */
    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        int[] slotOf = new int[beside.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] != null) {
                slotOf[numbers[slot]] = slot;
            }
        }
        out.writeShort(slots.length);
        out.writeShort(slotOf.length);
        for (int word = 0; word < slotOf.length; word++) {
            byte[] bytes = slots[slotOf[word]];
            out.writeShort(slotOf[word]);
            out.writeByte(bytes.length);
            out.write(bytes);
            out.writeBoolean(enough.get(word));
            out.writeByte(beside.get(word).size());
            for (BitSet companions : beside.get(word)) {
                out.writeShort(companions.cardinality());
                for (int i = companions.nextSetBit(0); i >= 0; i = companions.nextSetBit(i + 1)) {
                    out.writeShort(i);
                }
            }
        }
        out.flush();
    }

    /** Lets every file pass that either lets pass. */
    public Prefilter or(Prefilter other) {
        return new Prefilter(this, other);
    }

    private Prefilter(Collection<Clue> clues, boolean everything) {
        this.otherwise = null;
        this.everything = everything;
        this.enough = new BitSet();
        this.beside = new ArrayList<>();
        Map<String, Integer> words = new HashMap<>();
        for (Clue clue : clues.stream().distinct().sorted(ORDER).toList()) {
            BitSet companions = new BitSet();
            for (String companion : new TreeSet<>(clue.beside())) {
                companions.set(number(companion, words));
            }
            int word = number(clue.word(), words);
            if (clue.beside().isEmpty()) {
                enough.set(word);
            } else {
                beside.get(word).add(companions);
            }
        }
        this.slots = new byte[Integer.highestOneBit(Math.max(8, words.size() * 8))][];
        this.numbers = new int[slots.length];
        words.forEach(this::place);
    }

    private int number(String word, Map<String, Integer> words) {
        return words.computeIfAbsent(word, key -> {
            beside.add(new ArrayList<>());
            return beside.size() - 1;
        });
    }

    private void place(String word, int number) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        int hash = 0;
        for (byte b : bytes) {
            hash = hash * 31 + b;
        }
        int slot = spread(hash);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = bytes;
        numbers[slot] = number;
    }

    /**
     * Lets every file pass in which one of the clues stands; every file at all where a word is outside ASCII, which
     * bytes of an unknown encoding do not tell.
     */
    public static Prefilter of(Collection<Clue> clues) {
        boolean ascii = clues.stream()
                .allMatch(clue -> isWord(clue.word()) && clue.beside().stream().allMatch(Prefilter::isWord));
        return ascii ? new Prefilter(clues, false) : everything();
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c < IN_WORD.length && IN_WORD[c]);
    }

    /** Lets every file pass. */
    public static Prefilter everything() {
        return new Prefilter(List.of(), true);
    }

    /** Whether the file is to be parsed. */
    public boolean passes(FileContent content) {
        return everything
                || passes(content.bytes(), content.length())
                || (otherwise != null && otherwise.passes(content));
    }

    private boolean passes(byte[] bytes, int length) {
        boolean[] inWord = IN_WORD;
        BitSet found = null;
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
            int slot = slotOf(bytes, start, i, hash);
            if (slots[slot] != null) {
                if (enough.get(numbers[slot])) {
                    return true;
                }
                found = found == null ? new BitSet() : found;
                found.set(numbers[slot]);
            }
        }
        return found != null && standsBesideAnother(found);
    }

    private boolean standsBesideAnother(BitSet found) {
        for (int word = found.nextSetBit(0); word >= 0; word = found.nextSetBit(word + 1)) {
            for (BitSet companions : beside.get(word)) {
                if (companions.intersects(found)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The slot of a word, or an empty one. */
    private int slotOf(byte[] bytes, int start, int end, int hash) {
        int slot = spread(hash);
        while (slots[slot] != null && !equal(slots[slot], bytes, start, end)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
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
