package dev.sessionlint.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody who wrote an unknown one most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest known word, if it is near enough to be a slip; among equally near ones the first in the alphabet. */
    public static Optional<String> word(String unknown, Collection<String> known) {
        int limit = Math.max(1, Math.min(3, unknown.length() / 3));
        return known.stream().filter(word -> distance(unknown, word) <= limit).min((a, b) -> {
            int byDistance = Integer.compare(distance(unknown, a), distance(unknown, b));
            return byDistance != 0 ? byDistance : a.compareTo(b);
        });
    }

    /** {@code "; did you mean 'x'?"}, or, where no known word is near, all known words. */
    public static String suggestion(String unknown, Collection<String> known) {
        return word(unknown, known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElseGet(() -> "; known are "
                        + String.join(", ", known.stream().sorted().toList()));
    }

    /** Levenshtein's distance without regard to case; two neighbours that changed places count as one slip. */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[][] to = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    to[i][j] = i + j;
                    continue;
                }
                int replaced = to[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                to[i][j] = Math.min(replaced, 1 + Math.min(to[i - 1][j], to[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    to[i][j] = Math.min(to[i][j], 1 + to[i - 2][j - 2]);
                }
            }
        }
        return to[a.length()][b.length()];
    }
}
