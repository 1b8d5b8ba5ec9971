package dev.sessionlint.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The version of a library, ordered as Maven's users expect it: {@code 5.0.0.Beta1 < 5.0.0.CR1 < 5.0.0.Final = 5.0 < 5.1}.
 *
 * <p>Parts are divided by dots, hyphens and by a change between digits and letters. Numbers compare as numbers, zeros at
 * the end do not count; {@code Final}, {@code GA} and {@code RELEASE} say nothing; {@code alpha}, {@code beta},
 * {@code M}, {@code RC}, {@code CR} and {@code SNAPSHOT} stand before the release; any other word ({@code jre8}) is
 * passed over.
 */
public final class LibraryVersion implements Comparable<LibraryVersion> {
    private final List<Integer> numbers = new ArrayList<>();

    private LibraryVersion() {}

    /** Reads a version; never fails, because build files may hold anything. */
    public static LibraryVersion parse(String text) {
        LibraryVersion version = new LibraryVersion();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            if (isDigit(text.charAt(i))) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                // Nine digits fit an int: longer ones are dates with times, whose first digits order them well enough.
                version.numbers.add(Integer.parseInt(text.substring(i, Math.min(end, i + 9))));
            } else if (Character.isLetter(text.charAt(i))) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                int before = rankBeforeRelease(text.substring(i, end).toLowerCase(Locale.ROOT));
                if (before < 0) {
                    version.numbers.add(before);
                } else if (before > 0) {
                    break;
                }
            } else {
                end++;
            }
            i = end;
        }
        while (!version.numbers.isEmpty() && version.numbers.get(version.numbers.size() - 1) == 0) {
            version.numbers.remove(version.numbers.size() - 1);
        }
        return version;
    }

    /** Negative: stands before the release; 0: says nothing; positive: what follows is no part of the version. */
    private static int rankBeforeRelease(String word) {
        return switch (word) {
            case "alpha", "a" -> -5;
            case "beta", "b" -> -4;
            case "m", "milestone" -> -3;
            case "rc", "cr" -> -2;
            case "snapshot" -> -1;
            case "final", "ga", "release", "v" -> 0;
            default -> 1;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(LibraryVersion other) {
        int length = Math.max(numbers.size(), other.numbers.size());
        for (int i = 0; i < length; i++) {
            int order = Integer.compare(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int part(int i) {
        return i < numbers.size() ? numbers.get(i) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibraryVersion version && numbers.equals(version.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.toString();
    }
}
