package dev.sessionlint.index;

import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.library.LibraryVersion;
import dev.sessionlint.library.ModelType;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether types are {@code AutoCloseable} in the versions of the libraries that a file is built with. */
public final class Closeability {
    private static final Set<String> CLOSEABLE = Set.of("java.lang.AutoCloseable", "java.io.Closeable");

    /** What an import of {@code jakarta} tells of a library's version: the first that was made for it. */
    private static final Map<String, String> FIRST_JAKARTA =
            Map.of("hibernate-orm", "5.5", "jakarta-persistence", "3.0");

    /** The oldest Java that anybody is expected to compile for. */
    private static final LibraryVersion OLDEST_JAVA = LibraryVersion.parse("8");

    private final Types types;
    private final Libraries libraries;
    private final LibraryVersions versions;

    public Closeability(Types types, Libraries libraries, LibraryVersions versions) {
        this.types = types;
        this.libraries = libraries;
        this.versions = versions;
    }

    /** Whether a type is known to be closeable; where a version is not known, the cautious answer. */
    public boolean isAutoCloseable(JavaType type) {
        return !type.isArray()
                && types.hierarchy(type).stream()
                        .anyMatch(above -> CLOSEABLE.contains(above.name())
                                || libraries
                                        .type(above.name())
                                        .filter(this::isCloseable)
                                        .isPresent());
    }

    private boolean isCloseable(ModelType model) {
        String since = model.closeableSince();
        Optional<LibraryModel> library = libraries.libraryOf(model.name());
        if (since == null || library.isEmpty()) {
            return false;
        }
        LibraryVersion first = LibraryVersion.parse(since);
        return LibraryVersion.parse("0").equals(first)
                || inUse(library.get())
                        .filter(version -> first.compareTo(version) <= 0)
                        .isPresent();
    }

    private Optional<LibraryVersion> inUse(LibraryModel library) {
        if (library.artifacts().isEmpty() && library.checkedAgainst().contains("jdk")) {
            return Optional.of(OLDEST_JAVA);
        }
        Path file = types.facts().path();
        Optional<LibraryVersion> written = versions.of(library, file);
        return written.isPresent() ? written : byImports(library);
    }

    private Optional<LibraryVersion> byImports(LibraryModel library) {
        boolean jakarta = types.facts().imports().stream()
                .anyMatch(imported -> imported.name().startsWith("jakarta."));
        return jakarta
                ? Optional.ofNullable(FIRST_JAKARTA.get(library.id())).map(LibraryVersion::parse)
                : Optional.empty();
    }
}
