package dev.sessionlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.fix.ImportEdits.NewImport;
import dev.sessionlint.source.JavaSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportEditsTest {
    private static final NewImport DB = new NewImport("com.acme.db.Db", false);

    @Test
    void addsInAlphabeticalPlace() {
        assertThat(added("""
                package a;

                import com.acme.db.Archive;
                import com.acme.db.DbSession;
                import java.util.List;

                class A {}
                """)).isEqualTo("""
                package a;

                import com.acme.db.Archive;
                import com.acme.db.Db;
                import com.acme.db.DbSession;
                import java.util.List;

                class A {}
                """);
    }

    @Test
    void addsToTheGroupOfItsRelatives() {
        assertThat(added("""
                package a;

                import java.util.List;

                import org.junit.Test;

                // ours
                import com.acme.web.Page;

                class A {}
                """)).isEqualTo("""
                package a;

                import java.util.List;

                import org.junit.Test;

                // ours
                import com.acme.db.Db;
                import com.acme.web.Page;

                class A {}
                """);
    }

    @Test
    void addsBesideItsRelativeWhereNothingIsSorted() {
        assertThat(added("""
                package a;

                import org.junit.Test;
                import com.acme.db.Archive; // old
                import java.util.List;

                class A {}
                """)).isEqualTo("""
                package a;

                import org.junit.Test;
                import com.acme.db.Archive; // old
                import com.acme.db.Db;
                import java.util.List;

                class A {}
                """);
    }

    @Test
    void addsBehindUnsortedStrangers() {
        assertThat(added("import org.junit.Test;\nimport java.util.List;\nclass A {}\n"))
                .isEqualTo("import org.junit.Test;\nimport java.util.List;\nimport com.acme.db.Db;\nclass A {}\n");
    }

    @Test
    void addsTheFirstImportOfAFile() {
        assertThat(added("package a;\n\nclass A {}\n"))
                .isEqualTo("package a;\n\nimport com.acme.db.Db;\n\nclass A {}\n");
        assertThat(added("package a;\nclass A {}\n")).isEqualTo("package a;\n\nimport com.acme.db.Db;\n\nclass A {}\n");
        assertThat(added("class A {}\n")).isEqualTo("import com.acme.db.Db;\n\nclass A {}\n");
    }

    @Test
    void addsBelowStaticImports() {
        assertThat(added("package a;\n\nimport static b.B.c;\n\nclass A {}\n"))
                .isEqualTo("package a;\n\nimport static b.B.c;\n\nimport com.acme.db.Db;\n\nclass A {}\n");
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        assertThat(added("package a;\r\n\r\nimport java.util.List;\r\n\r\nclass A {}\r\n"))
                .isEqualTo("package a;\r\n\r\nimport com.acme.db.Db;\r\nimport java.util.List;\r\n\r\nclass A {}\r\n");
        assertThat(added("package a;\rclass A {}\r")).isEqualTo("package a;\r\rimport com.acme.db.Db;\r\rclass A {}\r");
    }

    @Test
    void addsBetweenImportsThatShareALineWithCode() {
        assertThat(added("package a; import com.acme.db.A; class B {}"))
                .isEqualTo("package a; import com.acme.db.A;\nimport com.acme.db.Db; class B {}");
    }

    @Test
    void removesTheLineAndNoMoreThanOneBlankLine() {
        assertThat(removed("package a;\n\nimport b.B;\n\nclass A {}\n", true)).isEqualTo("package a;\n\nclass A {}\n");
        assertThat(removed("package a;\n\nimport b.B;\n\nclass A {}\n", false))
                .isEqualTo("package a;\n\n\nclass A {}\n");
        assertThat(removed("package a;\n\nimport b.B;\nimport c.C;\n\nclass A {}\n", true))
                .isEqualTo("package a;\n\nimport c.C;\n\nclass A {}\n");
    }

    @Test
    void removesAnImportAndKeepsItsComment() {
        assertThat(removed("import b.B; // why\nimport c.C;\nclass A {}\n", true))
                .isEqualTo("// why\nimport c.C;\nclass A {}\n");
    }

    @Test
    void removesOneOfTwoOnALine() {
        assertThat(removed("import b.B; import c.C;\nclass A {}\n", true)).isEqualTo("import c.C;\nclass A {}\n");
        assertThat(removed("package a; import b.B;\nclass A {}\n", true)).isEqualTo("package a; \nclass A {}\n");
    }

    @Test
    void tellsWhetherAnImportFitsInThePlaceOfAnother() {
        assertThat(fits("import com.acme.db.Archive;\nimport com.acme.db.DbSession;\nclass A {}"))
                .isTrue();
        assertThat(fits("import com.acme.web.Page;\nimport com.acme.db.Archive;\nclass A {}"))
                .isTrue();
        assertThat(fits("import a.Aa;\nimport com.acme.Zoo;\nclass A {}")).isFalse();
        assertThat(fits("import a.Aa; // why\nimport com.acme.Zoo;\nclass A {}"))
                .isTrue();
        assertThat(fits("import static a.Aa.x;\nimport static b.Bb.y;\nclass A {}"))
                .isFalse();
        assertThat(fits("import static a.Aa.x;\n\nimport java.util.List;\nclass A {}"))
                .isTrue();
    }

    private static String added(String text) {
        JavaSource source = Sources.parse(text);
        return Sources.apply(text, List.of(new ImportEdits(source).add(DB)));
    }

    private static String removed(String text, boolean alone) {
        JavaSource source = Sources.parse(text);
        return Sources.apply(
                text, List.of(new ImportEdits(source).remove(source.unit().getImport(0), alone)));
    }

    private static boolean fits(String text) {
        JavaSource source = Sources.parse(text);
        return new ImportEdits(source).fitsInPlaceOf(source.unit().getImport(0), DB);
    }
}
