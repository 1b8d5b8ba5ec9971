package dev.sessionlint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every model against the class files of the libraries that it names.
 *
 * <p>The profile {@code models} copies the jars to {@code target/model-jars} and runs this class.
 */
@Tag("models")
class LibraryModelsTest {
    /** Models of libraries whose jars cannot be had: their files say where in the source the facts were read. */
    private static final Set<String> READ_IN_SOURCE = Set.of("openmrs");

    private static final Path JARS = Path.of("target", "model-jars");
    private static final Pattern POM_ITEM = Pattern.compile("<artifactItem>\\s*<groupId>([^<]+)</groupId>"
            + "\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>\\s*</artifactItem>");
    private static final String PLATFORM = "jdk";

    private static List<LibraryModel> models = List.of();
    private static final Map<Coordinate, ClassFiles.Source> jars = new LinkedHashMap<>();

    record Coordinate(String group, String artifact, String version) {
        static Coordinate parse(String text) {
            String[] parts = text.split(":", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("expected group:artifact:version but found '" + text + "'");
            }
            return new Coordinate(parts[0], parts[1], parts[2]);
        }

        Path jar() {
            return JARS.resolve(group + "." + artifact + "-" + version + ".jar");
        }

        @Override
        public String toString() {
            return group + ":" + artifact + ":" + version;
        }
    }

    @BeforeAll
    static void openJars() throws IOException {
        models = ModelCompiler.compile(Path.of("rules", "libraries"));
        for (Coordinate coordinate : checkedAgainst()) {
            if (Files.exists(coordinate.jar())) {
                JarFile jar = new JarFile(coordinate.jar().toFile());
                jars.put(coordinate, path -> read(jar, path));
            }
        }
    }

    @Test
    void thePomCopiesWhatTheModelsAreCheckedAgainst() throws IOException {
        Set<String> inPom = new TreeSet<>();
        Matcher item = POM_ITEM.matcher(Files.readString(Path.of("pom.xml")));
        while (item.find()) {
            inPom.add(item.group(1) + ":" + item.group(2) + ":" + item.group(3));
        }
        Set<String> inModels = new TreeSet<>();
        checkedAgainst().forEach(coordinate -> inModels.add(coordinate.toString()));

        assertThat(inModels).isNotEmpty();
        Set<String> missing = new TreeSet<>(inModels);
        missing.removeAll(inPom);
        inPom.removeAll(inModels);
        assertThat(missing).as("in checked-against, but not in pom.xml").isEmpty();
        assertThat(inPom).as("in pom.xml, but in no checked-against").isEmpty();
    }

    @TestFactory
    List<DynamicTest> everyModelHoldsInEveryVersion() {
        assertThat(models).isNotEmpty();
        List<DynamicTest> tests = new ArrayList<>();
        for (LibraryModel model : models) {
            if (READ_IN_SOURCE.contains(model.id())) {
                assertThat(model.checkedAgainst()).as(model.id()).isEmpty();
                continue;
            }
            tests.add(DynamicTest.dynamicTest(
                    model.id(), () -> assertThat(check(model)).as(model.id()).isEmpty()));
        }
        return tests;
    }

    private static List<String> check(LibraryModel model) {
        List<String> failures = new ArrayList<>();
        List<ClassFiles> all = new ArrayList<>();
        Map<String, ClassFiles> lines = versionLines(model, failures);
        assertThat(lines).as("versions of " + model.id()).isNotEmpty();
        for (Map.Entry<String, ClassFiles> line : lines.entrySet()) {
            all.add(line.getValue());
            failures.addAll(
                    ModelChecker.check(only(model, line.getValue()), line.getKey(), line.getValue(), allTypes()));
        }
        if (model.artifacts().isEmpty()) {
            for (ModelType type : model.types()) {
                if (all.stream().noneMatch(classes -> classes.has(type.name()))) {
                    failures.add(model.id() + ": " + type.name() + " is in none of the artifacts");
                }
            }
        }
        failures.addAll(ModelChecker.checkSupertypes(model, all));
        return failures;
    }

    private static Map<String, ModelType> allTypes() {
        Map<String, ModelType> types = new LinkedHashMap<>();
        models.forEach(model -> model.types().forEach(type -> types.put(type.name(), type)));
        return types;
    }

    /** In a file of several libraries an artifact answers only for the types that it has. */
    private static LibraryModel only(LibraryModel model, ClassFiles classes) {
        if (!model.artifacts().isEmpty() || model.checkedAgainst().contains(PLATFORM)) {
            return model;
        }
        List<ModelType> types =
                model.types().stream().filter(type -> classes.has(type.name())).toList();
        return new LibraryModel(
                model.id(), model.title(), model.artifacts(), model.modules(), model.checkedAgainst(), types);
    }

    /** The class files of each version; artifacts of a file without a library of its own stand for themselves. */
    private static Map<String, ClassFiles> versionLines(LibraryModel model, List<String> failures) {
        Map<String, List<ClassFiles.Source>> sources = new LinkedHashMap<>();
        for (String text : model.checkedAgainst()) {
            if (text.equals(PLATFORM)) {
                sources.put(String.valueOf(Runtime.version().feature()), List.of(ClassFiles.platform()));
                continue;
            }
            Coordinate coordinate = Coordinate.parse(text);
            ClassFiles.Source jar = jars.get(coordinate);
            if (jar == null) {
                failures.add(model.id() + ": no jar of " + coordinate);
                continue;
            }
            String line = model.artifacts().isEmpty() ? coordinate.toString() : coordinate.version();
            sources.computeIfAbsent(line, key -> new ArrayList<>()).add(jar);
        }
        Map<String, ClassFiles> lines = new LinkedHashMap<>();
        sources.forEach((line, own) -> lines.put(line, new ClassFiles(own, others(line))));
        return lines;
    }

    /** Where supertypes of other libraries are looked for: in jars of the same version, then in the newest ones. */
    private static List<ClassFiles.Source> others(String version) {
        List<ClassFiles.Source> others = new ArrayList<>();
        jars.forEach((coordinate, jar) -> {
            if (coordinate.version().equals(version)) {
                others.add(jar);
            }
        });
        jars.entrySet().stream()
                .sorted((a, b) -> LibraryVersion.parse(b.getKey().version())
                        .compareTo(LibraryVersion.parse(a.getKey().version())))
                .forEach(entry -> others.add(entry.getValue()));
        others.add(ClassFiles.platform());
        return others;
    }

    private static Set<Coordinate> checkedAgainst() {
        Set<Coordinate> coordinates = new LinkedHashSet<>();
        for (LibraryModel model : models) {
            for (String text : model.checkedAgainst()) {
                if (!text.equals(PLATFORM)) {
                    coordinates.add(Coordinate.parse(text));
                }
            }
        }
        return coordinates;
    }

    private static Optional<byte[]> read(JarFile jar, String path) {
        ZipEntry entry = jar.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar.getName(), e);
        }
    }
}
