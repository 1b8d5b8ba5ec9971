package dev.sessionlint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.java A.java",
                "*.java a/b/A.java",
                "Legacy.java src/Legacy.java",
                "legacy legacy/a/B.java",
                "legacy src/legacy/B.java",
                "legacy/ src/legacy/B.java",
                "/legacy legacy/B.java",
                "./legacy legacy/B.java",
                "legacy/** legacy/a/B.java",
                "src/*/A.java src/main/A.java",
                "src/**/A.java src/A.java",
                "src/**/A.java src/a/b/A.java",
                "**/generated/** generated/A.java",
                "**/generated/** a/b/generated/c/A.java",
                "**/A.java A.java",
                "** a/B.java",
                "/** a/B.java",
                "**/**/A.java a/A.java",
                "a**b.java aXb.java",
                "A?.java A1.java",
                "A?.java A\uD83D\uDE00.java",
                "[A-C]x.java Bx.java",
                "[!A-C]x.java Dx.java",
                "[^A-C]x.java Dx.java",
                "[]]x.java ]x.java",
                "[a&&b].java &.java",
                "{a,b}/*.java b/A.java",
                "src/{main,test/{x,y}}/** src/test/y/A.java",
                "{src/main,gen}/A.java gen/A.java",
                "{A,}.java .java",
                "[{].java {.java",
                "a+(b)$.java a+(b)$.java",
                "}.java }.java",
                "legacy\\** legacy/B.java",
                "src\\*\\A.java src/main/A.java",
                "caf\u00e9/\uD83D\uDE00.java caf\u00e9/\uD83D\uDE00.java",
            })
    void matches(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.java A.kt",
                "*.java A.java.txt",
                "legacy/ legacy",
                "legacy mylegacy/B.java",
                "legacy legacy2/B.java",
                "/legacy src/legacy/B.java",
                "src/legacy a/src/legacy/B.java",
                "src/*/A.java src/a/b/A.java",
                "src/** src",
                "src/**/A.java src/a/XA.java",
                "A?.java A/.java",
                "A[!x]B.java A/B.java",
                "A[.-0]B.java A/B.java",
                "a.java aXjava",
                "Legacy legacy/A.java",
                "{a,b}/*.java c/A.java",
            })
    void doesNotMatch(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\"\";it is empty",
                "\" \";it is empty",
                "/;it is empty",
                "./;it is empty",
                "!a;'!' is not supported",
                "../a;'..' leads out of the folder that it is relative to",
                "a/../b;'..' leads out of the folder that it is relative to",
                "a[b;'[' is not closed",
                "a[];'[' is not closed",
                "a[b/c];'[' is not closed",
                "a{b;'{' is not closed",
                "{a,{b};'{' is not closed",
                "[z-a];illegal character range",
                "[[:alpha:]];named classes such as [:alpha:] are not supported",
                "C:\\src\\**;it must be relative",
                "c:/src;it must be relative",
                "\\\\server\\share\\*;it must be relative",
                "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b};its braces stand for more than 500 patterns",
            })
    void refuses(String glob, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glob.of(glob))
                .withMessage("bad glob '" + glob + "': " + reason);
    }

    @Test
    void manyStarsTakeNoLongTime() {
        assertThat(Glob.of("**/**/**/a*****************b/**/**/x*y*z*x*y*z.java")
                        .matches("a".repeat(60) + "/" + "xyz".repeat(40) + "/a".repeat(60)))
                .isFalse();
    }

    @Test
    void aPathIsRelativeToTheBase() {
        assertThat(Glob.path(Path.of("/p/build"), Path.of("/p/build/src/A.java")))
                .isEqualTo("src/A.java");
        assertThat(Glob.path(Path.of("/"), Path.of("/a/b\\c.java"))).isEqualTo("a/b\\c.java");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glob.path(Path.of("/p/a"), Path.of("/p/b/A.java")))
                .withMessage("/p/b/A.java is not below /p/a");
    }

    @Test
    void aPathOfWindowsIsSeparatedBySlashes() {
        assertThat(Glob.slashed("src\\main\\A.java", "\\")).isEqualTo("src/main/A.java");
        assertThat(Glob.slashed("src\\main/A.java", "/")).isEqualTo("src\\main/A.java");
    }

    @Test
    void globsAreEqualByPattern() {
        assertThat(Glob.of("a/*")).isEqualTo(Glob.of("a/*")).hasSameHashCodeAs(Glob.of("a/*"));
        assertThat(Glob.of("a/*")).isNotEqualTo(Glob.of("a/**")).hasToString("a/*");
    }
}
