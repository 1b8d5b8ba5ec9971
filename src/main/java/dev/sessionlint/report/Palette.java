package dev.sessionlint.report;

import dev.sessionlint.rule.Severity;

/** Paints text for a terminal, or leaves it plain. */
public enum Palette {
    PLAIN,
    COLOUR;

    /** What a text is, by its SGR parameters (ECMA-48, 8.3.117). */
    enum Style {
        ERROR("1;31"),
        WARNING("1;33"),
        INFO("1;36"),
        GUTTER("1;34"),
        STEP("1;34"),
        STRONG("1"),
        HELP("1;36"),
        FIX("1;32");

        private final String parameters;

        Style(String parameters) {
            this.parameters = parameters;
        }

        static Style of(Severity severity) {
            return switch (severity) {
                case INFO -> INFO;
                case WARNING -> WARNING;
                case ERROR -> ERROR;
            };
        }
    }

    String paint(Style style, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + style.parameters + "m" + text + "\u001B[0m";
    }
}
