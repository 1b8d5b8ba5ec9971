package dev.sessionlint.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.config.ConfigException;
import dev.sessionlint.config.Configs;
import dev.sessionlint.config.Tool;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.FileReader;
import dev.sessionlint.source.Glob;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.testing.CallRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {
    private static final CallRule OPEN = CallRule.of("open-call", "open");
    private static final CallRule CLOSE = CallRule.of("close-call", "close");

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String calling(String... methods) {
        return Stream.of(methods)
                .map(name -> "  { a." + name + "(); }\n")
                .collect(Collectors.joining("", "class A {\n", "}\n"));
    }

    private static Configs configs(Rule... rules) {
        return new Configs(
                new Tool(
                        "1.0.0",
                        Stream.of(rules).map(rule -> rule.metadata().id()).collect(Collectors.toSet()),
                        Set.of("calls"),
                        new Libraries(List.of()),
                        (file, text) -> {
                            throw new AssertionError(file);
                        }),
                null);
    }

    private static Linter linter(int jobs, Rule... rules) {
        return new Linter(configs(rules), RuleSelection.all(List.of(rules)), jobs, true, LintListener.NONE);
    }

    private List<String> places(LintResult result) {
        return result.findings().stream().map(this::place).toList();
    }

    private String place(Finding finding) {
        return Glob.path(folder, finding.file().path()) + ":"
                + finding.file().lines().line(finding.range().start()) + " " + finding.rule();
    }

    @Test
    void findsInOrderOfPathPlaceAndRule() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(write("p" + i % 7 + "/A" + i + ".java", calling("close", "open", "open")));
        }
        Collections.shuffle(files, new java.util.Random(3));

        LintResult result = linter(4, OPEN, CLOSE).lint(files);

        assertThat(result.findings()).hasSize(120).isSortedAccordingTo(Finding.ORDER);
        assertThat(places(result).subList(0, 4))
                .containsExactly(
                        "p0/A0.java:2 close-call",
                        "p0/A0.java:3 open-call",
                        "p0/A0.java:4 open-call",
                        "p0/A14.java:2 close-call");
        assertThat(places(linter(1, CLOSE, OPEN).lint(files))).isEqualTo(places(result));
        assertThat(result.statistics()).isEqualTo(new Statistics(40, 40));
    }

    @Test
    void onlyCandidatesAreParsed() throws IOException {
        List<Path> files = List.of(write("A.java", calling("open")), write("B.java", "class B { syntax error"));

        LintResult result = linter(2, OPEN).lint(files);

        assertThat(result.statistics()).isEqualTo(new Statistics(2, 1));
        assertThat(result.failures()).isEmpty();
        Linter everything = new Linter(configs(OPEN), RuleSelection.all(List.of(OPEN)), 1, false, LintListener.NONE);
        assertThat(places(everything.lint(files))).isEqualTo(places(result));
        assertThat(everything.lint(files).failures()).hasSize(1);
    }

    @Test
    void aRuleWithoutWordsSeesEveryFile() throws IOException {
        Rule every = new MadeUpRule("every-file", Set.of(), context -> new VoidVisitorAdapter<>() {});
        assertThat(linter(1, OPEN, every)
                        .lint(List.of(write("A.java", "class A {}")))
                        .statistics())
                .isEqualTo(new Statistics(1, 1));
    }

    @Test
    void oneBadFileHarmsNoOther() throws IOException {
        List<Path> files = List.of(
                write("A.java", calling("open")),
                write("Broken.java", "class B {\n { x.open() }\n { x.open(); } }"),
                write("Deep.java", "class C { Object open = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }"),
                Files.write(folder.resolve("Binary.java"), new byte[] {'o', 0}),
                Files.write(folder.resolve("Large.java"), new byte[FileReader.LIMIT + 1]),
                folder.resolve("Gone.java"),
                write("Empty.java", ""),
                write("Mark.java", "\uFEFF" + calling("open")),
                write("OldMac.java", calling("open").replace('\n', '\r')),
                Files.write(folder.resolve("Latin.java"), ("// \u00e4\n" + calling("open")).getBytes(ISO_8859_1)),
                write("Z.java", calling("open")));

        LintResult result = linter(2, OPEN).lint(files);

        assertThat(places(result))
                .containsExactly(
                        "A.java:2 open-call",
                        "Broken.java:3 open-call",
                        "Latin.java:3 open-call",
                        "Mark.java:2 open-call",
                        "OldMac.java:2 open-call",
                        "Z.java:2 open-call");
        assertThat(result.failures())
                .containsExactly(
                        new Failure(folder.resolve("Binary.java"), null, null, "is not text: it holds zero bytes"),
                        new Failure(folder.resolve("Broken.java"), 2, null, "syntax error: unexpected \"}\""),
                        new Failure(
                                folder.resolve("Deep.java"), null, null, "the code is nested too deep to be parsed"),
                        new Failure(folder.resolve("Gone.java"), null, null, "cannot be read: it is gone"),
                        new Failure(folder.resolve("Large.java"), null, null, "is larger than 5 MB and was not read"));
        assertThat(result.statistics()).isEqualTo(new Statistics(11, 7));
    }

    @Test
    void manySyntaxErrorsAreCutShort() throws IOException {
        LintResult result = linter(1, OPEN).lint(List.of(write("A.java", "class A { open() {" + "{\n".repeat(30))));
        assertThat(result.failures()).hasSize(11);
        assertThat(result.failures()).extracting(Failure::message).contains("and 20 more syntax errors");
    }

    @Test
    void aThrowingRuleIsNamedAndTheOthersGoOn() throws IOException {
        Rule first = throwing("first-throws", () -> new IllegalStateException("boom\nsecond line"));
        Rule second = throwing("second-throws", StackOverflowError::new);
        Path file = write("A.java", calling("open"));

        LintResult result = linter(2, first, OPEN, second).lint(List.of(file));

        assertThat(places(result)).containsExactly("A.java:2 open-call");
        assertThat(result.failures()).extracting(Failure::rule).containsExactly("first-throws", "second-throws");
        assertThat(result.failures().get(0).message())
                .startsWith(
                        "the rule threw java.lang.IllegalStateException: boom at dev.sessionlint.engine.LinterTest");
        assertThat(result.failures().get(1).message()).isEqualTo("the code is nested too deep for the rule");
    }

    private static Rule throwing(String id, Supplier<Throwable> thrown) {
        return new MadeUpRule(id, Set.of("open"), context -> new VoidVisitorAdapter<>() {
            @Override
            public void visit(MethodCallExpr call, Void unused) {
                Throwable e = thrown.get();
                if (e instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e;
            }
        });
    }

    @Test
    void aRuleGivesWayWhereAnotherReportsTheSamePlace() throws IOException {
        CallRule weak = CallRule.of("weak-call", "open", "open-call");
        Path file = write("A.java", calling("open"));

        assertThat(places(linter(1, weak, OPEN).lint(List.of(file)))).containsExactly("A.java:2 open-call");
        assertThat(places(linter(1, weak, CLOSE).lint(List.of(file)))).containsExactly("A.java:2 weak-call");
        RuleSelection withoutOpen = RuleSelection.of(List.of(weak, OPEN), List.of(), List.of("open-call"));
        assertThat(places(new Linter(configs(weak, OPEN), withoutOpen, 1, true, LintListener.NONE).lint(List.of(file))))
                .containsExactly("A.java:2 weak-call");
    }

    @Test
    void equalFindingsAreOne() throws IOException {
        Rule twice = new MadeUpRule("twice", Set.of("open"), context -> new VoidVisitorAdapter<>() {
            @Override
            public void visit(MethodCallExpr call, Void unused) {
                for (String message : List.of("one", "one", "two")) {
                    context.report(context.range(call), message, null, null);
                }
            }
        });
        assertThat(linter(1, twice)
                        .lint(List.of(write("A.java", calling("open"))))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("one", "two");
    }

    @Test
    void eachFileHasItsOwnConfiguration() throws IOException {
        write("pom.xml", "");
        write(
                "a/sessionlint.yml",
                "rules:\n  open-call: error\n  close-call: {exclude: [\"x/**\"]}\nexclude: [gone/]\n");
        write("b/sessionlint.yml", "rules:\n  open-call: off\n");
        List<Path> files = List.of(
                write("a/A.java", calling("open", "close")),
                write("a/x/A.java", calling("open", "close")),
                write("a/gone/A.java", calling("open", "close")),
                write("b/A.java", calling("open", "close")),
                write("b/B.java", calling("open")));

        LintResult result = linter(2, OPEN, CLOSE).lint(files);

        assertThat(places(result))
                .containsExactly(
                        "a/A.java:2 open-call",
                        "a/A.java:3 close-call",
                        "a/x/A.java:2 open-call",
                        "b/A.java:3 close-call");
        assertThat(result.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(result.findings().get(1).severity()).isEqualTo(Severity.WARNING);
        assertThat(result.statistics()).isEqualTo(new Statistics(4, 3));
    }

    @Test
    void aSelectedRuleRunsThoughItIsOffButNotWhereItIsExcluded() throws IOException {
        write("sessionlint.yml", "rules:\n  open-call: off\n  calls: {exclude: [b/]}\n");
        List<Path> files = List.of(write("a/A.java", calling("open")), write("b/A.java", calling("open")));

        RuleSelection byId = RuleSelection.of(List.of(OPEN), List.of("open-call"), List.of());
        assertThat(places(new Linter(configs(OPEN), byId, 1, true, LintListener.NONE).lint(files)))
                .containsExactly("a/A.java:2 open-call");
        RuleSelection byCategory = RuleSelection.of(List.of(OPEN), List.of("calls"), List.of());
        assertThat(new Linter(configs(OPEN), byCategory, 1, true, LintListener.NONE)
                        .lint(files)
                        .findings())
                .isEmpty();
    }

    @Test
    void aWrongConfigurationEndsTheRun() throws IOException {
        write("sessionlint.yml", "rulez: {}\n");
        Path file = write("A.java", calling("open"));
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> linter(2, OPEN).lint(List.of(file)))
                .withMessageContaining("sessionlint.yml:1:1");
    }

    @Test
    void aTextIsLintedAsTheContentOfAFile() {
        SourceFile text = new SourceFile(folder.resolve("A.java"), calling("open"), UTF_8, false);
        assertThat(places(linter(1, OPEN).lint(text))).containsExactly("A.java:2 open-call");
    }

    @Test
    void rulesAreNamedByIdCategoryOrAll() {
        List<Rule> rules = List.of(OPEN, CLOSE);
        assertThat(RuleSelection.of(rules, List.of(), List.of()).rules()).isEqualTo(rules);
        assertThat(RuleSelection.of(rules, List.of("all"), List.of("close-call"))
                        .rules())
                .containsExactly(OPEN);
        assertThat(RuleSelection.of(rules, List.of("calls"), List.of()).rules()).isEqualTo(rules);
        assertThat(RuleSelection.of(rules, List.of("open-call"), List.of("calls"))
                        .rules())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSelection.of(rules, List.of("opne-call"), List.of()))
                .withMessage("unknown rule 'opne-call'; did you mean 'open-call'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSelection.of(rules, List.of(), List.of("x")))
                .withMessage("unknown rule 'x'; known are all, calls, close-call, open-call");
    }

    private record MadeUpRule(
            String id, Set<String> words, java.util.function.Function<RuleContext, VoidVisitor<Void>> made)
            implements Rule {
        @Override
        public RuleMetadata metadata() {
            return new RuleMetadata(id, "calls", Severity.WARNING, List.of(), words);
        }

        @Override
        public VoidVisitor<Void> visitor(RuleContext context) {
            return made.apply(context);
        }
    }
}
