package dev.sessionlint.index;

import static dev.sessionlint.index.MarkedTypes.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types of expressions, and what calls of modelled methods hand out. */
class TypesTest {
    private static final String SESSION = "org.hibernate.Session";
    private static final String FACTORY = "org.hibernate.SessionFactory";

    private MarkedTypes project;

    @BeforeEach
    void begin(@TempDir Path folder) {
        project = new MarkedTypes(folder);
    }

    private List<String> inClass(String body) {
        return project.in(project.write("""
                package a;
                import java.sql.*;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.stream.*;
                import org.hibernate.*;
                class A {
                %s
                }
                """.formatted(body)));
    }

    @Test
    void expressionsOfEveryKind() {
        assertThat(inClass("""
                Session field;
                Session[] array;
                Session old[], both[][];
                Session many()[] { return null; }
                void f(Object any, boolean b) {
                    Object o = «(Session) any»; o = «((Session) any)»; o = «array[0]»; o = «old[0]»; o = «both[0]»; o = «many()[0]»;
                    o = «many()»; o = «array.length»; o = «(any = field)»; o = «(field = null)»; o = «Session.class»; o = «"x"»;
                    o = «new Session[0]»; o = «new Session[2][]»; o = «new Session[] {null}»; o = «(Session & Runnable) any»;
                    o = «1»; o = «null»; o = «field == null»; o = «any + "x"»; o = «any.toString()»; o = «-1»; o = «!b»;
                }
                """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION + "[]",
                        SESSION,
                        SESSION + "[]",
                        "int",
                        "java.lang.Object",
                        SESSION,
                        "java.lang.Class<" + SESSION + ">",
                        "java.lang.String",
                        SESSION + "[]",
                        SESSION + "[][]",
                        SESSION + "[]",
                        SESSION,
                        "int",
                        UNKNOWN,
                        "boolean",
                        "java.lang.String",
                        "java.lang.String",
                        "int",
                        "boolean");
    }

    @Test
    void choices() {
        assertThat(inClass("""
                interface Mine extends Session {}
                void f(boolean b, Session s, Mine m, SessionFactory sf, Session[] many, List<Session> one, List<Connection> two) {
                    Object o = «b ? s : s»; o = «b ? s : m»; o = «b ? m : s»; o = «b ? s : sf»; o = «b ? null : s»; o = «b ? s : null»;
                    o = «b ? s : unheard()»; o = «b ? s : many»; o = «b ? one : two»; o = «b ? one : one»; o = «b ? (b ? s : m) : m»;
                    o = «b ? new ArrayList<Connection>() : one»;
                }
                """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        SESSION,
                        UNKNOWN,
                        SESSION,
                        SESSION,
                        UNKNOWN,
                        UNKNOWN,
                        "java.util.List",
                        "java.util.List<" + SESSION + ">",
                        SESSION,
                        "java.util.List");
    }

    @Test
    void switchExpressionsWhoseArmsAgree() {
        assertThat(inClass("""
                Object f(int i, Session s, SessionFactory sf, Object any) {
                    Object o = «switch (i) { case 0 -> s; default -> sf.openSession(); }»;
                    o = «switch (i) { case 0 -> s; default -> sf; }»;
                    o = «switch (i) { case 0 -> s; default -> throw new Error(); }»;
                    o = «switch (i) { case 0 -> null; default -> s; }»;
                    o = «switch (i) { case 0 -> { hashCode(); yield s; } default -> s; }»;
                    o = «switch (i) { case 0: yield s; default: if (i > 1) { yield s; } throw new Error(); }»;
                    o = «switch (i) { case 0 -> s; default -> { yield unheard(); } }»;
                    o = «switch (i) { default -> { Object in = switch (i) { default -> { yield sf; } }; yield s; } }»;
                    o = «switch (any) { case Session x -> x; default -> s; }»;
                    o = «switch (i) { case 0 -> null; default -> null; }»;
                    var v = switch (i) { case 0 -> sf; default -> null; };
                    return «v.openSession()»;
                }
                """))
                .containsExactly(
                        SESSION, UNKNOWN, SESSION, SESSION, SESSION, SESSION, UNKNOWN, SESSION, SESSION, UNKNOWN,
                        SESSION);
    }

    @Test
    void whatCarriersHold() {
        assertThat(inClass("""
                Map<String, Session> map;
                ConcurrentHashMap<String, SessionFactory> factories;
                void f(List<Session> list, Optional<SessionFactory> maybe, ThreadLocal<Session> local,
                        Future<Session> future, Map.Entry<String, Session> entry, Deque<Session> deque) throws Exception {
                    Object o = «map.get("x")»; o = «map.remove("x")»; o = «map.values().iterator().next()»; o = «factories.get("x")»;
                    o = «factories.computeIfAbsent("x", k -> null)»; o = «map.getOrDefault("x", null)»; o = «map.put("x", null)»;
                    o = «map.keySet().iterator().next()»;
                    o = «list.get(0)»; o = «list.remove(0)»; o = «list.remove(unheard())»; o = «list.remove(list.get(0))»;
                    o = «list.iterator().next()»; o = «maybe.get()»; o = «maybe.orElseThrow()»; o = «maybe.orElse(null)»;
                    o = «maybe.orElseGet(null)»; o = «local.get()»; o = «future.get()»; o = «entry.getValue()»; o = «entry.getKey()»;
                    o = «deque.poll()»; o = «deque.remove()»; o = «Objects.requireNonNull(local.get(), "x")»;
                    o = «Optional.of(local.get()).get()»; o = «Optional.ofNullable(local.get()).orElse(null)»;
                    for (var e : map.entrySet()) { o = «e.getValue()»; }
                    for (var v : map.values()) { o = «v»; }
                }
                """))
                .containsExactly(
                        SESSION,
                        SESSION,
                        SESSION,
                        FACTORY,
                        FACTORY,
                        SESSION,
                        SESSION,
                        "java.lang.String",
                        SESSION,
                        SESSION,
                        UNKNOWN,
                        UNKNOWN,
                        SESSION,
                        FACTORY,
                        FACTORY,
                        FACTORY,
                        FACTORY,
                        SESSION,
                        SESSION,
                        SESSION,
                        "java.lang.String",
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        SESSION,
                        UNKNOWN,
                        SESSION);
    }

    @Test
    void whatAFunctionMakesOfACarriedValueIsUnknown() {
        assertThat(inClass("""
                void f(List<SessionFactory> list, Optional<SessionFactory> maybe) {
                    Object o = «list.stream().filter(x -> true).findFirst().get()»;
                    o = «list.stream().map(SessionFactory::openSession).findFirst().get()»;
                    o = «list.stream().flatMap(x -> null).findFirst().get()»;
                    o = «maybe.map(SessionFactory::openSession).get()»;
                    o = «maybe.flatMap(x -> null).get()»;
                    o = «maybe.filter(x -> true).get()»;
                    list.stream().map(x -> «x.openSession()»).forEach(y -> «y.close()»);
                    list.stream().map(SessionFactory::openSession).forEach(y -> System.out.println(«y»));
                    list.stream().sorted().peek(y -> System.out.println(«y»));
                }
                """))
                .containsExactly(
                        FACTORY, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, FACTORY, SESSION, UNKNOWN, UNKNOWN, FACTORY);
    }

    @Test
    void argumentsOfVariableNumber() {
        assertThat(project.in(project.write("""
                package a;
                import org.hibernate.SessionFactory;
                class A {
                    void f(javax.enterprise.inject.Instance<Object> all, org.springframework.context.ApplicationContext context) {
                        Object o = «all.select(SessionFactory.class).get()»;
                        o = «context.getBean(SessionFactory.class)»;
                        o = «context.getBean("x", SessionFactory.class)»;
                        o = «context.getBean(SessionFactory.class, 1, 2)»;
                    }
                }
                """))).containsExactly(FACTORY, FACTORY, FACTORY, FACTORY);
    }

    @Test
    void modelledOverloadsThatDisagreeAreUnknown() {
        assertThat(project.in(project.write("""
                package a;
                import org.jooq.impl.DSL;
                class A {
                    void f(Object any, java.sql.Connection c) {
                        Object o = «DSL.using("jdbc:x")»;
                        o = «DSL.using(unheard())»;
                        o = «DSL.using(c)»;
                    }
                    void g(javax.persistence.EntityManager em) {
                        Object o = «em.createQuery("x")»; o = «em.createQuery(unheard())»;
                    }
                }
                """)))
                .containsExactly(
                        "org.jooq.CloseableDSLContext",
                        UNKNOWN,
                        "org.jooq.DSLContext",
                        "javax.persistence.Query",
                        "javax.persistence.Query");
    }

    @Test
    void javaxOrJakartaByTheImportsOrTheBuildFile() {
        String file = """
                package a;
                %s
                import org.springframework.orm.jpa.EntityManagerFactoryUtils;
                class A { Object o = «EntityManagerFactoryUtils.getTransactionalEntityManager(null)»; }
                """;
        assertThat(project.in(project.write(file.formatted("import javax.persistence.EntityManagerFactory;"))))
                .containsExactly("javax.persistence.EntityManager");
        assertThat(project.in(project.write(file.formatted("import jakarta.persistence.EntityManagerFactory;"))))
                .containsExactly("jakarta.persistence.EntityManager");
    }

    @Test
    void theVersionInTheBuildFileDecides() {
        project.write("pom.xml", """
                <project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId><version>1</version>
                <dependencies><dependency><groupId>org.springframework</groupId><artifactId>spring-orm</artifactId>
                <version>5.3.39</version></dependency></dependencies></project>
                """);
        assertThat(project.in(project.write("""
                package a;
                import org.springframework.orm.jpa.EntityManagerFactoryUtils;
                class A { Object o = «EntityManagerFactoryUtils.getTransactionalEntityManager(null)»; }
                """))).containsExactly("javax.persistence.EntityManager");
    }

    @Test
    void aFluentMethodHandsOutItsReceiverOnlyWhereNothingElseIsKnown() {
        assertThat(project.in(project.write("""
                package a;
                import org.hibernate.cfg.Configuration;
                class A {
                    static class Mine extends Configuration { String other(String s) { return s; } Integer other(int i) { return i; } }
                    Object o = «new Configuration().configure().addFile("x").buildSessionFactory()»;
                    Object p = «new Configuration().getProperty("x")»;
                    Object q = «new Mine().other(unheard())»;
                }
                """))).containsExactly(FACTORY, UNKNOWN, UNKNOWN);
    }

    @Test
    void aLongChainAndDeepNestingAreNoMatter() {
        String chain = "sf.withOptions()" + ".autoClose(true)".repeat(400) + ".openSession()";
        String nested = "(".repeat(100) + "sf" + ")".repeat(100);
        String choice = "b ? s : ".repeat(100) + "s";
        assertThat(inClass("""
                void f(SessionFactory sf, Session s, boolean b) { Object o = «%s»; o = «%s»; o = «%s»; }
                """.formatted(chain, nested, choice))).containsExactly(SESSION, FACTORY, SESSION);
    }

    @Test
    void nestedLambdasTakeNoTimeWithoutEnd() {
        StringBuilder body = new StringBuilder("«x0»");
        for (int i = 0; i < 12; i++) {
            body.insert(0, "maybe.map(x" + (11 - i) + " -> ").append(")");
        }
        assertThat(inClass("Object f(Optional<Session> maybe) { return " + body + "; }"))
                .containsExactly(SESSION);
    }

    @Test
    void fieldsOfArraysAreNotThoseOfTheirElements() {
        assertThat(inClass("""
                static class Many { Session length; Session open() { return null; } }
                void f(Many[] many) { Object o = «many.length»; Object p = «many.open()»; Object q = «many[0].length»; }
                """)).containsExactly("int", UNKNOWN, SESSION);
    }
}
