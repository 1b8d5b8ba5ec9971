package dev.sessionlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.engine.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportersTest {
    @Test
    void full() throws IOException {
        Golden.assertEqual("full.txt", render(new FullReporter(Palette.PLAIN), Samples.report()));
    }

    @Test
    void fullInColour() throws IOException {
        String coloured = render(new FullReporter(Palette.COLOUR), Samples.report());

        Golden.assertEqual("full-colour.txt", coloured);
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(render(new FullReporter(Palette.PLAIN), Samples.report()));
    }

    @Test
    void witness() throws IOException {
        Golden.assertEqual("witness.txt", render(new FullReporter(Palette.PLAIN), WitnessSamples.report()));
    }

    @Test
    void theDocumentationShowsAWitnessAsItIs() throws IOException {
        String rendered = render(new FullReporter(Palette.PLAIN), WitnessSamples.report());
        String first = rendered.substring(0, rendered.indexOf("\n\n") + 1);

        assertThat(Files.readString(Path.of("docs/cli.md"))).contains("```text\n" + first + "```\n");
    }

    @Test
    void witnessInColour() throws IOException {
        String coloured = render(new FullReporter(Palette.COLOUR), WitnessSamples.report());

        Golden.assertEqual("witness-colour.txt", coloured);
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(render(new FullReporter(Palette.PLAIN), WitnessSamples.report()));
    }

    @Test
    void witnessAsJson() throws IOException {
        Golden.assertEqual("witness.json", render(new JsonReporter(), WitnessSamples.report()));
    }

    @Test
    void concise() throws IOException {
        Golden.assertEqual("concise.txt", render(new ConciseReporter(Palette.PLAIN), Samples.report()));
    }

    @Test
    void conciseInColour() throws IOException {
        Golden.assertEqual("concise-colour.txt", render(new ConciseReporter(Palette.COLOUR), Samples.report()));
    }

    @Test
    void json() throws IOException {
        Golden.assertEqual("report.json", render(new JsonReporter(), Samples.report()));
    }

    @Test
    void failures() throws IOException {
        StringBuilder out = new StringBuilder();
        new FailurePrinter(Palette.PLAIN, new PathNames(Samples.WORKING_DIRECTORY)).print(Samples.failures(), out);

        assertThat(out).hasToString("""
                        failure: src/Bad.java:3: expected ';' but found '\\u001b'
                        failure: src/Orders.java: the rule threw a NullPointerException (in rule direct-factory-use)
                        failure: /elsewhere/B\\r.java: the file is above 5 MB
                        """);
    }

    @Test
    void nothingThatMovesACursorIsPrinted() throws IOException {
        List<Reporter> reporters = List.of(new FullReporter(Palette.PLAIN), new ConciseReporter(Palette.PLAIN));
        for (Reporter reporter : reporters) {
            for (Report report : List.of(Samples.report(), WitnessSamples.report())) {
                assertThat(render(reporter, report)
                                .codePoints()
                                .filter(c -> c != '\n')
                                .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
                        .isEmpty();
            }
        }
    }

    @Test
    void summaries() {
        assertThat(Summary.of(Samples.report()))
                .isEqualTo("Found 8 errors, 2 warnings, 3 infos in 4 files (1 fixable with --fix); 3 failures.");
        assertThat(Summary.of(empty(120, 0))).isEqualTo("No violations found in 120 files.");
        assertThat(Summary.of(empty(1, 0))).isEqualTo("No violations found in 1 file.");
        assertThat(Summary.of(empty(1, 2))).isEqualTo("Fixed 2 violations. No more violations found in 1 file.");
    }

    @Test
    void eachFormatHasItsReporter() {
        assertThat(ReportFormat.values())
                .extracting(format -> format.reporter(Palette.PLAIN).getClass().getSimpleName())
                .containsExactly("FullReporter", "ConciseReporter", "JsonReporter");
    }

    private static Report empty(int files, int fixed) {
        return new Report(List.of(), List.of(), new Statistics(files, 0), Samples.WORKING_DIRECTORY, fixed);
    }

    private static String render(Reporter reporter, Report report) throws IOException {
        StringBuilder out = new StringBuilder();
        reporter.report(report, out);
        return out.toString();
    }
}
