package dev.sessionlint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryVersionTest {
    @Test
    void versionsAreOrderedAsMavenUsersExpect() {
        List<String> ascending = List.of(
                "0.9.5",
                "3.3.2.GA",
                "3.6.10.Final",
                "5.0.0.alpha1",
                "5.0.0.Beta1",
                "5.0.0.M2",
                "5.0.0.CR1",
                "5.0.0-SNAPSHOT",
                "5.0.0.Final",
                "5.0.1",
                "5.1",
                "5.10",
                "6",
                "33.5.0-jre");

        for (int i = 1; i < ascending.size(); i++) {
            assertThat(LibraryVersion.parse(ascending.get(i)))
                    .as(ascending.get(i))
                    .isGreaterThan(LibraryVersion.parse(ascending.get(i - 1)));
        }
    }

    @Test
    void whatSaysNothingDoesNotCount() {
        LibraryVersion five = LibraryVersion.parse("5");

        for (String same : List.of("5.0", "5.0.0.Final", "5.0.0.RELEASE", "5.0.GA", "v5", "5-jre8", "5.0.0.SP1")) {
            assertThat(LibraryVersion.parse(same)).as(same).isEqualTo(five).hasSameHashCodeAs(five);
            assertThat(LibraryVersion.parse(same).compareTo(five)).isZero();
        }
    }

    @Test
    void anyTextIsAVersion() {
        assertThat(LibraryVersion.parse("")).isEqualTo(LibraryVersion.parse("0"));
        assertThat(LibraryVersion.parse("${hibernate.version}")).isEqualTo(LibraryVersion.parse("0"));
        assertThat(LibraryVersion.parse("20251125101112131415")).isGreaterThan(LibraryVersion.parse("9"));
    }

    @Test
    void aSpanHoldsItsFirstVersionButNotItsLast() {
        VersionSpan span = new VersionSpan("4.0", "6.0");

        assertThat(span.includes(LibraryVersion.parse("4.0.0.Final"))).isTrue();
        assertThat(span.includes(LibraryVersion.parse("5.6.15.Final"))).isTrue();
        assertThat(span.includes(LibraryVersion.parse("6.0.0.Final"))).isFalse();
        assertThat(span.includes(LibraryVersion.parse("3.6.10.Final"))).isFalse();
        assertThat(VersionSpan.ALL.includes(LibraryVersion.parse("0"))).isTrue();
    }
}
