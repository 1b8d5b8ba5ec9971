package dev.sessionlint.index;

import static dev.sessionlint.index.MarkedTypes.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What calls of the project's own methods hand out: inheritance, type arguments, overloads. */
class CallsTest {
    private static final String SESSION = "org.hibernate.Session";
    private static final String FACTORY = "org.hibernate.SessionFactory";
    private static final String CONNECTION = "java.sql.Connection";

    private MarkedTypes project;

    @BeforeEach
    void begin(@TempDir Path folder) {
        project = new MarkedTypes(folder);
    }

    private List<String> inClass(String body, String... others) {
        Stream.of(others).forEach(project::write);
        return project.in(project.write("""
                package a;
                import java.sql.*;
                import java.util.*;
                import org.hibernate.*;
                class A {
                %s
                }
                """.formatted(body)));
    }

    @Test
    void chainsThroughTheProjectAndTheModels() {
        assertThat(inClass("""
                        Object o = «b.HibernateUtil.getSessionFactory().openSession()»;
                        Object r = «b.HibernateUtil.HOLDER.factory.openSession().getSessionFactory()»;
                        Object s = «b.HibernateUtil.nothing().openSession()»;
                        """, """
                        package b;
                        public class HibernateUtil {
                            public static final Holder HOLDER = new Holder();
                            public static org.hibernate.SessionFactory getSessionFactory() { return null; }
                            public static Unheard nothing() { return null; }
                            public static class Holder { public org.hibernate.SessionFactory factory; }
                        }
                        """)).containsExactly(SESSION, FACTORY, UNKNOWN);
    }

    @Test
    void inheritedMembersAndTheirTypeArguments() {
        assertThat(inClass("""
                        static class Fixed extends Holder<SessionFactory> { Object o = «it»; Object p = «get()»; Object q = «super.get()»; }
                        static class Open<T extends SessionFactory> extends Holder<T> { Object o = «it»; Object p = «get()»; }
                        static class Raw extends Holder { Object o = «it»; }
                        static class Two extends Open<SessionFactory> implements Supplies<Session> { Object o = «get()»; Object p = «supply()»; }
                        void f(Holder<Session> h, Holder<?> any, Holder<? extends Session> below, Holder<Holder<Session>> deep, Fixed fixed) {
                            Object o = «h.get()»; o = «any.get()»; o = «below.get()»; o = «deep.get().it»; o = «fixed.get()»;
                            o = «h.self().get()»; o = «h.many()[0]»; o = «new Holder<Session>().get()»; o = «new Holder<>().get()»;
                        }
                        """, """
                        package a;
                        class Holder<T> {
                            T it;
                            T get() { return it; }
                            Holder<T> self() { return this; }
                            T[] many() { return null; }
                        }
                        """, "package a; interface Supplies<S> { default S supply() { return null; } }"))
                .containsExactly(
                        FACTORY, FACTORY, FACTORY, FACTORY, FACTORY, UNKNOWN, FACTORY, SESSION, SESSION, UNKNOWN,
                        SESSION, SESSION, FACTORY, SESSION, SESSION, SESSION, UNKNOWN);
    }

    @Test
    void selfReferentialGenerics() {
        assertThat(inClass("""
                        static class Node implements Iterable<Node> { Session s; public Iterator<Node> iterator() { return null; } }
                        static abstract class Builder<B extends Builder<B>> { abstract B self(); Session build() { return null; } }
                        static class Mine extends Builder<Mine> { Mine self() { return this; } }
                        void f(Node n, Mine m, Builder<?> b) {
                            for (var c : n) { Object o = «c.s»; }
                            Object o = «m.self().build()»;
                            o = «b.self().build()»;
                        }
                        <T extends Comparable<T>> T max(T a, T b) { return a; }
                        Object o = «max(null, null)»;
                        """)).containsExactly(SESSION, SESSION, SESSION, "java.lang.Comparable<?>");
    }

    @Test
    void methodTypeParametersAreReadOffTheArguments() {
        assertThat(inClass("""
                        static <T> T get(Class<T> type) { return null; }
                        static <T> T named(String name, Class<? extends T> type) { return null; }
                        static <T> T id(T it) { return it; }
                        static <T> T first(List<T> many) { return null; }
                        static <T> T any(T... many) { return null; }
                        static <T> T either(T one, T other) { return one; }
                        static <K, V> V value(Map<K, V> map) { return null; }
                        static <T extends Session> T bounded() { return null; }
                        static <T> T free() { return null; }
                        static <T> List<T> list(T it) { return null; }
                        static class Sessions extends HashMap<String, Session> {}
                        void f(Session s, SessionFactory sf, List<Session> many, Session[] array, Sessions sessions, Mine mine) {
                            Object o = «get(Session.class)»; o = «named("x", Session.class)»; o = «id(s)»; o = «first(many)»;
                            o = «any(s, s)»; o = «any(array)»; o = «either(s, s)»; o = «either(s, sf)»; o = «either(s, unheard())»;
                            o = «either(s, null)»; o = «value(sessions)»; o = «bounded()»; o = «free()»; o = «list(s)»;
                            o = «id(unheard())»; o = «A.<Session>free()»; o = «either(mine, s)»;
                        }
                        interface Mine extends Session {}
                        """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        UNKNOWN,
                        UNKNOWN,
                        SESSION,
                        SESSION,
                        SESSION,
                        UNKNOWN,
                        "java.util.List<" + SESSION + ">",
                        UNKNOWN,
                        SESSION,
                        SESSION);
    }

    @Test
    void overloadsAreToldApartByNumberAndTypeOfArguments() {
        assertThat(inClass("""
                        static Session open() { return null; }
                        static Connection open(String url) { return null; }
                        static SessionFactory open(SessionFactory sf) { return null; }
                        static Session open(int i, Object... more) { return null; }
                        void f(SessionFactory sf, Object any) {
                            Object o = «open()»; o = «open("x")»; o = «open(sf)»; o = «open(unheard())»; o = «open(1, 2, 3)»;
                            o = «open(1)»; o = «open("a" + 1)»; o = «open(any.toString())»;
                        }
                        """))
                .containsExactly(SESSION, CONNECTION, FACTORY, UNKNOWN, SESSION, SESSION, CONNECTION, CONNECTION);
    }

    @Test
    void overloadsWithTheSameResultNeedNoTellingApart() {
        assertThat(inClass("""
                        static Session open(String url) { return null; }
                        static Session open(Object other) { return null; }
                        static <T extends Session> T typed(Class<T> type) { return null; }
                        static <T extends SessionFactory> T typed(String name) { return null; }
                        Object o = «open(unheard())»;
                        Object p = «typed(unheard())»;
                        Object q = «typed(Session.class)»;
                        Object r = «typed("x")»;
                        """)).containsExactly(SESSION, UNKNOWN, SESSION, FACTORY);
    }

    @Test
    void theMostSpecificOfSeveralFittingOverloadsWins() {
        assertThat(inClass("""
                        static Connection open(Object it) { return null; }
                        static Session open(CharSequence it) { return null; }
                        static SessionFactory open(String it) { return null; }
                        static Session over(java.io.Serializable it) { return null; }
                        void f(StringBuilder b, Session s) {
                            Object o = «open("x")»; o = «open(b)»; o = «over("x")»; o = «open(s)»; o = «over(s)»;
                        }
                        """)).containsExactly(FACTORY, UNKNOWN, SESSION, CONNECTION, SESSION);
    }

    @Test
    void overloadsOfSupertypesCountToo() {
        String base = "package a; class Base { org.hibernate.SessionFactory open(Object o) { return null; } "
                + "Object covariant() { return null; } Object one(java.util.List<String> l) { return null; } }";
        String sub = "package a; class Sub extends Base { org.hibernate.Session open(String s) { return null; } "
                + "org.hibernate.Session covariant() { return null; } "
                + "org.hibernate.Session one(java.util.List<String> l) { return null; } }";
        assertThat(inClass("""
                        void f(Sub s, Integer i) {
                            Object o = «s.open("x")»; o = «s.open(unheard())»; o = «s.covariant()»; o = «s.one(unheard())»;
                            o = «s.open(i)»;
                        }
                        """, base, sub)).containsExactly(SESSION, UNKNOWN, SESSION, SESSION, FACTORY);
    }

    @Test
    void anOverrideOfAGenericMethodHidesIt() {
        assertThat(inClass(
                        "void f(SessionDao d) { Object o = «d.find(unheard())»; }",
                        "package a; interface Dao<T, K> { Object find(K key); }",
                        "package a; class SessionDao implements Dao<String, Long> { "
                                + "public org.hibernate.Session find(Long key) { return null; } }"))
                .containsExactly(SESSION);
    }

    @Test
    void constructorsAreNotInherited() {
        project.write("package a; class Base { Base(String s) {} }");
        project.write("package a; class Sub extends Base { Sub() { super(\"\"); } }");
        Path file = project.write("package a; class A { Object o = new Sub(\"x\"); Object p = new Base(\"x\"); }");
        List<Boolean> known = MarkedTypes.parse(file)
                .orElseThrow()
                .unit()
                .findAll(com.github.javaparser.ast.expr.ObjectCreationExpr.class)
                .stream()
                .map(creation ->
                        project.typesOf(file).callee(creation).orElseThrow().method() != null)
                .toList();
        assertThat(known).containsExactly(false, true);
    }

    @Test
    void privateMethodsAreNotInherited() {
        assertThat(inClass(
                        "Session open() { return null; } class In extends Base { Object o = «open()»; }",
                        "package a; class Base { private java.sql.Connection open() { return null; } }"))
                .containsExactly(SESSION);
    }

    @Test
    void theInnermostTypeWithAMethodOfThatNameIsMeant() {
        assertThat(inClass("""
                Session open() { return null; }
                class In { Connection open(String s) { return null; } Object o = «open()»; Object p = «open("")»;
                    Object q = «A.this.open()»; }
                """)).containsExactly(UNKNOWN, CONNECTION, SESSION);
    }

    @Test
    void thisSuperAndOuter() {
        assertThat(inClass(
                        """
                        static class Sub extends Base implements Opens {
                            Connection x;
                            public Connection open() {
                                Object o = «this.open()»; o = «super.open()»; o = «Opens.super.open()»;
                                o = «this.x»; o = «super.x»; o = «((Base) this).x»; o = «Sub.this.x»;
                                return null;
                            }
                            class In { Object o = «Sub.super.open()»; Object p = «Sub.this.open()»; Object q = «Sub.super.x»; }
                        }
                        """,
                        "package a; class Base { org.hibernate.Session x; Object open() { return null; } }",
                        "package a; interface Opens { default org.hibernate.SessionFactory open() { return null; } }"))
                .containsExactly(
                        CONNECTION,
                        "java.lang.Object",
                        FACTORY,
                        CONNECTION,
                        SESSION,
                        SESSION,
                        CONNECTION,
                        "java.lang.Object",
                        CONNECTION,
                        SESSION);
    }

    @Test
    void staticImportsOfMethods() {
        project.write("package b; public class Db { public static org.hibernate.Session open() { return null; } "
                + "public static org.hibernate.Session open(String s) { return null; } }");
        project.write("package b; public class Other { public static java.sql.Connection open(int i) { return null; } "
                + "public static java.sql.Connection only() { return null; } }");
        assertThat(project.in(project.write("""
                package a;
                import static b.Db.open;
                import static b.Other.*;
                class A { Object o = «open()»; Object p = «open("")»; Object q = «only()»; Object r = «open(1)»; }
                """))).containsExactly(SESSION, SESSION, CONNECTION, UNKNOWN);
        assertThat(project.in(project.write("""
                package a;
                import static b.Db.open;
                import static b.Other.open;
                class B { Object o = «open()»; Object p = «open(1)»; }
                """))).containsExactly(SESSION, CONNECTION);
        assertThat(project.in(project.write("""
                package a;
                import static lib.Unheard.*;
                import static b.Other.*;
                class C { Object o = «only()»; Object p = «open(unheard)»; }
                """))).containsExactly(CONNECTION, UNKNOWN);
        assertThat(project.in(project.write("""
                package a;
                import static lib.Unheard.open;
                import static b.Db.open;
                class D { Object o = «open("")»; }
                """))).containsExactly(UNKNOWN);
    }

    @Test
    void whoImportsANameDoesNotDoSoInVain() {
        project.write("package b; public class Db { public static org.hibernate.Session open() { return null; } "
                + "public static org.hibernate.SessionFactory SF; }");
        String body = "class A extends lib.Base { Object o = «open()»; Object p = «SF»; }";
        assertThat(project.in(project.write("package a; import static b.Db.open; import static b.Db.SF; " + body)))
                .containsExactly(SESSION, FACTORY);
        assertThat(project.in(project.write("package a; import static b.Db.*; " + body)))
                .containsExactly(UNKNOWN, UNKNOWN);
        assertThat(project.in(project.write("""
                package a;
                import static b.Db.open;
                class A {
                    Connection open() { return null; }
                    class In extends lib.Base { Object o = «open()»; }
                }
                """))).containsExactly(UNKNOWN);
    }

    @Test
    void methodReferences() {
        assertThat(inClass("""
                        SessionFactory sf;
                        Holder holder;
                        static class Holder { SessionFactory sf; static Session make() { return null; } Connection one(String s) { return null; }
                            Session two() { return null; } Connection two(String s) { return null; } }
                        void f(SessionFactory local) {
                            take(«sf::openSession»); take(«this.sf::openSession»);
                            take(«local::openSession»); take(«holder.sf::openSession»);
                            take(«SessionFactory::openSession»); take(«Holder::make»);
                            take(«holder::one»); take(«holder::two»); take(«Holder::new»);
                            take(«java.sql.DriverManager::getConnection»); take(«this::get»);
                            take(«get()::openSession»); take(«unheard::openSession»);
                        }
                        SessionFactory get() { return sf; }
                        void take(Object o) {}
                        """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        CONNECTION,
                        UNKNOWN,
                        "a.A$Holder",
                        CONNECTION,
                        FACTORY,
                        SESSION,
                        UNKNOWN);
    }

    @Test
    void innerClassesMadeOnAnObject() {
        assertThat(inClass(
                        "void f(Outer outer) { Object o = «outer.new Session()»; Object p = «outer.new Session().x»; }",
                        "package a; class Outer { class Session { org.hibernate.Session x; } }"))
                .containsExactly("a.Outer$Session", SESSION);
    }
}
