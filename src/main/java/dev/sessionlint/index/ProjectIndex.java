package dev.sessionlint.index;

import dev.sessionlint.index.Sighting.Kind;
import dev.sessionlint.index.Trace.Answer;
import dev.sessionlint.source.Fingerprint;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.SeenFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the project's files declare, looked up when asked: whichever files were named, the answers are the same.
 *
 * <p>A type is looked up by its package's folder under the source roots, the nearest root first. Where two equally near
 * roots declare it differently, it is unknown. Only files that an answer needs are parsed, once each, and only their
 * facts are kept. Shared by all threads.
 *
 * <p>Every answer rests on files and folders that were looked at, those too that were looked for in vain. A view that
 * traces ({@link #tracing}) collects them. What is remembered here beyond one question is remembered with its
 * {@link Sighting}s, so that they reach all who ask again.
 */
public final class ProjectIndex {
    private final Path projectRoot;
    private final SourceRoots roots;
    private final LibraryVersions versions;
    private final SeenFiles seen;
    private final Trace trace;
    private final Function<Path, Optional<JavaSource>> parser;
    private final Function<Path, Optional<JavaSource>> declarationParser;
    private final Map<Path, Optional<FileFacts>> files;
    private final Map<Path, Map<String, Folder>> folders;
    private final Map<String, Boolean> nowhere;
    private final Map<Path, Map<String, List<Path>>> secondaries;
    private final Map<Key, Answer<Optional<FileFacts>>> found;
    private final Map<Key, Answer<Boolean>> declared;

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
        this(projectRoot, parser, parser, new SeenFiles(false));
    }

    /**
     * An index whose answers are to be kept for later.
     *
     * @param declarationParser parses what a file declares; the bodies in the tree may be empty
     * @param seen where all that is read is told; the parsers tell it too
     */
    public ProjectIndex(
            Path projectRoot,
            Function<Path, Optional<JavaSource>> parser,
            Function<Path, Optional<JavaSource>> declarationParser,
            SeenFiles seen) {
        this.projectRoot = projectRoot;
        this.roots = new SourceRoots(projectRoot);
        this.versions = new LibraryVersions(projectRoot, seen);
        this.seen = seen;
        this.trace = new Trace();
        this.parser = parser;
        this.declarationParser = declarationParser;
        this.files = new ConcurrentHashMap<>();
        this.folders = new ConcurrentHashMap<>();
        this.nowhere = new ConcurrentHashMap<>();
        this.secondaries = new ConcurrentHashMap<>();
        this.found = new ConcurrentHashMap<>();
        this.declared = new ConcurrentHashMap<>();
    }

    private ProjectIndex(ProjectIndex shared, Trace trace) {
        this.projectRoot = shared.projectRoot;
        this.roots = shared.roots;
        this.versions = shared.versions.tracing(trace);
        this.seen = shared.seen;
        this.trace = trace;
        this.parser = shared.parser;
        this.declarationParser = shared.declarationParser;
        this.files = shared.files;
        this.folders = shared.folders;
        this.nowhere = shared.nowhere;
        this.secondaries = shared.secondaries;
        this.found = shared.found;
        this.declared = shared.declared;
    }

    /** The same index, for one thread: a trace collects what its answers rest on. */
    public ProjectIndex tracing(Trace newTrace) {
        return new ProjectIndex(this, newTrace);
    }

    /** Works an answer out once; whoever asks for it, then or later, gets what it rests on into their trace. */
    private <K, V> V remembered(Map<K, Answer<V>> answers, K key, Function<ProjectIndex, V> work) {
        Answer<V> answer = answers.get(key);
        if (answer == null) {
            Trace own = new Trace();
            V value = work.apply(tracing(own));
            answer = new Answer<>(value, own.sightings());
            answers.put(key, answer);
        }
        trace.addAll(answer.sightings());
        return answer.value();
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
        return remembered(
                declared,
                key,
                index -> index.hasFile(packageName, simpleName + ".java", from.root())
                        || (inPackage
                                && index.declaringFile(packageName, simpleName, from)
                                        .isPresent()));
    }

    /** Whether a top-level type of a file's package has a file of its own name. */
    boolean hasOwnFile(String binaryName, FileFacts from) {
        return hasFile(
                from.packageName(), binaryName.substring(binaryName.lastIndexOf('.') + 1) + ".java", from.root());
    }

    private boolean hasFile(String packageName, String fileName, Path own) {
        if (ownFiles(own, packageName).contains(fileName)) {
            return true;
        }
        if (isPlatform(packageName)) {
            return false;
        }
        if (isNowhere(packageName)) {
            trace.add(Kind.PACKAGE, own, packageName);
            return false;
        }
        for (List<Path> group : near(own, packageName)) {
            for (Path root : group) {
                if (listing(root, packageName).contains(fileName)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The files of a package below the root of whoever asks. */
    private Set<String> ownFiles(Path own, String packageName) {
        trace.add(Kind.FOLDER, own, packageName);
        return listing(own, packageName);
    }

    /** The roots in which a package is looked for. */
    private List<List<Path>> near(Path own, String packageName) {
        trace.add(Kind.PACKAGE, own, packageName);
        return roots.near(own);
    }

    /** Whether no root at all has files of a package; so it is with those of most libraries. */
    private boolean isNowhere(String packageName) {
        Boolean known = nowhere.get(packageName);
        if (known == null) {
            known = true;
            for (Path root : roots.all()) {
                if (!listing(root, packageName).isEmpty()) {
                    known = false;
                    break;
                }
            }
            nowhere.put(packageName, known);
        }
        return known;
    }

    private static Path packageFolder(Path root, String packageName) {
        return packageName.isEmpty() ? root : root.resolve(packageName.replace('.', '/'));
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
        return remembered(found, key, index -> index.find(packageName, simpleName, own, inPackage));
    }

    private Optional<FileFacts> find(String packageName, String simpleName, Path own, boolean inPackage) {
        String fileName = simpleName + ".java";
        // The own root goes before all others, which are not even looked for where it has the file.
        if (ownFiles(own, packageName).contains(fileName)) {
            return facts(packageFolder(own, packageName).resolve(fileName), packageName);
        }
        if (isPlatform(packageName) && !inPackage) {
            return Optional.empty();
        }
        if (!inPackage && isNowhere(packageName)) {
            trace.add(Kind.PACKAGE, own, packageName);
            return Optional.empty();
        }
        List<List<Path>> groups = near(own, packageName);
        for (List<Path> group : groups) {
            List<Path> hits = new ArrayList<>();
            for (Path root : group) {
                if (listing(root, packageName).contains(fileName)) {
                    hits.add(packageFolder(root, packageName).resolve(fileName));
                }
            }
            if (!hits.isEmpty()) {
                return allEqual(hits) ? facts(hits.get(0), packageName) : Optional.empty();
            }
        }
        return inPackage ? findSecondary(packageName, simpleName, groups) : Optional.empty();
    }

    /** A top-level type that stands in another type's file can be used in its own package only (JLS 7.6). */
    private Optional<FileFacts> findSecondary(String packageName, String simpleName, List<List<Path>> groups) {
        for (List<Path> group : groups) {
            List<Path> hits = new ArrayList<>();
            for (Path root : group) {
                declarations(root, packageName).getOrDefault(simpleName, List.of()).stream()
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

    /** The tree of a file whose facts were asked for before, parsed anew: trees are not kept. */
    public Optional<JavaSource> source(Path file) {
        trace.add(Kind.SOURCE, file, "");
        return parser.apply(file);
    }

    private Optional<FileFacts> facts(Path file, String packageName) {
        trace.add(Kind.SOURCE, file, "");
        Optional<FileFacts> facts = files.get(file);
        if (facts == null) {
            facts = declarationParser.apply(file).map(FactsReader::read);
            files.put(file, facts);
        }
        return facts.filter(read -> read.packageName().equals(packageName));
    }

    /** The Java files of a package below a root. */
    private Set<String> listing(Path root, String packageName) {
        return folder(root, packageName).javaFiles();
    }

    private Folder folder(Path root, String packageName) {
        Map<String, Folder> ofRoot = folders.get(root);
        if (ofRoot == null) {
            ofRoot = folders.computeIfAbsent(root, key -> new ConcurrentHashMap<>());
        }
        Folder known = ofRoot.get(packageName);
        if (known == null) {
            known = look(root, packageName);
            ofRoot.put(packageName, known);
        }
        return known;
    }

    /** Most packages that are asked for stand below few roots: those above them tell, and are looked at once. */
    private Folder look(Path root, String packageName) {
        if (packageName.isEmpty()) {
            return Folder.of(root);
        }
        int dot = packageName.lastIndexOf('.');
        Folder above = folder(root, dot < 0 ? "" : packageName.substring(0, dot));
        return above.others().contains(packageName.substring(dot + 1))
                ? Folder.of(packageFolder(root, packageName))
                : Folder.ABSENT;
    }

    /**
     * What stands in a folder.
     *
     * @param others the names that are no Java files'
     */
    private record Folder(Set<String> javaFiles, Set<String> others) {
        static final Folder ABSENT = new Folder(Set.of(), Set.of());

        static Folder of(Path folder) {
            // This says without an exception that there is none.
            String[] entries = folder.toFile().list();
            if (entries == null) {
                return ABSENT;
            }
            Set<String> javaFiles = new HashSet<>();
            Set<String> others = new HashSet<>();
            for (String entry : entries) {
                (entry.endsWith(".java") ? javaFiles : others).add(entry);
            }
            return new Folder(javaFiles, others);
        }
    }

    private Map<String, List<Path>> declarations(Path root, String packageName) {
        if (listing(root, packageName).isEmpty()) {
            return Map.of();
        }
        trace.add(Kind.DECLARATIONS, root, packageName);
        return secondaries.computeIfAbsent(packageFolder(root, packageName), key -> scan(root, packageName));
    }

    /** The names that files of a folder may declare besides their own; a name in a comment may be among them. */
    private Map<String, List<Path>> scan(Path root, String packageName) {
        Path folder = packageFolder(root, packageName);
        Map<String, List<Path>> names = new HashMap<>();
        for (String fileName : listing(root, packageName)) {
            Path file = folder.resolve(fileName);
            // An unreadable file declares nothing that could be used.
            seen.read(file).ifPresent(bytes -> {
                for (String name : DeclaredNames.in(bytes)) {
                    if (!fileName.equals(name + ".java")) {
                        names.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
                    }
                }
            });
        }
        names.values().forEach(paths -> paths.sort(null));
        return names;
    }

    private boolean allEqual(List<Path> paths) {
        if (paths.size() == 1) {
            return true;
        }
        paths.forEach(path -> trace.add(Kind.FILE, path, ""));
        Optional<byte[]> first = seen.read(paths.get(0));
        return first.isPresent()
                && paths.subList(1, paths.size()).stream()
                        .allMatch(path -> seen.read(path)
                                .filter(bytes -> Arrays.equals(bytes, first.get()))
                                .isPresent());
    }

    /** The Java files of a package below a root: those on which its {@link Kind#DECLARATIONS} depend. */
    public List<Path> filesOf(Path root, String packageName) {
        Path folder = packageFolder(root, packageName);
        return listing(root, packageName).stream().sorted().map(folder::resolve).toList();
    }

    /** The {@link Fingerprint} of what a sighting of a package saw. */
    public long state(Kind kind, Path root, String packageName) {
        Fingerprint state = new Fingerprint();
        switch (kind) {
            case FOLDER -> new TreeSet<>(listing(root, packageName)).forEach(state::add);
            case PACKAGE -> {
                if (isNowhere(packageName) && listing(root, packageName).isEmpty()) {
                    break;
                }
                for (List<Path> group : roots.near(root)) {
                    boolean any = false;
                    for (Path near : group) {
                        Set<String> names = listing(near, packageName);
                        if (!names.isEmpty()) {
                            any = true;
                            state.add(near.toString());
                            new TreeSet<>(names).forEach(state::add);
                        }
                    }
                    if (any) {
                        state.add("end of equally near roots");
                    }
                }
            }
            case DECLARATIONS -> {
                Map<String, List<Path>> names =
                        secondaries.computeIfAbsent(packageFolder(root, packageName), key -> scan(root, packageName));
                new TreeMap<>(names).forEach((name, paths) -> {
                    state.add(name);
                    paths.forEach(path -> state.add(String.valueOf(path.getFileName())));
                });
            }
            default -> throw new IllegalArgumentException("not seen by the index: " + kind);
        }
        return state.value();
    }
}
