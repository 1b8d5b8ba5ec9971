package dev.sessionlint.cli;

import dev.sessionlint.source.Nearest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Builds and reads options without annotations: nothing has to be reflected upon at every start. */
final class Options {
    private Options() {}

    static CommandSpec command(String name, String summary) {
        CommandSpec spec = CommandSpec.create();
        spec.qualifiedName();
        spec.name("sessionlint " + name)
                .usageMessage(
                        new UsageMessageSpec().description(summary).width(100).sortOptions(false));
        spec.parser()
                // A path may begin with '@'.
                .atFileCommentChar(null)
                .caseInsensitiveEnumValuesAllowed(true);
        spec.interpolateVariables(false);
        return spec.addOption(flag("--help", "Shows this help.").toBuilder()
                .names("-h", "--help")
                .usageHelp(true)
                .build());
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option that may be repeated, and takes several values with commas between. */
    static OptionSpec list(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .splitRegex(",")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option that may be repeated; a value may hold commas. */
    static OptionSpec repeated(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    static @Nullable String text(ParseResult arguments, String option) {
        return arguments.matchedOptionValue(option, null);
    }

    static List<String> texts(ParseResult arguments, String option) {
        return List.copyOf(arguments.matchedOptionValue(option, List.<String>of()));
    }

    /** A value that stands for a constant, written in lower case. */
    static <E extends Enum<E>> E choice(ParseResult arguments, String option, E standard, Class<E> type)
            throws UsageException {
        String written = text(arguments, option);
        if (written == null) {
            return standard;
        }
        Map<String, E> known = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> known.put(constant.name().toLowerCase(Locale.ROOT), constant));
        E chosen = known.get(written);
        if (chosen == null) {
            throw new UsageException(
                    "unknown value '" + written + "' for " + option + Nearest.suggestion(written, known.keySet()));
        }
        return chosen;
    }
}
