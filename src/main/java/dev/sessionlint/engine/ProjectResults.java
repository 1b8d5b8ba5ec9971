package dev.sessionlint.engine;

import dev.sessionlint.config.Configs.Site;
import dev.sessionlint.engine.StoredResults.Claim;
import dev.sessionlint.engine.StoredResults.ClaimKind;
import dev.sessionlint.engine.StoredResults.Entry;
import dev.sessionlint.index.ProjectIndex;
import dev.sessionlint.index.Sighting;
import dev.sessionlint.source.FileReader;
import dev.sessionlint.source.Fingerprint;
import dev.sessionlint.source.SeenFiles;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.UnreadableException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The results of one project, those kept from before and those of this run. Shared by all threads.
 *
 * <p>A kept result holds as long as all claims that it rests on do. Each claim is judged at most once in a run: a file
 * by its stamp, or by its content where the stamp says nothing; all else by looking again, which takes no parsing.
 */
final class ProjectResults {
    private static final byte HOLDS = 1;
    private static final byte BROKEN = 2;

    private final Path root;
    private final SeenFiles seen;
    private final LintPlans plans;
    private final @Nullable StoredResults stored;

    /** By the number of a claim; two threads that judge one at the same time come to the same. */
    private final byte[] judged;

    private final Map<Path, Fresh> fresh = new ConcurrentHashMap<>();
    private final Map<Sighting, Seen> looked = new ConcurrentHashMap<>();
    private final Map<Path, Seen> sites = new ConcurrentHashMap<>();
    private final Map<Path, Entry> used = new ConcurrentHashMap<>();
    private final AtomicInteger movedStamps = new AtomicInteger();

    /**
     * A result of this run.
     *
     * @param claims what it rests on
     */
    private record Fresh(List<Seen> claims, ByteSink outcome) {}

    /** A claim that is not numbered yet. */
    private record Seen(ClaimKind kind, Path place, String name, long state, List<Seen> parts) {
        /** Written out, as for {@link Claim}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Seen seen
                    && kind == seen.kind
                    && state == seen.state
                    && name.equals(seen.name)
                    && place.equals(seen.place);
        }

        @Override
        public int hashCode() {
            return (place.hashCode() * 31 + name.hashCode()) * 31 + Long.hashCode(state);
        }
    }

    ProjectResults(Path root, SeenFiles seen, LintPlans plans, Optional<StoredResults> stored) {
        this.root = root;
        this.seen = seen;
        this.plans = plans;
        this.stored = stored.orElse(null);
        this.judged = new byte[stored.map(StoredResults::claims).orElse(0)];
    }

    /** The outcome for a file, if one was kept and nothing changed that it rests on. */
    Optional<FileOutcome> find(Path file) {
        if (stored == null) {
            return Optional.empty();
        }
        try {
            Entry entry = stored.entry(file).orElse(null);
            if (entry == null) {
                return Optional.empty();
            }
            for (int claim : entry.claims()) {
                if (!holds(claim)) {
                    return Optional.empty();
                }
            }
            Optional<FileOutcome> outcome =
                    OutcomeCodec.take(stored.outcome(entry), file, charset -> text(file, charset));
            outcome.ifPresent(taken -> used.put(file, entry));
            return outcome;
        } catch (RuntimeException broken) {
            // Whoever wrote this, it is not what was asked for.
            return Optional.empty();
        }
    }

    /** The text that the findings were found in; empty if it is another by now. */
    private Optional<SourceFile> text(Path file, Charset charset) {
        try {
            FileReader reader = new FileReader();
            var content = reader.read(file);
            seen.saw(content);
            return seen.content(file) == SeenFiles.UNSTEADY ? Optional.empty() : Optional.of(content.decode(charset));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private boolean holds(int number) {
        if (judged[number] == 0) {
            judged[number] = judge(number, Objects.requireNonNull(stored).claim(number)) ? HOLDS : BROKEN;
        }
        return judged[number] == HOLDS;
    }

    private boolean judge(int number, Claim claim) {
        return switch (claim.kind()) {
            case FILE -> judgeFile(claim);
            case SITE -> siteState(claim.place()) == claim.state() && allHold(claim.parts(), number);
            case FOLDER, PACKAGE -> index().state(kind(claim), claim.place(), claim.name()) == claim.state();
            case DECLARATIONS ->
                allHold(claim.parts(), number)
                        || index().state(kind(claim), claim.place(), claim.name()) == claim.state();
        };
    }

    private boolean judgeFile(Claim claim) {
        long stamp = seen.stamp(claim.place());
        if (stamp != SeenFiles.NO_STAMP && stamp == claim.stamp()) {
            seen.trust(claim.place(), claim.state());
            return true;
        }
        boolean same = seen.content(claim.place()) == claim.state();
        if (same && stamp != SeenFiles.NO_STAMP) {
            movedStamps.incrementAndGet();
        }
        return same;
    }

    /** A part comes before the whole. */
    private boolean allHold(List<Integer> parts, int whole) {
        for (int part : parts) {
            if (part >= whole || !holds(part)) {
                return false;
            }
        }
        return true;
    }

    private ProjectIndex index() {
        return plans.indexOf(root);
    }

    private static Sighting.Kind kind(Claim claim) {
        return Sighting.Kind.valueOf(claim.kind().name());
    }

    private long siteState(Path folder) {
        Site site = plans.siteOf(folder);
        return new Fingerprint()
                .add(site.root().toString())
                .add(String.valueOf(site.file()))
                .add(site.base().toString())
                .value();
    }

    /**
     * Keeps an outcome of this run.
     *
     * @param sightings what was looked at besides the file itself and its configuration
     */
    void put(Path file, FileOutcome outcome, List<Sighting> sightings) {
        if (!canBeKept(outcome)) {
            return;
        }
        List<Seen> claims = new ArrayList<>();
        claims.add(site(file));
        if (!outcome.excluded()) {
            claims.add(file(file));
        }
        for (Sighting sighting : sightings) {
            switch (sighting.kind()) {
                case FILE -> claims.add(file(sighting.place()));
                case SOURCE -> {
                    claims.add(file(sighting.place()));
                    claims.add(site(sighting.place()));
                }
                case FOLDER, PACKAGE, DECLARATIONS -> claims.add(looked(sighting));
            }
        }
        List<Seen> distinct = claims.stream().distinct().toList();
        if (distinct.stream().noneMatch(ProjectResults::isUnsteady)) {
            ByteSink bytes = new ByteSink();
            OutcomeCodec.put(bytes, outcome);
            fresh.put(file, new Fresh(distinct, bytes));
        }
    }

    /** Failures of reading, of memory and of rules may not come again; only what the parser says of a line will. */
    private static boolean canBeKept(FileOutcome outcome) {
        return OutcomeCodec.takes(outcome)
                && outcome.failures().stream().allMatch(failure -> failure.line() != null && failure.rule() == null);
    }

    private static boolean isUnsteady(Seen claim) {
        return (claim.kind() == ClaimKind.FILE && claim.state() == SeenFiles.UNSTEADY)
                || claim.parts().stream().anyMatch(ProjectResults::isUnsteady);
    }

    private Seen file(Path file) {
        return new Seen(ClaimKind.FILE, file, "", seen.content(file), List.of());
    }

    private Seen site(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        Seen known = sites.get(folder);
        if (known == null) {
            List<Seen> parts = new ArrayList<>();
            plans.configurationFiles(folder).forEach(part -> parts.add(file(part)));
            known = new Seen(ClaimKind.SITE, folder, "", siteState(folder), parts);
            sites.put(folder, known);
        }
        return known;
    }

    private Seen looked(Sighting sighting) {
        Seen known = looked.get(sighting);
        if (known == null) {
            known = new Seen(
                    ClaimKind.valueOf(sighting.kind().name()),
                    sighting.place(),
                    sighting.name(),
                    index().state(sighting.kind(), sighting.place(), sighting.name()),
                    sighting.kind() == Sighting.Kind.DECLARATIONS ? declaring(sighting) : List.of());
            looked.put(sighting, known);
        }
        return known;
    }

    private List<Seen> declaring(Sighting sighting) {
        List<Seen> parts = new ArrayList<>();
        parts.add(looked(new Sighting(Sighting.Kind.FOLDER, sighting.place(), sighting.name())));
        index().filesOf(sighting.place(), sighting.name()).forEach(file -> parts.add(file(file)));
        return parts;
    }

    /** Whether what lies on disk is not what it should be. */
    boolean isToBeWritten() {
        // Reading a few files again takes less time than writing all results anew.
        return !fresh.isEmpty() || (stored != null && movedStamps.get() * 10 > stored.entries());
    }

    /** All results as they are to lie on disk. */
    byte[] bytes(long key) {
        ResultsWriter writer = new ResultsWriter(root);
        fresh.forEach((file, result) -> writer.add(
                file,
                result.claims().stream().map(claim -> add(claim, writer)).toList(),
                result.outcome().bytes()));
        if (stored != null) {
            copy(stored, writer);
        }
        return writer.bytes(key);
    }

    private int add(Seen claim, ResultsWriter writer) {
        List<Integer> parts =
                claim.parts().stream().map(part -> add(part, writer)).toList();
        long stamp = claim.kind() == ClaimKind.FILE ? seen.stamp(claim.place()) : SeenFiles.NO_STAMP;
        return writer.add(new Claim(claim.kind(), claim.place(), claim.name(), claim.state(), stamp, parts));
    }

    /** Takes over what other runs found; files that are gone are dropped by a run that saw most of the project. */
    private void copy(StoredResults from, ResultsWriter writer) {
        boolean sawMost = 2 * (used.size() + fresh.size()) >= from.entries();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Entry entry : from.all()) {
            boolean isNew = fresh.containsKey(entry.file());
            if (!isNew && (used.containsKey(entry.file()) || !sawMost || Files.exists(entry.file()))) {
                List<Integer> claims = entry.claims().stream()
                        .map(claim -> copy(claim, from, writer, numbers))
                        .toList();
                writer.add(entry.file(), claims, from.outcomeBytes(entry));
            }
        }
    }

    private int copy(int number, StoredResults from, ResultsWriter writer, Map<Integer, Integer> numbers) {
        Integer known = numbers.get(number);
        if (known == null) {
            Claim claim = from.claim(number);
            List<Integer> parts = claim.parts().stream()
                    .map(part -> copy(part, from, writer, numbers))
                    .toList();
            known = writer.add(
                    new Claim(claim.kind(), claim.place(), claim.name(), claim.state(), stampOf(number, claim), parts));
            numbers.put(number, known);
        }
        return known;
    }

    /** Where the content was seen to be the same, the stamp of today is the better one. */
    private long stampOf(int number, Claim claim) {
        return claim.kind() == ClaimKind.FILE && judged[number] == HOLDS ? seen.stamp(claim.place()) : claim.stamp();
    }
}
