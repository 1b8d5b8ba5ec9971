package dev.sessionlint.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions of the tool a configuration is made for: comparisons that all have to hold, {@code >=1.0, <2}.
 *
 * <p>Missing parts of a version count as zero; what follows a hyphen does not count, so that a snapshot counts as its
 * release.
 */
record VersionRequirement(List<Comparison> comparisons) {
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|==|>|<) *(\\d{1,9}(?:\\.\\d{1,9}){0,3})");

    VersionRequirement {
        comparisons = List.copyOf(comparisons);
    }

    record Comparison(String operator, List<Integer> version) {
        boolean holdsFor(List<Integer> other) {
            int order = compare(other, version);
            return switch (operator) {
                case ">=" -> order >= 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case "<" -> order < 0;
                default -> order == 0;
            };
        }
    }

    /**
     * Reads a requirement.
     *
     * @throws IllegalArgumentException with a sentence if it is none
     */
    static VersionRequirement parse(String text) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = COMPARISON.matcher(part.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "bad version requirement '" + text + "'; write comparisons such as '>=1.0' or '>=1.0, <2'");
            }
            comparisons.add(new Comparison(matcher.group(1), numbers(matcher.group(2))));
        }
        return new VersionRequirement(comparisons);
    }

    boolean admits(String version) {
        int hyphen = version.indexOf('-');
        List<Integer> numbers = numbers(hyphen < 0 ? version : version.substring(0, hyphen));
        return comparisons.stream().allMatch(comparison -> comparison.holdsFor(numbers));
    }

    private static List<Integer> numbers(String version) {
        return Arrays.stream(version.split("\\.", -1)).map(Integer::valueOf).toList();
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            int order = Integer.compare(i < a.size() ? a.get(i) : 0, i < b.size() ? b.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
