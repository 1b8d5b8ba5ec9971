package dev.sessionlint.library;

import java.util.List;

/**
 * What the session API of one library does: the content of one file {@code rules/libraries/<id>.yml}.
 *
 * @param id the file's name without its ending
 * @param title the library's name for people
 * @param artifacts {@code group:artifact} coordinates under which build files name the library's version
 * @param modules names of the library's Java modules, for {@code import module}
 * @param checkedAgainst what the build compares the model with: {@code group:artifact:version}, or {@code jdk}
 * @param types the modelled types, in the order of the file
 */
public record LibraryModel(
        String id,
        String title,
        List<String> artifacts,
        List<String> modules,
        List<String> checkedAgainst,
        List<ModelType> types) {
    public LibraryModel {
        artifacts = List.copyOf(artifacts);
        modules = List.copyOf(modules);
        checkedAgainst = List.copyOf(checkedAgainst);
        types = List.copyOf(types);
    }
}
