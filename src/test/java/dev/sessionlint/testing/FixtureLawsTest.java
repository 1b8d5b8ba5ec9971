package dev.sessionlint.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private interface Condition {
        boolean holds(RuleContext context, MethodCallExpr call);
    }

    private static Rule seeing(String id, Set<String> words, Condition condition) {
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
                        if (condition.holds(context, call)) {
                            context.report(context.range(call), "called", null, null);
                        }
                    }
                };
            }
        };
    }
}
