package dev.sessionlint.index;

import dev.sessionlint.source.SeenFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Gradle files of one folder say of versions, read as text: coordinates, variables, the version catalogue. */
final class GradleFiles {
    private static final List<String> NAMES = List.of(
            "build.gradle", "build.gradle.kts", "gradle.properties", "libs.versions.toml", "gradle/libs.versions.toml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(?:rootProject\\.|project\\.|ext\\.)?([\\w.]+)}?");

    private final String text;

    /** @param seen where all that is read is told */
    GradleFiles(Path folder, SeenFiles seen) {
        StringBuilder all = new StringBuilder();
        for (Path file : in(folder)) {
            seen.read(file)
                    .ifPresent(content -> all.append(new String(content, StandardCharsets.UTF_8))
                            .append('\n'));
        }
        this.text = all.toString();
    }

    /** The files of a folder that are read if they are there. */
    static List<Path> in(Path folder) {
        return NAMES.stream().map(folder::resolve).toList();
    }

    /** The version of {@code group:artifact}, if it is written out. */
    Optional<String> version(String artifact) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int colon = artifact.indexOf(':');
        String group = Pattern.quote(artifact.substring(0, colon));
        String name = Pattern.quote(artifact.substring(colon + 1));
        String both = "(?:module\\s*=\\s*[\"']" + group + ":" + name + "[\"']|group\\s*[=:]\\s*[\"']" + group
                + "[\"']\\s*,\\s*name\\s*[=:]\\s*[\"']" + name + "[\"'])\\s*,\\s*";
        return first("[\"']" + group + ":" + name + ":([^\"':@]+)")
                .or(() -> first(both + "version\\s*[=:]\\s*[\"']([^\"']+)[\"']"))
                .or(() -> first(both + "version\\.ref\\s*=\\s*[\"']([^\"']+)[\"']")
                        .flatMap(this::value))
                .flatMap(this::resolved)
                .filter(version -> Character.isDigit(version.charAt(0)));
    }

    private Optional<String> resolved(String written) {
        Matcher variable = VARIABLE.matcher(written);
        return variable.matches() ? value(variable.group(1)) : Optional.of(written);
    }

    /** {@code name = "1.2"}, {@code set("name", "1.2")}, {@code name=1.2}. */
    private Optional<String> value(String name) {
        String quoted = Pattern.quote(name);
        return first("(?m)\\b" + quoted + "[\"']?\\s*[=,]\\s*[\"']([^\"'$]+)[\"']")
                .or(() -> first("(?m)^" + quoted + "\\s*=\\s*([\\w.\\-]+)\\s*$"));
    }

    private Optional<String> first(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}
