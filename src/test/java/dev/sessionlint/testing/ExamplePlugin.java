package dev.sessionlint.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.javaparser.ast.Node;
import dev.sessionlint.rule.Rule;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The plug-in of {@code docs/plugins.md}, compiled as its readers would, and variants of it. */
public final class ExamplePlugin {
    /** The id of its rule, which reports calls of {@code legacySession()} as a warning and renames them. */
    public static final String RULE = "legacy-session-call";

    private static final String SERVICE = "META-INF/services/" + Rule.class.getName();

    private final String source;
    private final String service;
    private final String page;

    private ExamplePlugin(String source, String service, String page) {
        this.source = source;
        this.service = service;
        this.page = page;
    }

    /** The plug-in as the documentation shows it. */
    public static ExamplePlugin documented() {
        try {
            String text = Files.readString(Path.of("docs/plugins.md"));
            return new ExamplePlugin(block(text, "java"), block(text, "text"), block(text, "markdown"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String block(String text, String language) {
        Matcher block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```").matcher(text);
        if (block.find()) {
            return block.group(1);
        }
        throw new IllegalArgumentException("docs/plugins.md has no block '" + language + "'");
    }

    /** The same with another source text. */
    public ExamplePlugin replacing(String text, String replacement) {
        if (!source.contains(text)) {
            throw new IllegalArgumentException("the example has no '" + text + "'");
        }
        return new ExamplePlugin(source.replace(text, replacement), service, page.replace(text, replacement));
    }

    /** The same with another service file. */
    public ExamplePlugin withService(String newService) {
        return new ExamplePlugin(source, newService, page);
    }

    /** Compiles it and packs it into a jar in a folder. */
    public Path jar(Path folder, String name) throws IOException {
        Path work = Files.createTempDirectory(folder, "plugin");
        Path java = Files.createDirectories(work.resolve("com/acme/rules")).resolve("LegacySessionCall.java");
        Files.writeString(java, source);
        Path classes = Files.createDirectory(work.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int code = compiler.run(
                null, null, null, "-d", classes.toString(), "-cp", classPath(), "-proc:none", java.toString());
        if (code != 0) {
            throw new IllegalStateException("the example does not compile");
        }
        Map<String, String> texts = Map.of(SERVICE, service, "sessionlint/rules/" + RULE + ".md", page);
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                put(out, text.getKey(), text.getValue().getBytes(UTF_8));
            }
            List<Path> files = new ArrayList<>();
            try (Stream<Path> found = Files.walk(classes)) {
                found.filter(Files::isRegularFile).forEach(files::add);
            }
            for (Path file : files) {
                put(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        ((OutputStream) jar).write(content);
        jar.closeEntry();
    }

    private static String classPath() {
        try {
            List<String> places = new ArrayList<>();
            for (Class<?> type : List.of(Rule.class, Node.class, org.jspecify.annotations.Nullable.class)) {
                places.add(Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            }
            return String.join(File.pathSeparator, places);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
