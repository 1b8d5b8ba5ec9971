package dev.sessionlint.index;

import static dev.sessionlint.index.MarkedTypes.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a simple name means: locals, parameters, pattern variables, fields, and what hides what. */
class LocalsTest {
    private static final String SESSION = "org.hibernate.Session";
    private static final String FACTORY = "org.hibernate.SessionFactory";
    private static final String CONNECTION = "java.sql.Connection";

    private MarkedTypes project;

    @BeforeEach
    void begin(@TempDir Path folder) {
        project = new MarkedTypes(folder);
    }

    /** The types of what is marked in the body of a class with a field {@code x} of the type Connection. */
    private List<String> inClass(String body) {
        return project.in(project.write("""
                package a;
                import java.sql.*;
                import java.util.*;
                import org.hibernate.Session;
                import org.hibernate.SessionFactory;
                class A {
                    Connection x;
                %s
                }
                """.formatted(body)));
    }

    @Test
    void theNearestDeclarationWins() {
        assertThat(inClass("""
                Object o = «x»;
                void f() { Object o = «x»; Session x = null; Object p = «x»; { Object q = «x»; } }
                void g(SessionFactory x) { Object o = «x»; Object p = «this.x»; }
                void h() { { Session x = null; } Object o = «x»; }
                void i() { if (true) { Session x = null; } else { Object o = «x»; } Object p = «x»; }
                A(Session x) { Object o = «x»; }
                { Session x = null; Object o = «x»; }
                static void s(Session... x) { Object o = «x»; Object p = «x[0]»; }
                """))
                .containsExactly(
                        CONNECTION,
                        CONNECTION,
                        SESSION,
                        SESSION,
                        FACTORY,
                        CONNECTION,
                        CONNECTION,
                        CONNECTION,
                        CONNECTION,
                        SESSION,
                        SESSION,
                        SESSION + "[]",
                        SESSION);
    }

    @Test
    void aVariableIsInScopeInItsOwnInitialiserAndThoseBehindIt() {
        assertThat(inClass("""
                void f() { Session x = «x»; Session y = null, z = «y»; }
                void g() { for (Session x = null, y = «x»; «x» != null; «y».clear()) { Object o = «y»; } Object p = «x»; }
                """)).containsExactly(SESSION, SESSION, SESSION, SESSION, SESSION, SESSION, CONNECTION);
    }

    @Test
    void loops() {
        assertThat(inClass("""
                void f(List<Session> many, Session[] array, Session[][] deep) {
                    for (Session x : many) { Object o = «x»; }
                    for (var y : many) { Object o = «y»; }
                    for (var y : array) { Object o = «y»; }
                    for (var y : deep) { Object o = «y»; Object p = «y[0]»; }
                    for (Session x : List.of(«x»)) {}
                    Object p = «x»;
                }
                """))
                .containsExactly(SESSION, SESSION, SESSION, SESSION + "[]", SESSION, CONNECTION, CONNECTION);
    }

    @Test
    void resourcesAndCatchParameters() {
        assertThat(inClass("""
                void f(SessionFactory sf) {
                    try (Session x = sf.openSession(); Session y = «x») { Object o = «x»; }
                    catch (RuntimeException e) { Object o = «x»; Object p = «e»; }
                    finally { Object o = «x»; }
                    try (var y = sf.openSession()) { Object o = «y»; }
                    try { } catch (IllegalStateException | IllegalArgumentException x) { Object o = «x»; }
                    try (x) { Object o = «x»; }
                }
                """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        CONNECTION,
                        "java.lang.RuntimeException",
                        CONNECTION,
                        SESSION,
                        UNKNOWN,
                        CONNECTION);
    }

    @Test
    void labelsAndBlocks() {
        assertThat(inClass("""
                void f() {
                    x: { Session x = null; Object o = «x»; break x; }
                    Object p = «x»;
                    synchronized (this) { Session x = null; Object o = «x»; }
                    do { Session x = null; } while («x» != null);
                }
                """)).containsExactly(SESSION, CONNECTION, SESSION, CONNECTION);
    }

    @Test
    void switches() {
        assertThat(inClass("""
                void f(int i, Object o) {
                    switch (i) {
                        case 0: Session x; Object p = «x»;
                        case 1: Object q = «x»; break;
                        default: { SessionFactory y = null; }
                    }
                    switch (i) {
                        case 0 -> { Session x = null; }
                        default -> { Object p = «x»; }
                    }
                    switch (o) {
                        case Session x when «x».isOpen() -> { Object p = «x»; }
                        case SessionFactory x -> System.out.println(«x»);
                        case String s when s.isEmpty() && o instanceof Session x -> System.out.println(«x»);
                        default -> System.out.println(«x»);
                    }
                    switch (o) {
                        case String s when «x» != null -> { Session x = null; }
                        default -> { }
                    }
                    Object r = switch (o) { case Session y -> «y»; default -> null; };
                }
                """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        CONNECTION,
                        SESSION,
                        SESSION,
                        FACTORY,
                        SESSION,
                        CONNECTION,
                        CONNECTION,
                        SESSION);
    }

    @Test
    void patternVariablesWhereTheirTestIsTrue() {
        assertThat(inClass("""
                boolean f(Object o) {
                    if (o instanceof Session x && «x».isOpen()) { Object p = «x»; } else { Object p = «x»; }
                    if (!(o instanceof Session x) || «x».isOpen()) { Object p = «x»; } else { Object p = «x»; }
                    if ((o instanceof final Session x) && (1 > 0)) { Object p = «x»; }
                    Object p = o instanceof Session x ? «x» : «x»;
                    Object q = !(o instanceof Session x) ? «x» : «x»;
                    while (o instanceof Session x) { Object r = «x»; }
                    for (; o instanceof Session x; «x».clear()) { Object r = «x»; }
                    Object s = «x»;
                    return o instanceof Session x && (1 > 0 && «x» != null);
                }
                """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        CONNECTION,
                        SESSION,
                        CONNECTION,
                        SESSION,
                        SESSION,
                        SESSION,
                        CONNECTION,
                        CONNECTION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        CONNECTION,
                        SESSION);
    }

    @Test
    void patternVariablesBehindAStatement() {
        assertThat(inClass("""
                void f(Object o) { if (!(o instanceof Session x)) { return; } Object p = «x»; }
                void g(Object o) { if (!(o instanceof Session x)) throw new Error(); Object p = «x»; }
                void h(Object o) { if (!(o instanceof Session x)) { hashCode(); } Object p = «x»; }
                void i(Object o) { while (!(o instanceof Session x)) { hashCode(); } Object p = «x»; }
                void j(Object o) { if (!(o instanceof Session x)) { if (o == null) return; else throw new Error(); } Object p = «x»; }
                void k(Object o) { for (; !(o instanceof Session x);) { } Object p = «x»; }
                void l(Object o) { do { } while (!(o instanceof Session x)); Object p = «x»; }
                void m(Object o) { while (!(o instanceof Session x)) { break; } Object p = «x»; }
                void n(Object o) { if (!(o instanceof Session x)) { while (true) { } } Object p = «x»; }
                void q(Object o) { if (!(o instanceof Session x)) { try { return; } finally { hashCode(); } } Object p = «x»; }
                void r(Object o) { if (o instanceof Session x) { return; } Object p = «x»; }
                """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        CONNECTION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        CONNECTION,
                        SESSION,
                        SESSION,
                        CONNECTION);
    }

    @Test
    void recordPatterns() {
        assertThat(inClass("""
                record Pair(Session left, Optional<SessionFactory> right) {}
                void f(Object o, Pair p) {
                    if (o instanceof Pair(Session x, var y)) { Object q = «x»; Object r = «y»; Object s = «y.get()»; }
                    if (o instanceof Pair(var a, Optional<SessionFactory> b)) { Object q = «a»; Object r = «b.get()»; }
                }
                """))
                .containsExactly(SESSION, "java.util.Optional<" + FACTORY + ">", FACTORY, SESSION, FACTORY);
    }

    @Test
    void lambdaParameters() {
        assertThat(inClass("""
                interface Work { void in(Session session, SessionFactory factory); }
                interface Named<T> extends java.util.function.Function<Session, T> {}
                <T> T named(Named<T> named) { return null; }
                void run(Work work) {}
                <T> void with(java.util.function.Consumer<Session> c) {}
                void f(SessionFactory sf, Optional<Session> maybe) {
                    run((x, y) -> { Object o = «x»; Object p = «y»; });
                    run((Session x, SessionFactory y) -> «x».clear());
                    with(x -> «x».clear());
                    with((var x) -> «x».clear());
                    with((x -> «x».clear()));
                    maybe.ifPresent(x -> «x».clear());
                    sf.inTransaction(x -> «x».clear());
                    Work w = (x, y) -> «x».clear();
                    Object o = (Work) (x, y) -> «y».openSession();
                    w = (x, y) -> «x».clear();
                    named(x -> «x».clear());
                    unknown(x -> «x».clear());
                    java.util.function.Function<Session, Object> g = x -> (Runnable) () -> «x».clear();
                    Runnable r = () -> «x».close();
                }
                Work g() { return (x, y) -> «x».clear(); }
                """))
                .containsExactly(
                        SESSION,
                        FACTORY,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        FACTORY,
                        SESSION,
                        SESSION,
                        UNKNOWN,
                        SESSION,
                        CONNECTION,
                        SESSION);
    }

    @Test
    void aLambdaForOverloadsThatDisagreeIsUnknown() {
        assertThat(inClass("""
                void run(java.util.function.Consumer<Session> c) {}
                void run(java.util.function.Function<SessionFactory, Object> c) {}
                void two(java.util.function.Consumer<Session> c) {}
                void two(java.util.function.BiConsumer<SessionFactory, Session> c) {}
                void f() {
                    run(x -> «x».clear());
                    two(x -> «x».clear());
                    two((x, y) -> «x».openSession());
                }
                """)).containsExactly(UNKNOWN, SESSION, FACTORY);
    }

    @Test
    void inferredVariables() {
        assertThat(project.in(project.write("""
                package a;
                import lombok.val;
                import org.hibernate.*;
                class A {
                    void f(SessionFactory sf) {
                        var s = sf.openSession();
                        val t = sf.openSession();
                        lombok.var u = sf.openSession();
                        final var v = s;
                        var w = w;
                        var n = null;
                        Object o = «s»; o = «t»; o = «u»; o = «v»; o = «w»; o = «n»;
                    }
                }
                """)))
                .containsExactly(SESSION, SESSION, SESSION, SESSION, UNKNOWN, UNKNOWN);
        assertThat(project.in(project.write("""
                package a;
                import b.val;
                class A { void f(org.hibernate.SessionFactory sf) { val s = sf.openSession(); Object o = «s»; } }
                """))).containsExactly("b.val");
    }

    @Test
    void recordsAndCompactConstructors() {
        assertThat(inClass("""
                record R(Session x, SessionFactory... more) {
                    static final SessionFactory SF = null;
                    R { Object o = «x»; Object p = «more»; }
                    void f() { Object o = «x»; Object p = «this.x»; Object q = «x()»; Object r = «more()[0]»; }
                }
                record Own(Session x) { public Session x() { return «x»; } }
                void f(R r, Own o) { Object p = «r.x()»; Object q = «o.x()»; Object s = «R.SF»; }
                """))
                .containsExactly(
                        SESSION,
                        FACTORY + "[]",
                        SESSION,
                        SESSION,
                        SESSION,
                        FACTORY,
                        SESSION,
                        SESSION,
                        SESSION,
                        FACTORY);
    }

    @Test
    void fieldsOfOuterInheritedAndStaticallyImportedTypes() {
        project.write("package b; public class Base { protected org.hibernate.Session inherited; Object hidden; }");
        project.write("package b; public class Statics { public static org.hibernate.SessionFactory SF; "
                + "public static org.hibernate.Session x, one; public org.hibernate.Session two; }");
        project.write("package b; public class More { public static java.sql.Connection one, two; }");
        assertThat(project.in(project.write("""
                package a;
                import static b.Statics.*;
                import static b.More.one;
                import static b.More.*;
                class A extends b.Base {
                    java.sql.Connection x;
                    java.sql.Connection hidden;
                    class In { Object o = «inherited»; Object p = «x»; Object q = «SF»; Object r = «A.this.x»;
                        Object s = «one»; Object t = «two»; }
                    class Sub extends b.Base { Object o = «hidden»; }
                }
                """)))
                .containsExactly(SESSION, CONNECTION, FACTORY, CONNECTION, CONNECTION, CONNECTION, CONNECTION);
    }

    @Test
    void privateFieldsAreNotInherited() {
        project.write("package a; class Base { private org.hibernate.Session x; }");
        assertThat(inClass("class In extends Base { Object o = «x»; }")).containsExactly(CONNECTION);
    }

    @Test
    void whatAnUnknownSupertypeMayDeclareIsUnknown() {
        assertThat(inClass("""
                Session open() { return null; }
                class In extends lib.Base { Session own; Object o = «x»; Object p = «open()»; Object q = «own»; }
                Runnable r = new Runnable() { public void run() { Object o = «x»; Object p = «open()»; } };
                Object l = new lib.Listener() { void on() { Object o = «x»; Object p = «open()»; Object q = «A.this.x»; } };
                """))
                .containsExactly(UNKNOWN, UNKNOWN, SESSION, CONNECTION, SESSION, UNKNOWN, UNKNOWN, CONNECTION);
    }

    @Test
    void platformTypesHideNothing() {
        assertThat(inClass("""
                Session open() { return null; }
                void f(SessionFactory p) {
                    Object l = new java.awt.event.ActionListener() {
                        public void actionPerformed(java.awt.event.ActionEvent e) {
                            Object o = «x»; Object q = «open()»; Object r = «p»;
                        }
                    };
                    Object m = new lib.Listener() { Session own; void on() { Object o = «p»; Object q = «own»; } };
                }
                """)).containsExactly(CONNECTION, SESSION, FACTORY, UNKNOWN, SESSION);
    }

    @Test
    void fieldsOfInterfacesAndEnums() {
        project.write("package a; interface Constants { org.hibernate.SessionFactory SF = null; }");
        project.write("""
                package a;
                enum Db {
                    MAIN { org.hibernate.Session x; Object own() { return x; } },
                    OTHER;
                    org.hibernate.SessionFactory factory;
                    org.hibernate.Session open() { return null; }
                }
                """);
        assertThat(inClass("""
                class C implements Constants { Object o = «SF»; }
                Object o = «Constants.SF»;
                Object p = «Db.MAIN»;
                Object q = «Db.MAIN.factory»;
                Object r = «Db.OTHER.open()»;
                Object s = «Db.valueOf("MAIN").open()»;
                void f() { for (var db : Db.values()) { Object t = «db.open()»; } }
                """)).containsExactly(FACTORY, FACTORY, "a.Db", FACTORY, SESSION, SESSION, SESSION);
        assertThat(project.in(project.write("""
                package a;
                enum Db {
                    MAIN { org.hibernate.Session x; Object own() { return «x»; } Object up() { return «y»; }
                           org.hibernate.Session y() { return «y()»; } },
                    OTHER(«y()») { };
                    java.sql.Connection x;
                    org.hibernate.SessionFactory y;
                    Db(Object... o) {}
                    Object m() { return «x»; }
                    static java.sql.Connection y() { return null; }
                }
                """))).containsExactly(SESSION, FACTORY, SESSION, CONNECTION, CONNECTION);
    }

    @Test
    void anonymousAndLocalClasses() {
        assertThat(inClass("""
                void f(SessionFactory p) {
                    Object o = new Object() { Session x; Object in = «x»; Object out = «p»; };
                    class Local { SessionFactory x; Object in = «x»; Session open() { return null; } }
                    Object q = «new Local().x»;
                    Object r = «new Local() { }.open()»;
                    var v = new Object() { Session made; };
                    Object s = «v.made»;
                    Object t = «x»;
                }
                """)).containsExactly(SESSION, FACTORY, FACTORY, FACTORY, SESSION, SESSION, CONNECTION);
    }
}
