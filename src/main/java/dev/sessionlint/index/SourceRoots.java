package dev.sessionlint.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folders of a project below which packages begin.
 *
 * <p>They are found once, when first asked for, by looking at folders only: one Java file below a folder tells by its
 * package where the root is, and the rest of that package tree is not walked.
 */
final class SourceRoots {
    private static final Set<String> TEST_SEGMENTS = Set.of("test", "tests", "it", "testFixtures", "integrationTest");
    private static final Set<String> LEFT_OUT = Set.of("target", "build", "node_modules");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w$.[^\\x00-\\x7f]]+)\\s*;");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MAX_DEPTH = 40;

    private final Path projectRoot;
    private final Map<Path, List<List<Path>>> nearest = new ConcurrentHashMap<>();
    private volatile List<Path> roots;

    @SuppressWarnings("NullAway.Init")
    SourceRoots(Path projectRoot) {
        this.projectRoot = projectRoot;
    }

    /** The root of a file by its package; its own folder where the two do not fit. */
    static Path rootOf(Path file, String packageName) {
        Path folder = parent(file);
        if (packageName.isEmpty()) {
            return folder;
        }
        Path packagePath = Path.of(packageName.replace('.', '/'));
        if (!folder.endsWith(packagePath)) {
            return folder;
        }
        Path root = folder;
        for (int i = 0; i < packagePath.getNameCount(); i++) {
            root = parent(root);
        }
        return root;
    }

    /**
     * Whether a source root holds tests: a segment {@code test}, {@code tests}, {@code it}, {@code testFixtures} or
     * {@code integrationTest} on the way from the project root, or {@code *Test} directly under {@code src}.
     */
    static boolean isTest(Path projectRoot, Path sourceRoot) {
        if (!sourceRoot.startsWith(projectRoot)) {
            return false;
        }
        String before = "";
        for (Path segment : projectRoot.relativize(sourceRoot)) {
            String name = segment.toString();
            if (TEST_SEGMENTS.contains(name) || (before.equals("src") && name.endsWith("Test"))) {
                return true;
            }
            before = name;
        }
        return false;
    }

    /**
     * The roots in which a file of the given root looks for a type: groups of equally near ones, the nearest first. A
     * root of production code does not see roots of tests.
     */
    List<List<Path>> near(Path own) {
        return nearest.computeIfAbsent(own, this::sortByNearness);
    }

    private List<List<Path>> sortByNearness(Path own) {
        boolean fromTest = isTest(projectRoot, own);
        Map<Integer, Set<Path>> byDistance = new TreeMap<>();
        for (Path root : all()) {
            if (!root.equals(own) && (fromTest || !isTest(projectRoot, root))) {
                byDistance
                        .computeIfAbsent(-commonSegments(own, root), key -> new TreeSet<>())
                        .add(root);
            }
        }
        List<List<Path>> groups = new ArrayList<>();
        groups.add(List.of(own));
        byDistance.values().forEach(group -> groups.add(List.copyOf(group)));
        return groups;
    }

    private static int commonSegments(Path one, Path other) {
        int count = 0;
        while (count < one.getNameCount()
                && count < other.getNameCount()
                && one.getName(count).equals(other.getName(count))) {
            count++;
        }
        return count;
    }

    /** All roots of the project, those of tests too. */
    List<Path> all() {
        List<Path> known = roots;
        if (known == null) {
            Set<Path> found = new TreeSet<>();
            explore(projectRoot, found, 0);
            known = List.copyOf(found);
            roots = known;
        }
        return known;
    }

    /** Looks below a folder; gives the root in which the folder lies, if a file on the way told it. */
    private static Optional<Path> explore(Path folder, Set<Path> found, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.empty();
        }
        // Names are enough: a stream of paths, and asking of each what it is, costs a good part of a start over one
        // file.
        String[] names = folder.toFile().list();
        if (names == null) {
            return Optional.empty();
        }
        // The order in which a folder is listed is the file system's, and must not decide.
        Arrays.sort(names);
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(".java")) {
                files.add(folder.resolve(name));
            }
        }
        for (Path file : files) {
            Optional<Path> root = rootByPackage(file);
            if (root.isPresent()) {
                found.add(root.get());
                if (!root.get().equals(folder)) {
                    return root;
                }
            }
        }
        for (String name : names) {
            Path below = folder.resolve(name);
            if (name.startsWith(".")
                    || name.endsWith(".java")
                    || LEFT_OUT.contains(name)
                    || !Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            Optional<Path> root = explore(below, found, depth + 1);
            if (root.isPresent() && !root.get().equals(folder) && folder.startsWith(root.get())) {
                return root;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> rootByPackage(Path file) {
        String name = name(file);
        if (name.equals("package-info.java") || name.equals("module-info.java")) {
            return Optional.empty();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.startsWith(BYTE_ORDER_MARK)) {
                text = text.substring(BYTE_ORDER_MARK.length());
            }
            Matcher declared = PACKAGE.matcher(text);
            String packageName = declared.find() ? declared.group(1) : "";
            Path folder = parent(file);
            boolean fits = packageName.isEmpty() || folder.endsWith(Path.of(packageName.replace('.', '/')));
            return fits ? Optional.of(rootOf(file, packageName)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
