package dev.sessionlint.cli;

import picocli.CommandLine.ParseResult;

/** Decides whether output is painted. */
final class Colours {
    private enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    private Colours() {}

    /** By {@code --color}; where that says nothing, a terminal is painted unless the environment objects. */
    static boolean wanted(ParseResult arguments, Environment environment) throws UsageException {
        return switch (Options.choice(arguments, "--color", When.AUTO, When.class)) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isReadInColour(environment);
        };
    }

    private static boolean isReadInColour(Environment environment) {
        if (environment.has("NO_COLOR")) {
            return false;
        }
        return environment.has("FORCE_COLOR") || (environment.outIsTerminal() && !environment.isDumb());
    }
}
