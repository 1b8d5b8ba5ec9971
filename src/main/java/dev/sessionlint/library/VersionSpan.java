package dev.sessionlint.library;

import org.jspecify.annotations.Nullable;

/**
 * A span of library versions, from {@code since} (inclusive; null: the first) to {@code until} (exclusive; null: open).
 */
public record VersionSpan(@Nullable String since, @Nullable String until) {
    /** Every version. */
    public static final VersionSpan ALL = new VersionSpan(null, null);

    /** Whether a version lies in the span. */
    public boolean includes(LibraryVersion version) {
        return (since == null || LibraryVersion.parse(since).compareTo(version) <= 0)
                && (until == null || LibraryVersion.parse(until).compareTo(version) > 0);
    }
}
