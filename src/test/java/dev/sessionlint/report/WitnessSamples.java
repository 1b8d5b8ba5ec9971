package dev.sessionlint.report;

import dev.sessionlint.engine.Statistics;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.util.List;
import java.util.stream.Stream;

/** Findings with a witness, of every form that one can take. */
final class WitnessSamples {
    private static final SourceFile STORE = Samples.file("/home/me/shop/src/Store.java", """
            package com.acme.db;

            final class Store {
                private final SessionFactory factory;

                void save(Order order) {
                    check(order);
                    Session session = factory.openSession();
                    Transaction transaction = session.beginTransaction();
                    session.persist(order);
                    if (order.isEmpty()) {
                        transaction.rollback();

                        return;
                    }

                    transaction.commit();
                    session.close();
                }

                void poll() {
                    Session session = null;
                    while (isRunning()) {
                        session = factory.openSession();
                        session
                                .createQuery("from Order", Order.class)
                                .list();
                        if (isLate()) continue; else session.close();
                    }
                    session = null;
                }

                void stream() {
                    Stream<Order> orders = factory
                            .openSession()
                            .createQuery("from Order where id = :id", Order.class)
                            .setParameter("id", id())
                            .setMaxResults(10)
                            .setFirstResult(20)
                            .setReadOnly(true)
                            .stream();
                    orders.forEach(this::print);
                }
            }
            """);

    private static final SourceFile QUERIES = Samples.file("/home/me/shop/src/db/Queries.java", "\n".repeat(118) + """
                static void run(Session session) {
                    session.flush();
                    throw new IllegalStateException("done");
                }
            """);

    private static final SourceFile STRANGE = Samples.file(
            "/home/me/shop/src/St\nrange.java",
            "class Strange {\r\n"
                    + "\tvoid tab()\t{ A a = open(), b = open();\r\n"
                    + "\t\tString 名前 = \"日本語😀\" + a.get();\tthrow bad(); // \u001B[31m\r\n"
                    + "    int x = " + "1234567890 + ".repeat(14) + "a.far()" + " + 1234567890".repeat(9) + ";\r\n"
                    + "}\r\n");

    private WitnessSamples() {}

    static Report report() {
        List<Finding> findings = List.of(
                finding(
                        "close-not-guaranteed",
                        "'session' is not closed on every path; each such path keeps a connection",
                        step(STORE, "factory.openSession()", "opened here"),
                        step(STORE, "session.persist(order)", "throws here, so line 18 is skipped"),
                        step(STORE, "return;", "leaves the method here")),
                finding(
                        "place-only",
                        "the place says all",
                        step(STORE, "factory.openSession()", "opened here, never closed")),
                finding(
                        "against-the-order",
                        "'session' is overwritten while open",
                        step(STORE, "factory.openSession()", 1, "opened here"),
                        step(
                                STORE,
                                "session\n                    .createQuery(\"from Order\", Order.class)\n"
                                        + "                    .list()",
                                "throws here"),
                        step(STORE, "isRunning()", "comes here again"),
                        step(STORE, "session = factory.openSession()", 1, "overwritten here while open"),
                        step(STORE, "factory.openSession()", 1, "and opened anew")),
                finding(
                        "several-lines",
                        "'orders' is never closed",
                        step(STORE, between("factory\n", ".stream()"), "opened here"),
                        step(STORE, "id()", "throws here"),
                        step(STORE, "orders.forEach(this::print)", "read here, never closed")),
                finding(
                        "another-file",
                        "'session' is not closed on every path",
                        step(STORE, "factory.openSession()", "opened here"),
                        step(STORE, "session.persist(order)", "handed to a method here"),
                        step(QUERIES, "session.flush()", "which uses it"),
                        step(QUERIES, "throw new IllegalStateException(\"done\");", "and throws")),
                finding(
                        "there-and-back",
                        "'session' is not closed on every path",
                        step(STORE, "factory.openSession()", "opened here"),
                        step(QUERIES, "throw new IllegalStateException(\"done\");", "throws here"),
                        step(STORE, "return;", "leaves the method here")),
                finding(
                        "strange",
                        "tabs, wide characters, Windows",
                        step(STRANGE, "open()", "opened here"),
                        step(STRANGE, "open()", 1, "throws\nhere \u001B[31m"),
                        step(STRANGE, "throw bad();", "or here: 名前"),
                        step(STRANGE, "a.far()", "or far out")));
        return new Report(findings, List.of(), new Statistics(3, 3), Samples.WORKING_DIRECTORY, 0);
    }

    /** A finding at its first step. */
    private static Finding finding(String rule, String message, WitnessStep... steps) {
        TextRange range = steps[0].range();
        return new Finding(
                rule,
                Severity.ERROR,
                steps[0].file(),
                range,
                range.start(),
                message,
                rule.equals("close-not-guaranteed") ? "open it in the header of a try" : null,
                null,
                List.of(steps));
    }

    private static WitnessStep step(SourceFile file, String place, String message) {
        return step(file, place, 0, message);
    }

    /** @param skipped how many such places stand before the one that is meant */
    private static WitnessStep step(SourceFile file, String place, int skipped, String message) {
        int start = Stream.iterate(
                        file.text().indexOf(place), found -> file.text().indexOf(place, found + 1))
                .skip(skipped)
                .findFirst()
                .orElseThrow();
        return new WitnessStep(file, new TextRange(start, start + place.length()), message);
    }

    private static String between(String first, String last) {
        int start = STORE.text().indexOf(first);
        return STORE.text().substring(start, STORE.text().indexOf(last, start) + last.length());
    }
}
