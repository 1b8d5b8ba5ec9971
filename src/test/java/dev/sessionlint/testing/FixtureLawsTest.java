package dev.sessionlint.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The harness itself: each law fails where it is broken. */
class FixtureLawsTest {
    private static final CallRule OPEN = CallRule.of("open-call", "open").renamingTo("borrow");
    private static final CallRule CLOSE = CallRule.of("close-call", "close");

    @TempDir
    Path folder;

    private Path cases;

    @BeforeEach
    void makeFolder() throws IOException {
        cases = Files.createDirectories(folder.resolve("testdata/open-call"));
    }

    private void write(String name, String text) throws IOException {
        Path file = cases.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void hold(Rule... rules) {
        List<Fixture> fixtures = Fixture.allIn(cases);
        assertThat(fixtures).hasSize(1);
        new FixtureLaws(fixtures.get(0), List.of(rules), folder.resolve("projects")).hold();
    }

    private void assertBroken(String message, Rule... rules) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> hold(rules))
                .withMessageContaining(message);
    }

    @Test
    void aSingleFileIsAProject() throws IOException {
        write("A.java", "package a.b;\nclass A {{\n  x.open(); // expect: open-call\n}}\n");
        write("A.java.fixed", "package a.b;\nclass A {{\n  x.borrow(); // expect: open-call\n}}\n");
        assertThat(Fixture.allIn(cases).get(0).files()).containsOnlyKeys("src/main/java/a/b/A.java");
        hold(OPEN, CLOSE);
    }

    @Test
    void aFolderIsAProjectWithItsConfiguration() throws IOException {
        write("case/sessionlint.yml", "rules: {close-call: off}\n");
        write("case/a/A.java", "class A {{ x.open(); y.open(); }} // expect: open-call, open-call\n");
        write("case/a/B.java", "class B {{ x.close(); }}\n");
        write("case.fixed/a/A.java", "class A {{ x.borrow(); y.borrow(); }} // expect: open-call, open-call\n");
        hold(OPEN, CLOSE);
    }

    @Test
    void whatIsNotFoundIsToldWithItsLine() throws IOException {
        write("A.java", "class A {{\n  x.shut(); // expect: close-call\n}}\n");
        assertBroken(
                "not found:  src/main/java/A.java:2 close-call\n              x.shut(); // expect: close-call", CLOSE);
    }

    @Test
    void whatIsNotMarkedIsToldWithItsMessage() throws IOException {
        write("A.java", "class A {{ x.close(); x.close(); }} // expect: close-call\n");
        assertBroken("not marked: src/main/java/A.java:1 close-call", CLOSE);
    }

    @Test
    void aFixNeedsItsGolden() throws IOException {
        write("A.java", "class A {{ x.open(); }} // expect: open-call\n");
        assertBroken("open-call/A.java: src/main/java/A.java after --fix", OPEN);
    }

    @Test
    void aGoldenNeedsItsFix() throws IOException {
        write("A.java", "class A {{ x.close(); }} // expect: close-call\n");
        write("A.java.fixed", "class A {{ x.shut(); }} // expect: close-call\n");
        assertBroken("after --fix", CLOSE);
    }

    @Test
    void aGoldenNeedsItsCase() throws IOException {
        write("B.java.fixed", "class B {}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixture.allIn(cases))
                .withMessageEndingWith("B.java.fixed has no case beside it");
    }

    @Test
    void aMarkerHasOneForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mark.in(Map.of("A.java", "class A {}\n//expect: x\n")))
                .withMessage(
                        "A.java:2: a marker reads '// expect: rule-a, rule-b' and ends its line, not: //expect: x");
    }

    @Test
    void aSyntaxErrorBreaksTheLaw() throws IOException {
        write("A.java", "class A {{ x.close( }}\n");
        assertBroken("failures", CLOSE);
    }

    @Test
    void aPrefilterThatHidesIsNoticed() throws IOException {
        write("A.java", "class A {{ x.close(); }}\n");
        assertBroken("without the prefilter", seeing("close-call", Set.of("closed"), (context, call) -> true));
    }

    @Test
    void lineEndsThatMatterAreNoticed() throws IOException {
        write("A.java", "class A {{\n x.close(); // expect: close-call\n}}\n");
        assertBroken(
                "with CR LF",
                seeing(
                        "close-call",
                        Set.of("close"),
                        (context, call) -> !context.source().file().text().contains("\r")));
    }

    @Test
    void aWitnessMayLeadIntoAnotherFile() throws IOException {
        write("case/a/A.java", "class A {{\n  x.close(); // expect: close-call\n}}\n");
        write("case/a/B.java", "class B {\n}\n");

        hold(witnessed((context, place) -> {
            SourceFile file = context.source().file();
            Path other = file.path().resolveSibling("B.java");
            SourceFile next = new SourceFile(other, read(other), StandardCharsets.UTF_8, false);
            return List.of(
                    new WitnessStep(file, place, "closed here"),
                    new WitnessStep(next, new TextRange(0, read(other).lastIndexOf('}') + 1), "all of it"));
        }));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> brokenWitnesses() {
        return Stream.of(
                arguments(
                        "place of the first step",
                        steps((file, place) -> List.of(
                                new WitnessStep(file, new TextRange(place.start(), place.end() + 1), "wider")))),
                arguments(
                        "file of the first step",
                        steps((file, place) -> List.of(new WitnessStep(
                                new SourceFile(file.path().resolveSibling("B.java"), "", file.charset(), false),
                                place,
                                "elsewhere")))),
                arguments(
                        "text of",
                        steps((file, place) ->
                                List.of(new WitnessStep(file.withText(file.text() + " "), place, "of another text")))),
                arguments("end of a step", steps((file, place) -> then(file, place, new TextRange(0, 999), "far"))),
                arguments(
                        "what a step marks",
                        steps((file, place) -> then(file, place, new TextRange(place.end(), place.end()), "nothing"))),
                arguments(
                        "what a step marks",
                        steps((file, place) ->
                                then(file, place, new TextRange(place.start() - 1, place.end()), "a blank before"))),
                arguments("what a step says", steps((file, place) -> then(file, place, new TextRange(0, 5), " "))),
                arguments("what a step says", steps((file, place) -> then(file, place, new TextRange(0, 5), "a\nb"))),
                arguments("one step twice", steps((file, place) -> then(file, place, place, "closed here"))),
                arguments(
                        "steps of witnesses",
                        steps((file, place) -> then(file, place, new TextRange(0, 5), "at offset " + place.start()))));
    }

    @ParameterizedTest
    @MethodSource("brokenWitnesses")
    void aWitnessThatMarksNothingIsNoticed(String law, Rule rule) throws IOException {
        write("A.java", "class A {{\n  x.close(); // expect: close-call\n}}\n");
        assertBroken(law, rule);
    }

    private static List<WitnessStep> then(SourceFile file, TextRange place, TextRange next, String message) {
        return List.of(new WitnessStep(file, place, "closed here"), new WitnessStep(file, next, message));
    }

    private static Rule steps(BiFunction<SourceFile, TextRange, List<WitnessStep>> witness) {
        return witnessed((context, place) -> witness.apply(context.source().file(), place));
    }

    private static Rule witnessed(BiFunction<RuleContext, TextRange, List<WitnessStep>> witness) {
        return reporting("close-call", Set.of("close"), (context, call) -> {
            TextRange place = context.range(call);
            context.report(place, place.start(), "called", null, null, witness.apply(context, place));
        });
    }

    private interface Condition {
        boolean holds(RuleContext context, MethodCallExpr call);
    }

    private static Rule seeing(String id, Set<String> words, Condition condition) {
        return reporting(id, words, (context, call) -> {
            if (condition.holds(context, call)) {
                context.report(context.range(call), "called", null, null);
            }
        });
    }

    /** A rule that does something with each call. */
    private static Rule reporting(String id, Set<String> words, BiConsumer<RuleContext, MethodCallExpr> report) {
        return new Rule() {
            @Override
            public RuleMetadata metadata() {
                return new RuleMetadata(id, "calls", Severity.WARNING, List.of(), words);
            }

            @Override
            public VoidVisitor<Void> visitor(RuleContext context) {
                return new VoidVisitorAdapter<>() {
                    @Override
                    public void visit(MethodCallExpr call, Void unused) {
                        report.accept(context, call);
                    }
                };
            }
        };
    }
}
