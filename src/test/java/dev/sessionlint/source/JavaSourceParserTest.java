package dev.sessionlint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSourceParserTest {
    private final JavaSourceParser parser = new JavaSourceParser();

    private ParsedFile parse(String text) {
        return parser.parse(new SourceFile(Path.of("A.java"), text, UTF_8, false));
    }

    private JavaSource sound(String text) {
        ParsedFile parsed = parse(text);
        assertThat(parsed.errors()).isEmpty();
        JavaSource source = Objects.requireNonNull(parsed.source());
        return source;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rangesAreOffsetsWhateverTheLineEnds(String lineEnd) {
        String text = String.join(
                lineEnd, "class A {", "\tvoid m() {", "\t\tvar x = \"\u00e4\uD83D\uDE00\\t\";f();", "\t}", "}", "");
        JavaSource source = sound(text);
        MethodCallExpr call = source.unit().findFirst(MethodCallExpr.class).orElseThrow();
        TextRange range = source.range(call);
        assertThat(range.of(text)).isEqualTo("f()");
        assertThat(source.file().lines().line(range.start())).isEqualTo(3);
    }

    @Test
    void newJavaIsUnderstood() {
        JavaSource source = sound("import module java.base; record P(int x) { int m(Object o) { return switch (o) {"
                + " case P(var y) when y > 1 -> { yield y; } default -> 0; }; } }");
        assertThat(source.unit().findAll(YieldStmt.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\r\n"})
    void anEmptyFileIsSound(String text) {
        assertThat(parse(text)).isEqualTo(new ParsedFile(null, List.of()));
    }

    @Test
    void whatErrorRecoveryKeptIsThere() {
        ParsedFile parsed = parse("class A {\n void m() { int x = 1 }\n void n() { ok(); } }");
        assertThat(parsed.errors()).containsExactly(new SyntaxError(2, "syntax error: unexpected \"}\""));
        JavaSource source = Objects.requireNonNull(parsed.source());
        assertThat(source.unit().findAll(MethodCallExpr.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "import a.B class C {}|1|syntax error: unexpected \"class\"",
                "class A {|1|syntax error: the file ends too early",
                "class A { # }|1|syntax error: unexpected character \"#\"",
                "`class A {\n\"abc;\n }`|2|syntax error: a string or a character is not closed on its line",
                "`class A {\n/* abc }`|2|syntax error: the file ends in a comment, a string or a character",
                "`class A {\n\u001b[2J }`|2|syntax error: unexpected character \"\\u001b\"",
            })
    void errorsAreShortSentences(String text, int line, String message) {
        assertThat(parse(text).errors()).containsExactly(new SyntaxError(line, message));
    }

    @Test
    void whatTheParserCannotExpressIsAnError() {
        assertThat(parse("class A { boolean m(Object o) { return o instanceof byte b; } }"))
                .isEqualTo(new ParsedFile(
                        null,
                        List.of(new SyntaxError(
                                null, "cannot be parsed: byte is not ReferenceType, it is PrimitiveType"))));
    }

    @ParameterizedTest
    @CsvSource({"(,)", "f(,)", "f[,]", "f(x -> ,)", "(T) ,''", "'a ? ',: b", "-,''"})
    void deepNestingNeitherCrashesNorTakesLong(String before, String after) {
        String text = "class A { Object x = " + before.repeat(5000) + "1" + after.repeat(5000) + "; }";
        ParsedFile parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parse(text));
        if (parsed.source() == null) {
            assertThat(parsed.errors())
                    .containsExactly(new SyntaxError(null, "the code is nested too deep to be parsed"));
        } else {
            assertThat(parsed.errors()).isEmpty();
        }
        sound("class A {}");
    }

    @Test
    void bodiesInCallsAreReadUpToALimit() {
        assertThat(parse(lambdas(8)).errors()).isEmpty();
        ParsedFile parsed = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> parse(lambdas(60)));
        assertThat(parsed)
                .isEqualTo(new ParsedFile(
                        null,
                        List.of(new SyntaxError(
                                null,
                                "lambdas or classes with bodies are nested in calls 60 deep; at most 16 are read"))));
    }

    private static String lambdas(int depth) {
        return "class A { void m() { " + "f(x -> { ".repeat(depth) + "});".repeat(depth) + " } }";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "f(x -> { g(y -> { }); });|2",
                "f(new B() { void m() { g(() -> {}); } });|2",
                "for (;;) { for (;;) { { } } }|0",
                "f(\"({({({\", '(', '{', x -> { });|1",
                "f(/* ({({ */ x -> { // ({({|1",
                "f(\"\"\" ({({ \\\"\"\" ({({ \"\"\", x -> {});|1",
                "f(\"\\\"({({\", '\\'');|0",
                "a / b; f(x -> {|1",
                "} ) } f(x -> {|1",
                "f(x -> {}); f(x -> {});|1",
            })
    void bodiesInCallsAreCounted(String text, int depth) {
        assertThat(BodyNesting.depth(text)).isEqualTo(depth);
    }
}
