package dev.sessionlint.flow.random;

import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.JavaSourceParser;
import dev.sessionlint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Bodies in one file, with the types and methods that they name. */
final class BodyFile {
    private static final String HEAD = """
            package sample;

            import acme.Lease;
            import java.sql.Connection;
            import java.sql.SQLException;
            import java.sql.SQLTimeoutException;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Objects;
            import java.util.function.Supplier;
            import java.util.logging.Logger;
            import javax.sql.DataSource;
            import lombok.Cleanup;
            import org.hibernate.Session;
            import org.hibernate.SessionFactory;

            class Sample {
                interface Work {
                    void run() throws Exception;
                }

                static class Holder {
                    TYPE value;
                }

                static final Logger log = Logger.getLogger("sample");
                static final List<TYPE> kept = new ArrayList<>();
                static final TYPE[] slots = new TYPE[1];
                static final Holder holder = new Holder();
                static SessionFactory factory;
                static DataSource source;
                static TYPE held;
                static boolean flag;
                static boolean other;
                static int n;
                static Object any;
                static List<TYPE> all;

                static void work() {
                    log.info(System.getProperty("work"));
                }

                static void declared() throws SQLException {
                    log.info(System.getProperty("declared"));
                }

                static boolean ready() {
                    return n > 9;
                }

                static boolean isBusy() {
                    return n > 8;
                }

                static boolean check() {
                    return Boolean.getBoolean("check");
                }

                static void fail() {
                    throw new IllegalStateException();
                }

                static void run(Work work) {
                    log.info(String.valueOf(work));
                }

                static void supply(Supplier<TYPE> supplier) {
                    log.info(String.valueOf(supplier));
                }

                static void lend(TYPE value) {
                    log.info(String.valueOf(value));
                }

                static TYPE same(TYPE value) {
                    return value;
                }

                static void keep(TYPE value) {
                    kept.add(value);
                }
            """;
    private static final String HIBERNATE = """

                static Session openAnother() {
                    return factory.openSession();
                }

                static void release(Session value) {
                    if (value != null) {
                        value.close();
                    }
                }

                static void releaseIfIdle(Session value) {
                    if (n > 7) {
                        value.close();
                    }
                }
            """;
    private static final String JDBC = """

                static Connection openAnother() {
                    try {
                        return source.getConnection();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }

                static void release(Connection value) {
                    try {
                        if (value != null) {
                            value.close();
                        }
                    } catch (SQLException e) {
                        log.info("not closed");
                    }
                }

                static void releaseIfIdle(Connection value) {
                    if (n > 7) {
                        release(value);
                    }
                }
            """;

    private final Family family;
    private final Text text;
    private final int firstLine;
    private final List<Set<Construct>> constructs = new ArrayList<>();

    BodyFile(Family family, List<Body> bodies) {
        this.family = family;
        this.text = new Text(family);
        text.lines((HEAD + (family == Family.JDBC ? JDBC : HIBERNATE)).replace("TYPE", family.type()));
        firstLine = text.line();
        text.in();
        for (Body body : bodies) {
            text.next().put(body).next();
            constructs.add(text.constructs());
        }
        text.out().next().put("}").next();
    }

    String text() {
        return text.toString();
    }

    /** What each body is built from, in their order. */
    List<Set<Construct>> constructs() {
        return constructs;
    }

    JavaSource source() {
        SourceFile file = new SourceFile(Path.of("sample/Sample.java"), text.toString(), StandardCharsets.UTF_8, false);
        JavaSource source = new JavaSourceParser().parse(file).source();
        if (source == null) {
            throw new IllegalStateException("not Java:\n" + text);
        }
        return source;
    }

    /**
     * What the walk of all paths tells of each opening of one body, by its place; empty if there are too many paths.
     */
    Optional<Map<String, Answer>> walk(Body body) {
        Map<String, Answer> answers = new TreeMap<>();
        return walk(body, answers) ? Optional.of(answers) : Optional.empty();
    }

    private boolean walk(Body body, Map<String, Answer> answers) {
        for (Opening opening : body.openings()) {
            Optional<Findings> findings = new Walk(family, body, opening).findings();
            if (findings.isEmpty()) {
                return false;
            }
            answers.put(
                    String.valueOf(text.places().get(opening)), findings.get().answer(text.places()));
        }
        for (Body nested : body.nested()) {
            if (!walk(nested, answers)) {
                return false;
            }
        }
        return true;
    }

    /** The text from the first body on; lines count from the begin of the file. */
    String bodyText() {
        int line = firstLine;
        StringBuilder numbered = new StringBuilder();
        for (String written : text.toString().lines().skip(firstLine - 1).toList()) {
            numbered.append("%4d %s%n".formatted(line++, written));
        }
        return numbered.toString();
    }
}
