package dev.sessionlint.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RulePageTest {
    private static final RulePage PAGE = new RulePage("a-rule", """
            # a-rule

            One sentence.

            ## Bad

            ```yaml
            # sessionlint.yml
            rules: {}
            ```

            ```java
            package a.b;

            /** A class that is not interface x. */
            public final class A {} // expect: a-rule
            ```

            Text.

            ```java
            @Deprecated
            interface B {}
            ```

            ## Good

            ```java
            record C() {}
            ```
            """);

    @Test
    void headingsAreThoseOutsideBlocks() {
        assertThat(PAGE.headings()).containsExactly("# a-rule", "## Bad", "## Good");
        assertThat(PAGE.summary()).isEqualTo("One sentence.");
    }

    @Test
    void blocksUnderAHeadingAreOneProject() {
        assertThat(PAGE.project("## Bad").files())
                .containsOnlyKeys("sessionlint.yml", "src/main/java/a/b/A.java", "src/main/java/B.java");
        assertThat(PAGE.project("## Bad").marks()).containsExactly(new Mark("src/main/java/a/b/A.java", 4, "a-rule"));
        assertThat(PAGE.project("## Good").files()).containsOnlyKeys("sessionlint.yml", "src/main/java/C.java");
    }

    @Test
    void aMissingHeadingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAGE.section("## Why"))
                .withMessage("rules/a-rule.md has no heading '## Why'");
    }
}
