package dev.sessionlint.config;

import dev.sessionlint.library.LibraryModel;
import dev.sessionlint.source.YamlException;

/** Reads a library model that a project brings. */
@FunctionalInterface
public interface ModelFile {
    /**
     * Reads a model.
     *
     * @param file the path of the file, for messages and the model's id
     * @param text its content
     */
    LibraryModel read(String file, String text) throws YamlException;
}
