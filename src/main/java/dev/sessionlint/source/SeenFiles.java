package dev.sessionlint.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run has looked at, each with its state of that moment: what a result that is kept for later rests on.
 *
 * <p>Whoever reads a file on which findings may depend reads it through here or tells what was read. Shared by all
 * threads.
 */
public final class SeenFiles {
    /** Stands for the content of a file that changed under the run: equal to nothing that is ever seen again. */
    public static final long UNSTEADY = Long.MIN_VALUE;

    /** No stamp, or one that says nothing. */
    public static final long NO_STAMP = 0;

    /** Within this time a file may change twice and look the same, on the coarsest of file systems. */
    private static final long SETTLING_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final boolean remembers;
    private final ConcurrentMap<Path, Long> stamps = new ConcurrentHashMap<>();
    private final ConcurrentMap<Path, Long> contents = new ConcurrentHashMap<>();

    /** @param remembers false if nobody will ask; then it costs nothing */
    public SeenFiles(boolean remembers) {
        this.remembers = remembers;
    }

    /** Takes the stamp of a file that is about to be read: taken afterwards, it could be that of a later content. */
    public void look(Path file) {
        if (remembers) {
            stamp(file);
        }
    }

    /** Tells what was read of a file at which {@link #look} was called before. */
    public void saw(FileContent content) {
        saw(content.path(), content.bytes(), content.length());
    }

    /** As {@link #saw(FileContent)}. */
    public void saw(Path file, byte[] bytes, int length) {
        if (remembers) {
            note(file, Fingerprint.of(bytes, length));
        }
    }

    /** Tells that a file is known to have a content, which was not read again. */
    public void trust(Path file, long content) {
        note(file, content);
    }

    private void note(Path file, long content) {
        contents.merge(file, content, (before, now) -> before.equals(now) ? before : Long.valueOf(UNSTEADY));
    }

    /** Reads a file; empty if there is none, or it cannot be read. */
    public Optional<byte[]> read(Path file) {
        look(file);
        try {
            if (Files.isRegularFile(file)) {
                byte[] bytes = Files.readAllBytes(file);
                saw(file, bytes, bytes.length);
                return Optional.of(bytes);
            }
        } catch (IOException unreadable) {
            // As if there were none.
        }
        if (remembers) {
            note(file, Fingerprint.ABSENT);
        }
        return Optional.empty();
    }

    /** The {@link Fingerprint} of a file's content as it was first seen; {@link #UNSTEADY} if it changed since. */
    public long content(Path file) {
        Long known = contents.get(file);
        if (known == null) {
            read(file);
            known = contents.get(file);
        }
        return known == null ? UNSTEADY : known;
    }

    /**
     * What tells without reading it that a file is as it was: size, times and identity in one number.
     *
     * @return {@link #NO_STAMP} for a file that is not there, or that changed so lately that it may change again and
     *     look the same
     */
    public long stamp(Path file) {
        Long known = stamps.get(file);
        if (known == null) {
            known = stampOf(file);
            stamps.put(file, known);
        }
        return known;
    }

    private static long stampOf(Path file) {
        try {
            long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
            try {
                // The time of the last change of any kind cannot be set back, as that of the content can.
                Map<String, Object> attributes = Files.readAttributes(file, "unix:size,ino,lastModifiedTime,ctime");
                return stamp(
                        now,
                        nanos(attributes.get("lastModifiedTime")),
                        nanos(attributes.get("ctime")),
                        number(attributes.get("size")),
                        number(attributes.get("ino")));
            } catch (UnsupportedOperationException | IllegalArgumentException noUnix) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return stamp(
                        now,
                        nanos(attributes.lastModifiedTime()),
                        nanos(attributes.creationTime()),
                        attributes.size(),
                        0);
            }
        } catch (IOException absent) {
            return NO_STAMP;
        }
    }

    private static long stamp(long now, long modified, long changed, long size, long identity) {
        if (Math.max(modified, changed) > now - SETTLING_NANOS) {
            return NO_STAMP;
        }
        long stamp = ((modified * 31 + changed) * 0x9E3779B97F4A7C15L + size) * 0x9E3779B97F4A7C15L + identity;
        return stamp == NO_STAMP ? 1 : stamp;
    }

    private static long nanos(@Nullable Object time) {
        return time instanceof FileTime known ? known.to(TimeUnit.NANOSECONDS) : 0;
    }

    private static long number(@Nullable Object number) {
        return number instanceof Number known ? known.longValue() : 0;
    }
}
