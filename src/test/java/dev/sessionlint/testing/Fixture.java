package dev.sessionlint.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One case: a small project with marks at what is to be found in it, and what a fix makes of it.
 *
 * <p>On disk a case is a single file {@code X.java}, which is laid into {@code src/main/java/<its package>} of a
 * project of its own, or a folder, which is a project as it stands. What {@code --fix} makes of it stands beside it, in
 * {@code X.java.fixed} or a folder {@code <case>.fixed} with the changed files only; where nothing stands, it must
 * change nothing.
 *
 * @param name how a failed test names it
 * @param files the text of each file by its path in the project, separated by {@code /}
 * @param golden the text after {@code --fix} of each file that it changes
 */
public record Fixture(String name, Map<String, String> files, Map<String, String> golden) {
    private static final String FIXED = ".fixed";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:[\\w@()\". -]* )?(?:class|interface|enum|record|@interface)\\s+(\\w+)");

    public Fixture {
        files = Map.copyOf(files);
        golden = Map.copyOf(golden);
        if (!files.keySet().containsAll(golden.keySet())) {
            throw new IllegalArgumentException(name + ": golden files " + golden.keySet() + " without their originals");
        }
    }

    /** All cases of a folder, by name. */
    public static List<Fixture> allIn(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.sorted().forEach(entries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Fixture> cases = new ArrayList<>();
        for (Path entry : entries) {
            if (!entry.toString().endsWith(FIXED)) {
                cases.add(read(folder, entry));
            } else if (!entries.contains(folder.resolve(name(entry).replaceFirst("\\.fixed$", "")))) {
                throw new IllegalArgumentException(entry + " has no case beside it");
            }
        }
        return cases;
    }

    private static Fixture read(Path folder, Path entry) {
        String name = name(folder) + "/" + name(entry);
        Path fixed = folder.resolve(name(entry) + FIXED);
        if (Files.isDirectory(entry)) {
            return new Fixture(name, texts(entry), Files.exists(fixed) ? texts(fixed) : Map.of());
        }
        if (!name(entry).endsWith(".java")) {
            throw new IllegalArgumentException(entry + " is neither a Java file nor a folder");
        }
        String text = text(entry);
        String path = "src/main/java/" + inPackage(text, name(entry));
        return new Fixture(name, Map.of(path, text), Files.exists(fixed) ? Map.of(path, text(fixed)) : Map.of());
    }

    /** The path of a file below its source root, by the package and the first type that stand in it. */
    public static String pathOf(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("no type is declared in:\n" + text);
        }
        return inPackage(text, type.group(1) + ".java");
    }

    private static String inPackage(String text, String fileName) {
        Matcher declared = PACKAGE.matcher(text);
        return declared.find() ? declared.group(1).replace('.', '/') + "/" + fileName : fileName;
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(
                            file -> texts.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** The same case with CR LF at the end of each line. */
    public Fixture withCarriageReturns() {
        return new Fixture(name + " with CR LF", withCarriageReturns(files), withCarriageReturns(golden));
    }

    private static Map<String, String> withCarriageReturns(Map<String, String> texts) {
        Map<String, String> converted = new TreeMap<>();
        texts.forEach((path, text) -> converted.put(path, text.replaceAll("\r\n|\r|\n", "\r\n")));
        return converted;
    }

    /** What is to be found, sorted. */
    public List<Mark> marks() {
        return Mark.in(files);
    }

    @Override
    public String toString() {
        return name;
    }
}
