package dev.sessionlint.report;

import dev.sessionlint.engine.Failure;
import dev.sessionlint.engine.Statistics;
import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings in files that exist only here. */
final class Samples {
    static final Path WORKING_DIRECTORY = Path.of("/home/me/shop");

    private static final String ORDERS = """
            package com.acme.web;

            import com.acme.db.AsyncSession;
            import org.hibernate.SessionFactory;

            final class Orders {
                private final SessionFactory factory;

                List<Order> open() {
                    try (var session = factory.openSession()) {
                        return session
                                .createQuery("from Order", Order.class)
                                .list();
                    }
                }

                Stream<Order> all() {
                    return new OrderStream(factory,
                            1,
                            2,
                            3,
                            4,
                            5,
                            6).stream();
                }
            }
            """;

    private static final String STRANGE = "class Strange {\n"
            + "\tvoid tab()\t{ factory.openSession(); }\n"
            + "    String 名前 = \"日本語😀e\u0301\" + factory.openSession();\n"
            + "    // \u001B[31mred\u001B[0m \u202Eright\u0000 \u007F\u009B end\n"
            + "    int x = " + "1234567890 + ".repeat(14) + "factory.openSession().size()" + " + 1234567890".repeat(9)
            + ";\n"
            + "    int last = open()";

    private Samples() {}

    static Report report() {
        SourceFile orders = file("/home/me/shop/src/Orders.java", ORDERS);
        SourceFile crlf = file("/home/me/shop/src/Carriage.java", "class Carriage {\r\n\r\n  A a = b();\r\n}\r\n");
        SourceFile strange = file("/home/me/shop/src/St\nrange.java", STRANGE);
        SourceFile outside = file("/home/me/other/Out.java", "open();");
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(
                "forbidden-import",
                Severity.ERROR,
                orders,
                "import com.acme.db.AsyncSession;",
                "com.acme.db.AsyncSession must not be imported here: it leaks sessions",
                null,
                new Fix(
                        "Import com.acme.db.Db instead",
                        Applicability.SAFE,
                        List.of(
                                new TextEdit(range(orders, "com.acme.db.AsyncSession"), "com.acme.db.Db"),
                                TextEdit.insert(orders.text().length(), "// end\n")))));
        findings.add(finding(
                "factory-held-outside-db",
                Severity.WARNING,
                orders,
                "factory",
                "the field 'factory' keeps an org.hibernate.SessionFactory outside db code",
                "let com.acme.db.Db#session open sessions",
                null));
        findings.add(finding(
                "direct-factory-use",
                Severity.ERROR,
                orders,
                "factory.openSession()",
                "'factory.openSession()' opens a session outside db code",
                "use com.acme.db.Db#session; nothing is changed because 'session' outlives its scope",
                new Fix(
                        "Call Db.session() instead",
                        Applicability.UNSAFE,
                        List.of(new TextEdit(range(orders, "factory.openSession()"), "Db.session()")))));
        findings.add(finding(
                "in-the-middle",
                Severity.INFO,
                orders,
                "session\n                    .createQuery(\"from Order\", Order.class)\n                    .list()",
                "three lines that begin inside a line",
                null,
                null));
        findings.add(finding(
                "whole-lines",
                Severity.INFO,
                orders,
                "return new OrderStream(factory,\n                1,\n                2,\n                3,\n"
                        + "                4,\n                5,\n                6).stream();",
                "many lines that begin with a line",
                null,
                null));
        findings.add(finding("crlf", Severity.WARNING, crlf, "b()", "a file of Windows", null, null));
        findings.add(finding("tabs", Severity.ERROR, strange, "factory.openSession()", "behind tabs", null, null));
        int wide = strange.text().indexOf("factory", strange.text().indexOf("String"));
        findings.add(finding(
                "wide", Severity.ERROR, strange, new TextRange(wide, wide + 7), "behind wide characters", null, null));
        findings.add(finding(
                "control",
                Severity.ERROR,
                strange,
                "right",
                "an escape \u001B[31msequence\nand \u202Emore",
                "also\there",
                null));
        findings.add(
                finding("long-line", Severity.ERROR, strange, "factory.openSession().size()", "far out", null, null));
        findings.add(finding("the-end", Severity.ERROR, strange, "open()", "at the end of the file", null, null));
        findings.add(finding(
                "nothing",
                Severity.INFO,
                strange,
                new TextRange(strange.text().length(), strange.text().length()),
                "an empty range behind the last character",
                null,
                null));
        findings.add(finding("outside", Severity.ERROR, outside, "open()", "elsewhere", null, null));
        return new Report(findings, failures(), new Statistics(120, 4), WORKING_DIRECTORY, 0);
    }

    static List<Failure> failures() {
        return List.of(
                new Failure(Path.of("/home/me/shop/src/Bad.java"), 3, null, "expected ';' but found '\u001B'"),
                new Failure(
                        Path.of("/home/me/shop/src/Orders.java"),
                        null,
                        "direct-factory-use",
                        "the rule threw a" + " NullPointerException"),
                new Failure(Path.of("/elsewhere/B\r.java"), null, null, "the file is above 5 MB"));
    }

    static SourceFile file(String path, String text) {
        return new SourceFile(Path.of(path), text, StandardCharsets.UTF_8, false);
    }

    /** A finding at the first place of a text. */
    static Finding finding(
            String rule,
            Severity severity,
            SourceFile file,
            String place,
            String message,
            @Nullable String help,
            @Nullable Fix fix) {
        return finding(rule, severity, file, range(file, place), message, help, fix);
    }

    private static Finding finding(
            String rule,
            Severity severity,
            SourceFile file,
            TextRange range,
            String message,
            @Nullable String help,
            @Nullable Fix fix) {
        return new Finding(rule, severity, file, range, range.start(), message, help, fix);
    }

    private static TextRange range(SourceFile file, String place) {
        int start = file.text().indexOf(place);
        return new TextRange(start, start + place.length());
    }
}
