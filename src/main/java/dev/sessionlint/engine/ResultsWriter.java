package dev.sessionlint.engine;

import dev.sessionlint.engine.StoredResults.Claim;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts results into the form that {@link StoredResults} describes; claims that nothing rests on are not written. */
final class ResultsWriter {
    private final Path root;
    private final ByteSink claims = new ByteSink();
    private final List<Integer> claimPlaces = new ArrayList<>();
    private final Map<Claim, Integer> numbers = new HashMap<>();
    private final ByteSink entries = new ByteSink();
    private final List<Integer> entryPlaces = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();

    ResultsWriter(Path root) {
        this.root = root;
    }

    /**
     * Adds a claim; of equal ones the first is written.
     *
     * @param claim its parts are numbers that this method gave
     * @return the claim's number
     */
    int add(Claim claim) {
        return numbers.computeIfAbsent(claim, key -> {
            claimPlaces.add(claims.length());
            claims.putConstant(claim.kind());
            claims.putText(StoredResults.written(root, claim.place()));
            claims.putText(claim.name());
            claims.putLong(claim.state());
            claims.putLong(claim.stamp());
            claims.putAll(claim.parts(), claims::putCount);
            return claimPlaces.size() - 1;
        });
    }

    /**
     * Adds what is kept of a file, unless there is something of it already.
     *
     * @param rests the numbers of the claims
     * @param outcome as {@link OutcomeCodec} writes it
     */
    void add(Path file, List<Integer> rests, byte[] outcome) {
        if (!files.add(file)) {
            return;
        }
        String path = StoredResults.written(root, file);
        paths.add(path);
        entryPlaces.add(entries.length());
        entries.putText(path);
        entries.putAll(rests, entries::putCount);
        entries.putCount(outcome.length);
        entries.put(outcome);
    }

    /** The content of the file. */
    byte[] bytes(long key) {
        int slots = Integer.highestOneBit(Math.max(1, paths.size())) * 4;
        int claimsFrom = StoredResults.TABLES_FROM + Integer.BYTES * (claimPlaces.size() + slots);
        int entriesFrom = claimsFrom + claims.length();
        int[] table = new int[slots];
        for (int i = 0; i < paths.size(); i++) {
            int slot = StoredResults.slot(paths.get(i), slots);
            while (table[slot] != 0) {
                slot = (slot + 1) % slots;
            }
            table[slot] = entriesFrom + entryPlaces.get(i);
        }
        ByteSink out = new ByteSink();
        out.putInt(StoredResults.MAGIC);
        out.putInt(0);
        out.putLong(key);
        out.putInt(claimPlaces.size());
        out.putInt(paths.size());
        out.putInt(slots);
        claimPlaces.forEach(place -> out.putInt(claimsFrom + place));
        for (int place : table) {
            out.putInt(place);
        }
        out.put(claims.bytes());
        out.put(entries.bytes());
        byte[] all = out.bytes();
        ByteSink sum = new ByteSink();
        sum.putInt(StoredResults.checksum(all));
        System.arraycopy(sum.bytes(), 0, all, Integer.BYTES, Integer.BYTES);
        return all;
    }
}
