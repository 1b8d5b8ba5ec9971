package dev.sessionlint.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A pattern for paths, read much as in a {@code .gitignore} file.
 *
 * <p>{@code *} and {@code ?} stay within a segment, {@code **} spans any number of segments, {@code [a-z]} and {@code
 * [!a-z]} stand for one character, {@code {a,b}} for either. A pattern without a slash but at its end matches at any
 * depth; any other is anchored at the base folder. A pattern that matches a folder matches all below it; with a slash
 * at its end it matches folders only. {@code \} separates segments as {@code /} does. Case matters everywhere, so that
 * all systems agree. Equal by pattern.
 */
public final class Glob {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z]:.*|//.*", Pattern.DOTALL);

    private final String pattern;
    private final Pattern regex;

    private Glob(String pattern, Pattern regex) {
        this.pattern = pattern;
        this.regex = regex;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException with a sentence if it is malformed or cannot match anything below the base
     */
    public static Glob of(String pattern) {
        String slashed = pattern.replace('\\', '/');
        if (slashed.isBlank() || slashed.equals("/")) {
            throw refused(pattern, "it is empty");
        }
        if (slashed.startsWith("!")) {
            throw refused(pattern, "'!' is not supported");
        }
        if (ABSOLUTE.matcher(slashed).matches()) {
            throw refused(pattern, "it must be relative");
        }
        List<String> alternatives = BraceExpansion.of(slashed, pattern);
        String regex = alternatives.stream()
                .map(alternative -> new GlobTranslation(alternative, pattern).regex())
                .collect(Collectors.joining("|"));
        try {
            return new Glob(pattern, Pattern.compile(regex, Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw refused(pattern, e.getDescription().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the pattern matches a path that is relative to the base folder and separated by {@code /}. */
    public boolean matches(String relativePath) {
        return regex.matcher(relativePath).matches();
    }

    /** Whether any of the patterns matches. */
    public static boolean anyMatches(List<Glob> globs, String relativePath) {
        for (Glob glob : globs) {
            if (glob.matches(relativePath)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The path of a file as {@link #matches} takes it: relative to the base folder, separated by {@code /}.
     *
     * @param base an absolute, normalised folder at or above the file
     * @param file absolute and normalised
     * @throws IllegalArgumentException if the file is not below the base: a glob never sees an absolute path
     */
    public static String path(Path base, Path file) {
        if (!file.startsWith(base)) {
            throw new IllegalArgumentException(file + " is not below " + base);
        }
        return slashed(base.relativize(file).toString(), base.getFileSystem().getSeparator());
    }

    /** A backslash is a separator on Windows only; elsewhere it is a letter of a name. */
    static String slashed(String path, String separator) {
        return separator.equals("/") ? path : path.replace(separator, "/");
    }

    static IllegalArgumentException refused(String pattern, String reason) {
        return new IllegalArgumentException("bad glob '" + pattern + "': " + reason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && pattern.equals(glob.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** The pattern as it was written. */
    @Override
    public String toString() {
        return pattern;
    }
}
