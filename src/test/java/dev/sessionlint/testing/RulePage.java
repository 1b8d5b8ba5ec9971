package dev.sessionlint.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a rule, taken apart. */
public final class RulePage {
    private static final Pattern HEADING = Pattern.compile("^(#{1,2}) +(.*?) *$", Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String CONFIGURATION = "# sessionlint.yml\n";

    private final String id;
    private final String text;

    public RulePage(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** The headings of the first two levels, with their marks, in order. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        Matcher heading = HEADING.matcher(withoutBlocks());
        while (heading.find()) {
            headings.add(heading.group(1) + " " + heading.group(2));
        }
        return headings;
    }

    /** What stands between the title and the first section. */
    public String summary() {
        return section("# " + id);
    }

    /** What stands below a heading, up to the next of the first two levels. */
    public String section(String heading) {
        int start = ("\n" + text).indexOf("\n" + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("rules/" + id + ".md has no heading '" + heading + "'");
        }
        int from = Math.min(start + heading.length() + 1, text.length());
        int to = HEADING.matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(next -> next >= from && !isInBlock(next))
                .findFirst()
                .orElse(text.length());
        return text.substring(from, to).strip();
    }

    private boolean isInBlock(int offset) {
        return BLOCK.matcher(text).results().anyMatch(block -> block.start() < offset && offset < block.end());
    }

    private String withoutBlocks() {
        return BLOCK.matcher(text).replaceAll("");
    }

    /**
     * The Java blocks below a heading as one project.
     *
     * <p>Each block is a file, laid by its package and its first type; a YAML block anywhere on the page that begins
     * with {@code # sessionlint.yml} is the configuration.
     */
    public Fixture project(String heading) {
        Map<String, String> files = new TreeMap<>();
        for (MatchResult block : BLOCK.matcher(text).results().toList()) {
            if (block.group(1).equals("yaml") && block.group(2).startsWith(CONFIGURATION)) {
                put(files, "sessionlint.yml", block.group(2));
            }
        }
        for (MatchResult block : BLOCK.matcher(section(heading)).results().toList()) {
            if (block.group(1).equals("java")) {
                put(files, "src/main/java/" + Fixture.pathOf(block.group(2)), block.group(2));
            }
        }
        return new Fixture("rules/" + id + ".md, " + heading, files, Map.of());
    }

    private void put(Map<String, String> files, String path, String content) {
        if (files.put(path, content) != null) {
            throw new IllegalArgumentException("rules/" + id + ".md has two blocks for " + path);
        }
    }
}
