package dev.sessionlint.index;

import dev.sessionlint.source.JavaSource;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the project's files declare, looked up when asked: whichever files were named, the answers are the same.
 *
 * <p>A type is looked up by its package's folder under the source roots, the nearest root first. Where two equally near
 * roots declare it differently, it is unknown. Only files that an answer needs are parsed, once each, and only their
 * facts are kept. Shared by all threads.
 */
public final class ProjectIndex {
    private final Path projectRoot;
    private final SourceRoots roots;
    private final LibraryVersions versions;
    private final Function<Path, Optional<JavaSource>> parser;
    private final Map<Path, Optional<FileFacts>> files = new ConcurrentHashMap<>();
    private final Map<Path, Set<String>> listings = new ConcurrentHashMap<>();
    private final Map<Path, Map<String, List<Path>>> secondaries = new ConcurrentHashMap<>();
    private final Map<Key, Optional<FileFacts>> found = new ConcurrentHashMap<>();
    private final Map<Key, Boolean> declared = new ConcurrentHashMap<>();

    /** @param inPackage whether a file of the type's own package asks: it sees types that stand in another's file too */
    private record Key(Path root, String packageName, String simpleName, boolean inPackage) {
        /** Written out, like {@link #hashCode}: the code that records are given for it is made anew at every start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && inPackage == key.inPackage
                    && simpleName.equals(key.simpleName)
                    && packageName.equals(key.packageName)
                    && root.equals(key.root);
        }

        @Override
        public int hashCode() {
            return (simpleName.hashCode() * 31 + packageName.hashCode()) * 31 + root.hashCode();
        }
    }

    /**
     * @param projectRoot the folder below which the project's files lie
     * @param parser parses a file; empty where that fails; called from any thread
     */
    public ProjectIndex(Path projectRoot, Function<Path, Optional<JavaSource>> parser) {
        this.projectRoot = projectRoot;
        this.roots = new SourceRoots(projectRoot);
        this.versions = new LibraryVersions(projectRoot);
        this.parser = parser;
    }

    public Path projectRoot() {
        return projectRoot;
    }

    /** The versions of libraries that the build files name. */
    public LibraryVersions versions() {
        return versions;
    }

    /** Whether a file stands among tests, by its folders. */
    public boolean isTest(FileFacts file) {
        return SourceRoots.isTest(projectRoot, file.root());
    }

    /**
     * A type of the project by its binary name, as seen from a file.
     *
     * @return empty if the project does not declare it, or declares it twice and differently
     */
    public Optional<ProjectType> type(String binaryName, FileFacts from) {
        int dot = binaryName.lastIndexOf('.');
        String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
        String[] names = binaryName.substring(dot + 1).split("\\$", -1);
        Optional<ProjectType> type =
                declaringFile(packageName, names[0], from).flatMap(file -> topLevel(file, names[0]));
        for (int i = 1; i < names.length && type.isPresent(); i++) {
            type = type.get().nested(names[i]);
        }
        return type;
    }

    /** Whether the project declares a top-level type, as seen from a file; nothing is parsed where its file tells. */
    boolean declares(String binaryName, FileFacts from) {
        int dot = binaryName.lastIndexOf('.');
        String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
        String simpleName = binaryName.substring(dot + 1);
        boolean inPackage = packageName.equals(from.packageName());
        Key key = new Key(from.root(), packageName, simpleName, inPackage);
        Boolean known = declared.get(key);
        if (known == null) {
            known = hasFile(packageName, simpleName + ".java", from.root())
                    || (inPackage
                            && declaringFile(packageName, simpleName, from).isPresent());
            declared.put(key, known);
        }
        return known;
    }

    /** Whether a top-level type of a file's package has a file of its own name. */
    boolean hasOwnFile(String binaryName, FileFacts from) {
        return hasFile(
                from.packageName(), binaryName.substring(binaryName.lastIndexOf('.') + 1) + ".java", from.root());
    }

    private boolean hasFile(String packageName, String fileName, Path own) {
        String folder = packageName.replace('.', '/');
        if (listing(packageFolder(own, folder)).contains(fileName)) {
            return true;
        }
        if (isPlatform(packageName)) {
            return false;
        }
        for (List<Path> group : roots.near(own)) {
            for (Path root : group) {
                if (listing(packageFolder(root, folder)).contains(fileName)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Path packageFolder(Path root, String folder) {
        return folder.isEmpty() ? root : root.resolve(folder);
    }

    /** Packages that no project can have beside the platform's: no other root is looked for. */
    private static boolean isPlatform(String packageName) {
        return packageName.startsWith("java.");
    }

    private static Optional<ProjectType> topLevel(FileFacts file, String simpleName) {
        return file.types().stream()
                .filter(type -> type.simpleName().equals(simpleName))
                .findFirst()
                .map(type -> new ProjectType(file, null, type));
    }

    private Optional<FileFacts> declaringFile(String packageName, String simpleName, FileFacts from) {
        Path own = from.root();
        boolean inPackage = packageName.equals(from.packageName());
        Key key = new Key(own, packageName, simpleName, inPackage);
        Optional<FileFacts> known = found.get(key);
        if (known == null) {
            known = find(packageName, simpleName, own, inPackage);
            found.put(key, known);
        }
        return known;
    }

    private Optional<FileFacts> find(String packageName, String simpleName, Path own, boolean inPackage) {
        String folder = packageName.replace('.', '/');
        String fileName = simpleName + ".java";
        // The own root goes before all others, which are not even looked for where it has the file.
        Path ownFolder = packageFolder(own, folder);
        if (listing(ownFolder).contains(fileName)) {
            return facts(ownFolder.resolve(fileName), packageName);
        }
        if (isPlatform(packageName) && !inPackage) {
            return Optional.empty();
        }
        List<List<Path>> groups = roots.near(own);
        for (List<Path> group : groups) {
            List<Path> hits = new ArrayList<>();
            for (Path root : group) {
                Path packageFolder = packageFolder(root, folder);
                if (listing(packageFolder).contains(fileName)) {
                    hits.add(packageFolder.resolve(fileName));
                }
            }
            if (!hits.isEmpty()) {
                return allEqual(hits) ? facts(hits.get(0), packageName) : Optional.empty();
            }
        }
        return inPackage ? findSecondary(packageName, folder, simpleName, groups) : Optional.empty();
    }

    /** A top-level type that stands in another type's file can be used in its own package only (JLS 7.6). */
    private Optional<FileFacts> findSecondary(
            String packageName, String folder, String simpleName, List<List<Path>> groups) {
        for (List<Path> group : groups) {
            List<Path> hits = new ArrayList<>();
            for (Path root : group) {
                Path packageFolder = packageFolder(root, folder);
                secondaries.computeIfAbsent(packageFolder, this::scan).getOrDefault(simpleName, List.of()).stream()
                        .filter(file -> facts(file, packageName)
                                .filter(read -> topLevel(read, simpleName).isPresent())
                                .isPresent())
                        .forEach(hits::add);
            }
            if (!hits.isEmpty()) {
                return allEqual(hits) ? facts(hits.get(0), packageName) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<FileFacts> facts(Path file, String packageName) {
        Optional<FileFacts> facts = files.get(file);
        if (facts == null) {
            facts = parser.apply(file).map(FactsReader::read);
            files.put(file, facts);
        }
        return facts.filter(read -> read.packageName().equals(packageName));
    }

    private Set<String> listing(Path folder) {
        return listings.computeIfAbsent(folder, ProjectIndex::list);
    }

    private static Set<String> list(Path folder) {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.java")) {
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
            }
        } catch (IOException absent) {
            return Set.of();
        }
        return names;
    }

    /** The names that files of a folder may declare besides their own; a name in a comment may be among them. */
    private Map<String, List<Path>> scan(Path folder) {
        Map<String, List<Path>> names = new HashMap<>();
        for (String fileName : listing(folder)) {
            Path file = folder.resolve(fileName);
            try {
                for (String name : DeclaredNames.in(Files.readAllBytes(file))) {
                    if (!fileName.equals(name + ".java")) {
                        names.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
                    }
                }
            } catch (IOException unreadable) {
                // An unreadable file declares nothing that could be used.
            }
        }
        names.values().forEach(paths -> paths.sort(null));
        return names;
    }

    private static boolean allEqual(List<Path> paths) {
        try {
            for (Path path : paths.subList(1, paths.size())) {
                if (Files.mismatch(paths.get(0), path) >= 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
