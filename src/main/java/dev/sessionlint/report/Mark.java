package dev.sessionlint.report;

import dev.sessionlint.report.Palette.Style;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A range that a snippet underlines, and what is written behind the line below it.
 *
 * @param stroke what the line below consists of; one column wide
 * @param labels one a line, none if the place says all; printable
 */
record Mark(TextRange range, Style style, String stroke, List<String> labels) {
    Mark {
        labels = List.copyOf(labels);
    }

    /**
     * The marks of a finding and its witness by file, the finding's own place first. A step over several lines is
     * marked in its first. Labels are numbered if who reads from top to bottom would not meet them in their order.
     */
    static Map<SourceFile, List<Mark>> of(Finding finding) {
        Map<SourceFile, Map<TextRange, List<Integer>>> steps = new LinkedHashMap<>();
        steps.computeIfAbsent(finding.file(), file -> new LinkedHashMap<>()).put(finding.range(), new ArrayList<>());
        for (int i = 0; i < finding.witness().size(); i++) {
            WitnessStep step = finding.witness().get(i);
            steps.computeIfAbsent(step.file(), file -> new LinkedHashMap<>())
                    .computeIfAbsent(marked(finding, step), range -> new ArrayList<>())
                    .add(i);
        }
        boolean isNumbered = !isInOrder(steps);
        Map<SourceFile, List<Mark>> marks = new LinkedHashMap<>();
        steps.forEach((file, places) -> marks.put(
                file,
                places.entrySet().stream()
                        .map(place -> of(finding, file, place, isNumbered))
                        .toList()));
        return marks;
    }

    private static TextRange marked(Finding finding, WitnessStep step) {
        if (isPlaceOf(finding, step.file(), step.range())) {
            return step.range();
        }
        int start = step.range().start();
        TextRange line = step.file().lines().range(step.file().lines().line(start));
        return new TextRange(start, Math.max(start, Math.min(step.range().end(), line.end())));
    }

    private static boolean isPlaceOf(Finding finding, SourceFile file, TextRange range) {
        return file.equals(finding.file()) && range.equals(finding.range());
    }

    private static boolean isInOrder(Map<SourceFile, Map<TextRange, List<Integer>>> steps) {
        List<Integer> read = steps.entrySet().stream()
                .flatMap(file -> file.getValue().entrySet().stream()
                        .sorted(Comparator.comparing(place -> Snippet.lastLine(file.getKey(), place.getKey())))
                        .flatMap(place -> place.getValue().stream()))
                .toList();
        return read.equals(IntStream.range(0, read.size()).boxed().toList());
    }

    private static Mark of(
            Finding finding, SourceFile file, Entry<TextRange, List<Integer>> place, boolean isNumbered) {
        Stream<String> labels = place.getValue().stream()
                .map(step -> (isNumbered ? "(" + (step + 1) + ") " : "")
                        + Printable.escape(finding.witness().get(step).message()));
        return isPlaceOf(finding, file, place.getKey())
                ? new Mark(place.getKey(), Style.of(finding.severity()), "^", labels.toList())
                : new Mark(place.getKey(), Style.STEP, "-", labels.toList());
    }
}
