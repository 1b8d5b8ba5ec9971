package dev.sessionlint.flow.random;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.Node;
import dev.sessionlint.flow.FlowAnalysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** The flow analysis with a defect, in classes of its own beside those that are tested. */
final class DefectiveFlow extends ClassLoader {
    private static final String PACKAGE = "dev.sessionlint.flow.";

    private final Map<String, byte[]> changed;

    private DefectiveFlow(Map<String, byte[]> changed) {
        super(DefectiveFlow.class.getClassLoader());
        this.changed = changed;
    }

    static Analyst with(Defect defect) {
        try {
            Map<String, byte[]> changed = compile(defect.type(), source(defect));
            Class<?> analyst = new DefectiveFlow(changed).loadClass(FlowAnalyst.class.getName());
            Constructor<?> constructor = analyst.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Analyst) constructor.newInstance();
        } catch (ReflectiveOperationException | IOException | URISyntaxException e) {
            throw new IllegalStateException(defect.name(), e);
        }
    }

    private static String source(Defect defect) throws IOException {
        Path file = Path.of("src/main/java", PACKAGE.replace('.', '/'), defect.type() + ".java");
        String text = Files.readString(file);
        assertThat(text.split(java.util.regex.Pattern.quote(defect.original()), -1))
                .as("%s: the text to replace stands once in %s", defect, file)
                .hasSize(2);
        return text.replace(defect.original(), defect.planted());
    }

    /** The bytes of a class and those nested in it, by their names. */
    private static Map<String, byte[]> compile(String type, String text) throws IOException, URISyntaxException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        StringWriter messages = new StringWriter();
        try (JavaFileManager files = new InMemory(compiler.getStandardFileManager(null, null, null), written)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-proc:none", "-nowarn", "-classpath", classpath()),
                            null,
                            List.of(new Source(PACKAGE + type, text)))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
        Map<String, byte[]> bytes = new HashMap<>();
        written.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
        return bytes;
    }

    private static String classpath() throws URISyntaxException {
        List<String> places = new java.util.ArrayList<>();
        for (Class<?> type : List.of(FlowAnalysis.class, Node.class, NullMarked.class)) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(java.io.File.pathSeparator, places);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith(PACKAGE)
                && (name.indexOf('.', PACKAGE.length()) < 0 || name.startsWith(FlowAnalyst.class.getName()));
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = changed.get(name);
        if (bytes == null) {
            try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                bytes = Objects.requireNonNull(stream, name).readAllBytes();
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> written) {
            super(files);
            this.written = written;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream stream = new ByteArrayOutputStream();
                    written.put(name, stream);
                    return stream;
                }
            };
        }
    }
}
