package dev.sessionlint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilterTest {
    private final Prefilter filter = of(List.of("openSession", "getConnection", "Db$Session", "a1_"));

    private static Prefilter of(Collection<String> words) {
        return Prefilter.of(words.stream().map(Clue::of).toList());
    }

    private static FileContent content(String text) {
        byte[] bytes = (text + "#openSession").getBytes(UTF_8);
        // What lies behind the length belongs to a file that was read before.
        return new FileContent(Path.of("A.java"), bytes, text.getBytes(UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openSession",
                "x.openSession()",
                "f::getConnection",
                "\"openSession\"",
                "// getConnection\n",
                "Db$Session",
                "éopenSession",
                "a1_"
            })
    void passes(String text) {
        assertThat(filter.passes(content(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opensession", "reopenSession", "openSessions", "openSession2", "Db$", "open Session"})
    void doesNotPass(String text) {
        assertThat(filter.passes(content(text))).isFalse();
    }

    @Test
    void agreesWithARegularExpression() {
        Random random = new Random(7);
        int passed = 0;
        for (int round = 0; round < 2000; round++) {
            Set<String> words = new HashSet<>();
            for (int i = 0; i < 10; i++) {
                words.add(word(random));
            }
            List<String> text = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                text.add(word(random));
            }
            String source = String.join(random.nextBoolean() ? "." : " ", text);
            boolean expected = Pattern.compile("\\b(" + String.join("|", words) + ")\\b")
                    .matcher(source)
                    .find();
            assertThat(of(words).passes(content(source))).isEqualTo(expected);
            passed += expected ? 1 : 0;
        }
        assertThat(passed).isBetween(200, 1800);
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(3), 'a', 'n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void everythingPasses() {
        assertThat(Prefilter.everything().passes(content(""))).isTrue();
        assertThat(of(List.of()).passes(content("openSession"))).isFalse();
    }

    @Test
    void aWordCountsBesideOneOfItsCompanionsOnly() {
        Prefilter beside = Prefilter.of(List.of(new Clue("open", Set.of("Jdbi", "Handle")), Clue.of("openSession")));

        assertThat(beside.passes(content("jdbi.open()"))).isFalse();
        assertThat(beside.passes(content("Jdbi jdbi"))).isFalse();
        assertThat(beside.passes(content("jdbi.open(); Handle handle"))).isTrue();
        assertThat(beside.passes(content("Handle h = jdbi.open()"))).isTrue();
        assertThat(beside.passes(content("openSession"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open session", "org.hibernate", "sitzungÖffnen"})
    void aWordThatBytesDoNotTellLetsEveryFilePass(String word) {
        assertThat(of(List.of(word)).passes(content("nothing"))).isTrue();
    }
}
