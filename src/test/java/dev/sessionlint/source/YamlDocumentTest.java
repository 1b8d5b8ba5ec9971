package dev.sessionlint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {
    @Test
    void readsMappingsListsAndScalarsWithTheirPlaces() throws YamlException {
        YamlValue.Mapping root = read("title: T\nlist: [a, 5.0]\nflag: true\ncount: 3\nversion: \"5.0\"\noff: off\n");

        assertThat(root.require("title").asText()).isEqualTo("T");
        assertThat(root.require("list").asTexts()).containsExactly("a", "5.0");
        assertThat(root.require("list").asList().get(1).place()).isEqualTo(new YamlValue.Place("f.yml", 2, 11));
        assertThat(root.require("flag").asBoolean()).isTrue();
        assertThat(root.require("count").asCount()).isEqualTo(3);
        assertThat(root.require("off").asText()).isEqualTo("off");
        assertThat(root.find("missing")).isEmpty();
        assertThat(root.entries().get(2).place()).isEqualTo(new YamlValue.Place("f.yml", 3, 1));
    }

    @Test
    void aSingleValueMayStandForAList() throws YamlException {
        YamlValue.Mapping root = read("one: a\nmany: [a, b]");

        assertThat(root.require("one").asListOrSingle()).hasSize(1);
        assertThat(root.require("many").asListOrSingle()).hasSize(2);
    }

    @Test
    void nothingButCommentsIsNoDocument() throws YamlException {
        assertThat(YamlDocument.read("f.yml", "")).isEmpty();
        assertThat(YamlDocument.read("f.yml", "# only this\n")).isEmpty();
    }

    @Test
    void refusesKeysThatOccurTwice() {
        assertMessage("a:\n  b: 1\n  b: 2\n", "f.yml:3:3: the key 'b' occurs twice");
    }

    @Test
    void refusesKeysThatAreNoText() {
        assertMessage("? [a]\n: 1\n", "f.yml:1:3: expected a text as key but found a list");
    }

    @Test
    void refusesUnknownKeysWithTheNearestOne() throws YamlException {
        YamlValue.Mapping root = read("titel: x\n");

        assertThatThrownBy(() -> root.allowOnly(List.of("title", "types")))
                .hasMessage("f.yml:1:1: unknown key 'titel'; did you mean 'title'?");
        assertThatThrownBy(() -> root.allowOnly(List.of("roles", "methods")))
                .hasMessage("f.yml:1:1: unknown key 'titel'; known are methods, roles");
    }

    @Test
    void refusesUnknownWords() throws YamlException {
        YamlValue value = read("role: factori").require("role");

        assertThat(read("role: factory").require("role").asOneOf(Map.of("factory", 1)))
                .isEqualTo(1);
        assertThatThrownBy(() -> value.asOneOf(Map.of("factory", 1, "session", 2)))
                .hasMessage("f.yml:1:7: unknown value 'factori'; did you mean 'factory'?");
    }

    @Test
    void refusesValuesOfAnotherKind() throws YamlException {
        YamlValue.Mapping root = read("a: [x]\nb: true\nc:\nd: text\ne: -1\nf: 99999999999\n");

        assertThatThrownBy(() -> root.require("a").asMapping())
                .hasMessage("f.yml:1:4: expected a mapping but found a list");
        assertThatThrownBy(() -> root.require("a").asText()).hasMessage("f.yml:1:4: expected a text but found a list");
        assertThatThrownBy(() -> root.require("b").asText()).hasMessage("f.yml:2:4: expected a text but found true");
        assertThatThrownBy(() -> root.require("c").asText()).hasMessageEndingWith("expected a text but found nothing");
        assertThatThrownBy(() -> root.require("d").asList())
                .hasMessage("f.yml:4:4: expected a list but found the text 'text'");
        assertThatThrownBy(() -> root.require("d").asBoolean())
                .hasMessage("f.yml:4:4: expected true or false but found the text 'text'");
        assertThatThrownBy(() -> root.require("e").asCount())
                .hasMessage("f.yml:5:4: expected a whole number but found the number -1");
        assertThatThrownBy(() -> root.require("f").asCount())
                .hasMessage("f.yml:6:4: expected a whole number but found the number 99999999999");
        assertThatThrownBy(() -> root.require("g")).hasMessage("f.yml:1:1: the key 'g' is missing");
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> YamlDocument.read("f.yml", "a: b\n  c: d\n"))
                .isInstanceOf(YamlException.class)
                .hasMessageStartingWith("f.yml:2:4: ");
        assertThatThrownBy(() -> YamlDocument.read("f.yml", "a: [1\n"))
                .isInstanceOf(YamlException.class)
                .hasMessageStartingWith("f.yml:2:1: ");
        assertThatThrownBy(() -> YamlDocument.read("f.yml", "a: 1\n---\nb: 2\n"))
                .isInstanceOf(YamlException.class)
                .hasMessageStartingWith("f.yml:2:1: ");
        assertMessage("a: 1\nb: x\u0001\n", "f.yml:2:5: the character U+0001 is not allowed");
    }

    @Test
    void anAliasStandsForItsAnchor() throws YamlException {
        YamlValue.Mapping root = read("a: &x {k: 1}\nb: *x\n");

        assertThat(root.require("b").asMapping().require("k").asCount()).isEqualTo(1);
        assertMessage("a: &x\n  k: *x\n", "f.yml:1:4: an anchor contains itself");
    }

    @Test
    void aSlipIsNearAndAnotherWordIsNot() {
        assertThat(Nearest.word("closable-since", List.of("closeable-since", "since")))
                .contains("closeable-since");
        assertThat(Nearest.word("opens", List.of("builds", "manages"))).isEmpty();
        assertThat(Nearest.word("Opens", List.of("opens"))).contains("opens");
    }

    private static YamlValue.Mapping read(String text) throws YamlException {
        return YamlDocument.read("f.yml", text).orElseThrow().asMapping();
    }

    private static void assertMessage(String text, String message) {
        assertThatThrownBy(() -> YamlDocument.read("f.yml", text))
                .isInstanceOf(YamlException.class)
                .hasMessage(message);
    }
}
