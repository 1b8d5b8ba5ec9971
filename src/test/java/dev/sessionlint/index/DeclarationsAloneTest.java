package dev.sessionlint.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.source.FileReader;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.JavaSourceParser;
import dev.sessionlint.source.ParsedFile;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index reads declarations without the bodies, and finds what it would find in the whole. */
class DeclarationsAloneTest {
    private final JavaSourceParser parser = new JavaSourceParser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { void f() { String s = \"}\"; char c = '}'; /* } */ } // }\n int g() { return 1; } }",
                "class A { static { class Inner { int x; } } { int y; } A() { super(); } int after; }",
                "class A { String t = \"\"\"\n  } \\\"\"\" {\n  \"\"\"; int after; }",
                "class A { int[] a = {1, 2}, b = {3}; int after; }",
                "class A { Runnable r = () -> { run(); }, q = new Runnable() { public void run() { } }; int after; }",
                "class A { int f = g(new B() { int h() { return 1; } }, x -> { return x; }); int after; }",
                "class A { Class<?> c = A.class; Object o = new Object() { int in; }; class B { int x() { return 2; } } }",
                "enum E { A, B(1) { int f() { return 2; } }, @Deprecated C { }; E() { } E(int x) { } int f() { return 1; } }",
                "enum E { A(new Object() { int x; }), B; }",
                "record R(@Column(names = {\"a\"}) int a, String... b) { R { if (a > 0) { b = null; } } static int c() { return 1; } }",
                "class A { void record() { } record B(int x) { } int record; String record(int record) { return null; } int z; }",
                "@interface A { String[] value() default {\"a\", \"b\"}; Class<?> type() default A.class; int after() default 1; }",
                "import lombok.*; @Data @Accessors(prefix = {\"f\", \"m_\"}) class A { private int fName; @Getter int m_x = 1; }",
                "interface I { default int f() { return 1; } int g() throws A, B; static <T extends Comparable<T>> T h(T t) { return t; } }",
                "sealed interface S permits S.T { record T<X>(X x) implements S { } } non-sealed class C { int x; }",
                "@A({@B(c = {1, 2}), @B}) class C<@D({3}) T> { @E({4}) T[] t[] = {}; @F(x = \"{\") void f(@G({5}) int i) { } int z; }",
                "class A { native int f(); abstract int g(); int h() { if (true) { } while (x) { } return 1; } int z; }",
                "module m { requires a; exports b; }",
                "void main() { System.out.println(); } int helper() { return 1; } class Nested { int x; }"
            })
    void whatIsDeclared(String text) {
        SourceFile file = new SourceFile(Path.of("/p/A.java"), text, StandardCharsets.UTF_8, false);

        assertThat(facts(parser.parseDeclarations(file))).isEqualTo(facts(parser.parse(file)));
    }

    @Test
    void inAllFilesOfThisProject() throws IOException, UnreadableException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("src", "testdata")) {
            try (Stream<Path> tree = Files.walk(Path.of(folder))) {
                tree.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
            }
        }
        FileReader reader = new FileReader();

        assertThat(files).hasSizeGreaterThan(500);
        for (Path path : files) {
            SourceFile file = reader.read(path.toAbsolutePath()).decode(null);
            ParsedFile whole = parser.parse(file);
            if (whole.errors().isEmpty()) {
                assertThat(facts(parser.parseDeclarations(file)))
                        .as(path.toString())
                        .isEqualTo(facts(whole));
            }
        }
    }

    @Test
    void anErrorInABodyHidesNothing() {
        SourceFile file = new SourceFile(
                Path.of("/p/A.java"), "class A { void f() { int = ; } int g() { } }", StandardCharsets.UTF_8, false);

        ParsedFile parsed = parser.parseDeclarations(file);

        assertThat(parsed.errors()).isEmpty();
        assertThat(facts(parsed).types().get(0).methods()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class A { void f() { } } }", "class A { void f() { }", "class A { int f(; }"})
    void bracketsThatDoNotPairAreAnError(String text) {
        SourceFile file = new SourceFile(Path.of("/p/A.java"), text, StandardCharsets.UTF_8, false);

        assertThat(parser.parseDeclarations(file).errors())
                .isEqualTo(parser.parse(file).errors())
                .isNotEmpty();
    }

    private static FileFacts facts(ParsedFile parsed) {
        JavaSource source = parsed.source();
        return FactsReader.read(Objects.requireNonNull(source));
    }
}
