package dev.sessionlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.sessionlint.source.JavaSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TryHeaderTest {
    @Test
    void wrapsStatementsWithCommentsAndTextBlocks() {
        assertThat(around("""
                class A {
                  void a() {
                    S s = open(); // opened
                    // first

                    String t = \"""
                        a
                          b

                        \""";
                    /* two
                       lines */
                    s.close(); // closed
                    b();
                  }
                }
                """)).isEqualTo("""
                class A {
                  void a() {
                    try (S s = open()) { // opened
                      // first

                      String t = \"""
                          a
                            b

                          \""";
                      /* two
                         lines */
                    } // closed
                    b();
                  }
                }
                """);
    }

    @Test
    void wrapsByTheUnitOfTheFile() {
        assertThat(around("class A {\n\tvoid a() {\n\t\tS s = open();\n\t\ts.b();\n\t\ts.close();\n\t}\n}\n"))
                .isEqualTo("class A {\n\tvoid a() {\n\t\ttry (S s = open()) {\n\t\t\ts.b();\n\t\t}\n\t}\n}\n");
    }

    @Test
    void wrapsWithCarriageReturns() {
        assertThat(around("class A {\r\n  void a() {\r\n    S s = open();\r\n    s.b(); s.close();\r\n  }\r\n}\r\n"))
                .isEqualTo(
                        "class A {\r\n  void a() {\r\n    try (S s = open()) {\r\n      s.b();\r\n    }\r\n  }\r\n}\r\n");
    }

    @Test
    void wrapsOnOneLine() {
        assertThat(around("class A { void a() { S s = open(); s.b(); s.close(); } }"))
                .isEqualTo("class A { void a() { try (S s = open()) { s.b(); } } }");
    }

    @Test
    void wrapsADeclarationOfSeveralLines() {
        assertThat(
                        around(
                                "class A {\n  void a() {\n    final S s =\n        open();\n    s.b();\n    s.close();\n  }\n}\n"))
                .isEqualTo(
                        "class A {\n  void a() {\n    try (final S s =\n        open()) {\n      s.b();\n    }\n  }\n}\n");
    }

    @Test
    void movesIntoTheHeaderOfTheNextTry() {
        assertThat(into("""
                class A {
                    void a() {
                        S s = open(); // opened

                        try { // tried
                            s.b();
                        } finally {
                            s.close();
                        } // closed
                    }
                }
                """)).contains("""
                class A {
                    void a() {
                        try (S s = open()) { // opened

                            // tried
                            s.b();
                        } // closed
                    }
                }
                """);
    }

    @Test
    void movesPastACommentBetween() {
        assertThat(into("""
                class A {
                    void a() {
                        S s = open();
                        // tried
                        try {
                            s.b();
                        } finally {
                            s.close();
                        }
                    }
                }
                """)).contains("""
                class A {
                    void a() {
                        try (S s = open()) {
                            // tried
                            s.b();
                        }
                    }
                }
                """);
    }

    @Test
    void movesOnOneLine() {
        assertThat(into("class A { void a() { S s = open(); try { s.b(); } finally { s.close(); } } }"))
                .contains("class A { void a() { try (S s = open()) { s.b(); } } }");
    }

    @Test
    void losesNoComment() {
        assertThat(into("class A { void a() { S s = open(); try { s.b(); } finally { /* why */ s.close(); } } }"))
                .isEmpty();
        assertThat(into("class A { void a() { S s = open(); try { s.b(); } /* why */ finally { s.close(); } } }"))
                .isEmpty();
        assertThat(into("class A { void a() { S s = open(); try /* why */ { s.b(); } finally { s.close(); } } }"))
                .isEmpty();
    }

    private static String around(String text) {
        JavaSource source = Sources.parse(text);
        List<Statement> statements = statements(source);
        Statement close = statements.stream()
                .filter(statement -> statement.toString().equals("s.close();"))
                .findFirst()
                .orElseThrow();
        String mended = Sources.apply(text, new TryHeader(source).around(statements.get(0), close));
        Sources.parse(mended);
        return mended;
    }

    private static Optional<String> into(String text) {
        JavaSource source = Sources.parse(text);
        List<Statement> statements = statements(source);
        Optional<String> mended = new TryHeader(source)
                .into(statements.get(0), statements.get(1).asTryStmt())
                .map(edits -> Sources.apply(text, edits));
        mended.ifPresent(Sources::parse);
        return mended;
    }

    private static List<Statement> statements(JavaSource source) {
        return source.unit().findFirst(BlockStmt.class).orElseThrow().getStatements();
    }
}
