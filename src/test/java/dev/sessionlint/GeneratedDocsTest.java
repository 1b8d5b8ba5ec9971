package dev.sessionlint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.sessionlint.testing.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the documentation says of the code, between markers, is what the code says; {@code -Dsessionlint.update=true}
 * writes it anew, and the diff is to be read then.
 */
class GeneratedDocsTest {
    private static final Path HERE = Path.of("");

    @Test
    void theReadmeListsTheRules() throws IOException {
        String json = CommandLine.run(HERE, "rules", "--format", "json").stdout();
        JsonArray rules = new Gson().fromJson(json, JsonArray.class);
        assertThat(rules).isNotEmpty();
        StringBuilder table = new StringBuilder("| rule | severity | what it finds |\n|---|---|---|\n");
        for (JsonElement element : rules) {
            JsonObject rule = element.getAsJsonObject();
            String id = rule.get("id").getAsString();
            assertThat(rule.get("summary").getAsString()).as("summary of " + id).isNotEmpty();
            table.append("| [`" + id + "`](rules/" + id + ".md) | "
                    + rule.get("severity").getAsString() + " | "
                    + rule.get("summary").getAsString() + " |\n");
        }
        assertStands("README.md", "rules", table.toString());
    }

    @Test
    void theReferenceShowsTheHelp() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String command : new String[] {"", "check", "rules", "explain"}) {
            String[] arguments = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
            text.append("\n## sessionlint ").append(command);
            text.setLength(text.toString().stripTrailing().length());
            text.append("\n\n```text\n")
                    .append(CommandLine.run(HERE, arguments).stdout())
                    .append("```\n");
        }
        assertStands("docs/cli.md", "cli", text.append('\n').toString());
    }

    private static void assertStands(String name, String marker, String generated) throws IOException {
        Path file = Path.of(name);
        String text = Files.readString(file);
        String begin = "<!-- " + marker + ":begin -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- " + marker + ":end -->");
        assertThat(from).as("'" + begin.strip() + "' in " + name).isGreaterThanOrEqualTo(begin.length());
        assertThat(to).isGreaterThanOrEqualTo(from);
        if (Boolean.getBoolean("sessionlint.update")) {
            Files.writeString(file, text.substring(0, from) + generated + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to))
                .as(name + " is not up to date: run the tests with -Dsessionlint.update=true and read the diff")
                .isEqualTo(generated);
    }
}
