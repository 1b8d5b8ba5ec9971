package dev.sessionlint.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The results of one project as they lie on disk, read at one go and understood piece by piece as it is asked for.
 *
 * <pre>
 * magic, checksum of all that follows, fingerprint of what the results depend on as a whole
 * number of claims, number of entries, number of slots
 * where each claim begins; where the entry of each slot begins, 0: the slot is free
 * claims: kind, place, name, state, stamp, claims that together say the same
 * entries: path, claims, length of the outcome, outcome
 * </pre>
 *
 * <p>An entry stands in the slot of its path's hash, or in the next free one. Immutable and shared by all threads.
 */
final class StoredResults {
    static final int MAGIC = 0x534C4331;

    /** Behind magic and checksum. */
    static final int CHECKED_FROM = 8;

    /** Behind the key and the three numbers. */
    static final int TABLES_FROM = CHECKED_FROM + Long.BYTES + 3 * Integer.BYTES;

    private final Path root;
    private final byte[] bytes;
    private final int claims;
    private final int entries;
    private final int slots;

    /**
     * Something that a result rests on.
     *
     * @param state what was seen, as a fingerprint
     * @param stamp for a file: what tells that it still is as it was; else 0
     * @param parts the numbers of claims; where all of them hold, this one does
     */
    record Claim(ClaimKind kind, Path place, String name, long state, long stamp, List<Integer> parts) {
        /** By what is claimed; stamp and parts are but ways to judge it. Written out for the sake of a quick start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Claim claim
                    && kind == claim.kind
                    && state == claim.state
                    && name.equals(claim.name)
                    && place.equals(claim.place);
        }

        @Override
        public int hashCode() {
            return (place.hashCode() * 31 + name.hashCode()) * 31 + Long.hashCode(state);
        }
    }

    /** Of what a claim speaks. */
    enum ClaimKind {
        FILE,
        /** A folder's project, and the configuration that holds for it; the parts are the configuration's files. */
        SITE,
        FOLDER,
        PACKAGE,
        /** The parts are the folder and its files. */
        DECLARATIONS
    }

    /**
     * What is kept of one file.
     *
     * @param claims the numbers of what it rests on
     * @param outcome where its outcome begins
     */
    record Entry(Path file, List<Integer> claims, int outcome, int end) {}

    private StoredResults(Path root, byte[] bytes) {
        this.root = root;
        this.bytes = bytes;
        ByteSource in = new ByteSource(bytes, CHECKED_FROM + Long.BYTES);
        this.claims = in.takeInt();
        this.entries = in.takeInt();
        this.slots = in.takeInt();
        if (claims < 0 || slots < 0 || bytes.length < TABLES_FROM + 4L * claims + 4L * slots) {
            throw new IllegalStateException("the tables do not fit");
        }
    }

    /**
     * Understands the content of a file.
     *
     * @param root the project's root
     * @param key what the results depend on as a whole
     * @return empty for a file that was cut off, changed, or written for another key
     */
    static Optional<StoredResults> of(Path root, byte[] bytes, long key) {
        if (bytes.length < TABLES_FROM) {
            return Optional.empty();
        }
        ByteSource in = new ByteSource(bytes, 0);
        if (in.takeInt() != MAGIC || in.takeInt() != checksum(bytes) || in.takeLong() != key) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoredResults(root, bytes));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, CHECKED_FROM, bytes.length - CHECKED_FROM);
        return (int) sum.getValue();
    }

    /** How many claims there are; their numbers begin with 0. */
    int claims() {
        return claims;
    }

    /** How many files there is something of. */
    int entries() {
        return entries;
    }

    /** How a path is written: below the root as seen from it, else as it is. */
    static String written(Path root, Path path) {
        String above = root.toString();
        String text = path.toString();
        boolean below = text.length() > above.length() + 1
                && text.startsWith(above)
                && text.startsWith(root.getFileSystem().getSeparator(), above.length());
        return below ? text.substring(above.length() + 1) : text;
    }

    /** What is kept of a file. */
    Optional<Entry> entry(Path file) {
        if (slots == 0) {
            return Optional.empty();
        }
        String wanted = written(root, file);
        int first = slot(wanted, slots);
        for (int i = 0; i < slots; i++) {
            int place = placeIn((first + i) % slots);
            if (place == 0) {
                return Optional.empty();
            }
            ByteSource in = new ByteSource(bytes, place);
            if (in.takeText().equals(wanted)) {
                return Optional.of(entry(file, in));
            }
        }
        return Optional.empty();
    }

    private int placeIn(int slot) {
        return new ByteSource(bytes, TABLES_FROM + Integer.BYTES * (claims + slot)).takeInt();
    }

    static int slot(String path, int slots) {
        int hash = path.hashCode();
        return Math.floorMod(hash ^ (hash >>> 15), slots);
    }

    private static Entry entry(Path file, ByteSource in) {
        List<Integer> claims = in.takeAll(in::takeCount);
        int length = in.takeCount();
        return new Entry(file, claims, in.position(), in.position() + length);
    }

    /** All that is kept, in no order. */
    List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            int place = placeIn(slot);
            if (place != 0) {
                ByteSource in = new ByteSource(bytes, place);
                Path file = root.resolve(in.takeText());
                all.add(entry(file, in));
            }
        }
        return all;
    }

    Claim claim(int number) {
        if (number < 0 || number >= claims) {
            throw new IllegalStateException("no claim " + number);
        }
        ByteSource in = new ByteSource(bytes, new ByteSource(bytes, TABLES_FROM + Integer.BYTES * number).takeInt());
        Claim claim = new Claim(
                in.takeConstant(ClaimKind.values()),
                root.resolve(in.takeText()),
                in.takeText(),
                in.takeLong(),
                in.takeLong(),
                in.takeAll(in::takeCount));
        if (claim.parts().stream().anyMatch(part -> part >= number)) {
            throw new IllegalStateException("claim " + number + " rests on itself");
        }
        return claim;
    }

    ByteSource outcome(Entry entry) {
        return new ByteSource(bytes, entry.outcome());
    }

    byte[] outcomeBytes(Entry entry) {
        return outcome(entry).take(entry.end() - entry.outcome());
    }
}
