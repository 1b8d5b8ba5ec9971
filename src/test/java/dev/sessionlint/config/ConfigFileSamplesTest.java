package dev.sessionlint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.ObjectMapper;

/** The loader and the JSON schema agree on every sample, but for what a schema cannot know. */
class ConfigFileSamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/config").toAbsolutePath();
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptedByBoth(Path sample) throws IOException {
        assertThatCode(() -> ConfigLoader.load(Tools.TOOL, sample, Files::readAllBytes))
                .doesNotThrowAnyException();
        assertThat(schemaErrors(sample)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusedByBoth(Path sample) throws IOException {
        assertThat(message(sample)).isEqualTo(expected(sample));
        assertThat(schemaErrors(sample)).isNotEmpty();
    }

    /** Other files, names of rules and encodings, other keys of the same mapping: a schema does not see them. */
    @ParameterizedTest
    @MethodSource("refusedByLoader")
    void refusedByTheLoaderOnly(Path sample) throws IOException {
        assertThat(message(sample)).isEqualTo(expected(sample));
        Optional<Object> content = yaml(sample);
        if (content.isPresent()) {
            assertThat(schemaErrors(sample)).isEmpty();
        }
    }

    static Stream<Path> accepted() throws IOException {
        return samples("accepted");
    }

    static Stream<Path> refused() throws IOException {
        return samples("refused");
    }

    static Stream<Path> refusedByLoader() throws IOException {
        return samples("refused-by-loader");
    }

    private static Stream<Path> samples(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(5);
            return found.stream();
        }
    }

    /** The comment in the first line of a sample. */
    private static String expected(Path sample) throws IOException {
        return Files.readAllLines(sample).get(0).substring("# ".length());
    }

    private static String message(Path sample) {
        ConfigException thrown = catchThrowableOfType(
                ConfigException.class, () -> ConfigLoader.load(Tools.TOOL, sample, Files::readAllBytes));
        assertThat(thrown).hasMessage(thrown.naming(sample.toString()));
        assertThat(thrown.file()).isEqualTo(sample);
        return thrown.line() + ":" + thrown.column() + ": " + thrown.sentence();
    }

    private static List<String> schemaErrors(Path sample) throws IOException {
        String json = new ObjectMapper().writeValueAsString(yaml(sample).orElseThrow());
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** An empty file is an empty mapping to editors; a file that is no YAML, or has a key twice, is nothing. */
    private static Optional<Object> yaml(Path sample) throws IOException {
        String text = Files.readString(sample).replaceFirst("^\uFEFF", "");
        try {
            return Optional.ofNullable(new Load(LoadSettings.builder().build()).loadFromString(text))
                    .or(() -> Optional.of(Map.of()));
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("docs/sessionlint.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
