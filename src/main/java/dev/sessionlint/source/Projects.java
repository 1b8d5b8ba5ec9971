package dev.sessionlint.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the project that a file belongs to, by looking at folders only. */
public final class Projects {
    /** The name of the configuration file. */
    public static final String CONFIGURATION = "sessionlint.yml";

    private static final List<String> MARKERS = List.of(
            "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts", CONFIGURATION);

    private Projects() {}

    /**
     * The root of the project around a file or folder: the nearest folder at or above it that holds {@code .git} (a
     * folder, or a file as in work trees and submodules); else the highest one that holds a build file or a
     * configuration; else the folder itself, or the folder of the file.
     *
     * @param absolute an absolute path; it need not exist, and is taken for a file then
     */
    public static Path rootOf(Path absolute) {
        Path normalised = absolute.normalize();
        Path parent = normalised.getParent();
        Path start = parent == null || Files.isDirectory(normalised) ? normalised : parent;
        // Almost every project is a git tree: the six other names are looked for only where it is none.
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        Path highest = start;
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (holdsMarker(folder)) {
                highest = folder;
            }
        }
        return highest;
    }

    private static boolean holdsMarker(Path folder) {
        for (String marker : MARKERS) {
            if (Files.isRegularFile(folder.resolve(marker))) {
                return true;
            }
        }
        return false;
    }
}
