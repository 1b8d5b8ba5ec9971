package dev.sessionlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sessionlint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of rules, as they ship beside the classes. */
final class RulePages {
    private static final Pattern MARKER = Pattern.compile("(?m) *// expect: [a-z0-9, -]+$");
    private static final Pattern SUMMARY = Pattern.compile("(?s)^# [^\n]+\n+([^\n]+)\n.*");

    private RulePages() {}

    /** The page of a rule, without the marks that its examples carry for the tests. */
    static Optional<String> page(Rule rule) throws IOException {
        String name = "sessionlint/rules/" + rule.metadata().id() + ".md";
        try (InputStream stream = rule.getClass().getClassLoader().getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(MARKER.matcher(new String(stream.readAllBytes(), UTF_8).replace("\r\n", "\n"))
                            .replaceAll(""));
        }
    }

    /** The first paragraph of a rule's page; empty where it has no page. */
    static String summary(Rule rule) throws IOException {
        return page(rule)
                .map(SUMMARY::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .orElse("");
    }
}
