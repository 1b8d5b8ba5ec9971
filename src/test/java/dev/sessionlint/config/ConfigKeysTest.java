package dev.sessionlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.source.YamlDocument;
import dev.sessionlint.source.YamlException;
import dev.sessionlint.source.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The loader, the page and the schema know the same keys. */
class ConfigKeysTest {
    private static final Path PAGE = Path.of("docs/configuration.md");

    @SuppressWarnings("UnusedVariable") // Named below.
    private static final List<String> KEYS = ConfigKeys.OF_FILE;

    @Test
    void thePageHasASectionForEachKeyOfTheFile() throws IOException {
        assertThat(matches("(?m)^### `([a-z-]+)`$", Files.readString(PAGE))).isEqualTo(ConfigKeys.OF_FILE);
    }

    @Test
    void thePageNamesTheKeysOfEntries() throws IOException {
        assertThat(section("accessors")).contains(quoted(ConfigKeys.OF_ACCESSOR));
        assertThat(section("forbidden-imports")).contains(quoted(ConfigKeys.OF_FORBIDDEN_IMPORT));
        assertThat(section("rules")).contains(quoted(ConfigKeys.OF_RULE));
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void theExampleOfAKeyIsAccepted(String key) throws IOException, YamlException {
        List<String> examples = matches("(?s)```yaml\n(.*?)```", section(key));
        assertThat(examples).hasSize(1);

        Optional<YamlValue> example = YamlDocument.read("example", examples.get(0));

        assertThat(example.orElseThrow().asMapping().entries())
                .extracting(YamlValue.Entry::key)
                .containsExactly(key);
        ConfigFile read = new ConfigReader(Tools.TOOL, new NoFiles()).read(Path.of("example"), examples.get(0));
        boolean namesOthers =
                List.of(ConfigKeys.EXTENDS, ConfigKeys.REQUIRED_VERSION).contains(key);
        assertThat(read.equals(ConfigFile.EMPTY)).isEqualTo(namesOthers);
    }

    @Test
    void theSchemaHasTheSameKeys() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(Path.of("docs/sessionlint.schema.json")));
        JsonNode properties = schema.get("properties");

        assertThat(properties.propertyNames()).containsExactlyElementsOf(ConfigKeys.OF_FILE);
        assertThat(keys(properties.get("accessors").get("items"))).isEqualTo(ConfigKeys.OF_ACCESSOR);
        assertThat(keys(secondForm(properties.get("forbidden-imports").get("items"))))
                .isEqualTo(ConfigKeys.OF_FORBIDDEN_IMPORT);
        assertThat(keys(secondForm(properties.get("rules").get("additionalProperties"))))
                .isEqualTo(ConfigKeys.OF_RULE);
        assertThat(properties.properties())
                .allSatisfy(property -> assertThat(property.getValue().get("description"))
                        .as(property.getKey())
                        .isNotNull());
    }

    private static JsonNode secondForm(JsonNode value) {
        return value.get("anyOf").get(1);
    }

    private static List<String> keys(JsonNode mapping) {
        return List.copyOf(mapping.get("properties").propertyNames());
    }

    private static List<String> quoted(List<String> keys) {
        return keys.stream().map(key -> "`" + key + "`").toList();
    }

    private static String section(String key) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n### `" + key + "`\n");
        assertThat(start).isPositive();
        return page.substring(start, page.indexOf("\n##", start + 1));
    }

    private static List<String> matches(String pattern, String text) {
        List<String> found = new ArrayList<>();
        for (MatchResult match :
                Pattern.compile(pattern).matcher(text).results().toList()) {
            found.add(match.group(1));
        }
        return found;
    }

    private static final class NoFiles implements ConfigReader.References {
        @Override
        public ConfigFile extended(YamlValue path) {
            return ConfigFile.EMPTY;
        }

        @Override
        public ConfigReader.NamedFile library(YamlValue path) throws YamlException {
            return new ConfigReader.NamedFile(Path.of(path.asText()), "");
        }
    }
}
