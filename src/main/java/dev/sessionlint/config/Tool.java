package dev.sessionlint.config;

import dev.sessionlint.library.Libraries;
import java.util.Set;

/**
 * The tool that reads the configuration: what names it knows and what it brings.
 *
 * @param version its own version, such as {@code 1.2.0} or {@code 1.2.0-SNAPSHOT}
 * @param rules the ids of all rules, those of plug-ins too
 * @param categories the categories of all rules
 * @param libraries the built-in models
 * @param modelFile reads the models of a project
 */
public record Tool(
        String version, Set<String> rules, Set<String> categories, Libraries libraries, ModelFile modelFile) {
    public Tool {
        rules = Set.copyOf(rules);
        categories = Set.copyOf(categories);
    }
}
