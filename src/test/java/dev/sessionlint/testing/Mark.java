package dev.sessionlint.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding as a fixture states it: {@code // expect: rule-a, rule-b} on the line where it begins.
 *
 * @param path relative to the project, separated by {@code /}
 * @param line 1-based
 */
public record Mark(String path, int line, String rule) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::path).thenComparing(Mark::line).thenComparing(Mark::rule);
    private static final Pattern MARKER = Pattern.compile("// expect: ([a-z0-9-]+(?:, [a-z0-9-]+)*)\\s*$");

    /** The marks in the Java files of a project, sorted; one rule may stand twice in one marker. */
    public static List<Mark> in(Map<String, String> files) {
        List<Mark> marks = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".java")) {
                addAll(path, text.split("\r\n|[\r\n]", -1), marks);
            }
        });
        marks.sort(null);
        return marks;
    }

    private static void addAll(String path, String[] lines, List<Mark> marks) {
        for (int i = 0; i < lines.length; i++) {
            Matcher marker = MARKER.matcher(lines[i]);
            if (marker.find()) {
                for (String rule : marker.group(1).split(", ", -1)) {
                    marks.add(new Mark(path, i + 1, rule));
                }
            } else if (lines[i].contains("expect:")) {
                throw new IllegalArgumentException(path + ":" + (i + 1)
                        + ": a marker reads '// expect: rule-a, rule-b' and ends its line, not: " + lines[i].strip());
            }
        }
    }

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + " " + rule;
    }
}
