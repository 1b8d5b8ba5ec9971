package dev.sessionlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectIndex;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.JavaSourceParser;
import dev.sessionlint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionCallsTest {
    private static final Libraries LIBRARIES = Libraries.builtIn();

    @TempDir
    Path root;

    private FileContext context(String text) {
        SourceFile file = new SourceFile(root.resolve("a/A.java"), text, StandardCharsets.UTF_8, false);
        JavaSource source =
                Objects.requireNonNull(new JavaSourceParser().parse(file).source());
        return new FileContext(
                source,
                new Settings(List.of(), List.of(), List.of(), List.of(), LIBRARIES),
                new ProjectIndex(root, path -> Optional.empty()),
                false);
    }

    /** What is told of the calls, creations and method references of a class, in the order of the text. */
    private List<String> tell(String members, Function<SessionCalls, Function<Expression, Optional<String>>> told) {
        FileContext context = context("""
                package a;
                import org.hibernate.*;
                import org.hibernate.cfg.Configuration;
                import java.sql.*;
                import javax.sql.DataSource;
                class A {
                %s
                }
                """.formatted(members));
        return context.source().unit().findAll(Expression.class).stream()
                .flatMap(expression -> told.apply(context.sessions()).apply(expression).stream())
                .toList();
    }

    private List<String> acquired(String members) {
        return tell(
                members,
                sessions -> expression -> expression.isMethodCallExpr()
                                || expression.isMethodReferenceExpr()
                                || expression.isObjectCreationExpr()
                        ? sessions.acquisition(expression)
                                .map(found -> found.session().name() + " " + found.ownership())
                        : Optional.empty());
    }

    private List<String> built(String members) {
        return tell(
                members,
                sessions -> expression -> expression.isMethodCallExpr() || expression.isObjectCreationExpr()
                        ? sessions.built(expression).map(ModelType::name)
                        : Optional.empty());
    }

    @Test
    void sessionsThatAreOpenedOrManaged() {
        assertThat(acquired("""
                void f(SessionFactory sf, DataSource ds) throws Exception {
                    sf.openSession();
                    sf.getCurrentSession();
                    ds.getConnection();
                    DriverManager.getConnection("x");
                    Runnable r = sf::openSession;
                }
                """))
                .containsExactly(
                        "org.hibernate.Session OPENS",
                        "org.hibernate.Session MANAGES",
                        "java.sql.Connection OPENS",
                        "java.sql.Connection OPENS",
                        "org.hibernate.Session OPENS");
    }

    @Test
    void whatLeadsFromOneSessionToAnotherIsNoAcquisition() {
        assertThat(acquired("""
                void f(Session s, Connection c, Statement t) throws Exception {
                    s.getSessionFactory();
                    c.createStatement();
                    t.getConnection();
                    s.beginTransaction();
                }
                """)).isEmpty();
    }

    @Test
    void sessionsOfApplicationLifetimeAndThreadBoundScopesAreNone() {
        assertThat(acquired("""
                Object a = com.datastax.oss.driver.api.core.CqlSession.builder().build();
                void f() { org.javalite.activejdbc.Base.open("x"); }
                """)).isEmpty();
    }

    @Test
    void callsOnWhatIsNotOursAreNone() {
        assertThat(acquired("""
                void f(javax.jms.ConnectionFactory f, Unheard u, javax.servlet.http.HttpServletRequest r) {
                    f.createConnection(); u.openSession(); r.getSession(); openSession(); sf.openSession();
                }
                """)).isEmpty();
    }

    @Test
    void everydayNamesNeedCompanyInTheFile() {
        assertThat(acquired("void f(org.jdbi.v3.core.Jdbi j) { j.open(); }"))
                .containsExactly("org.jdbi.v3.core.Handle OPENS");
        FileContext context = context("package a; class A extends B { Object o = open(); }");
        assertThat(context.source().unit().findAll(Expression.class).stream()
                        .flatMap(expression -> context.sessions().acquisition(expression).stream()))
                .isEmpty();
    }

    @Test
    void factoriesThatAreBuilt() {
        assertThat(built("""
                Object a = new Configuration().configure().buildSessionFactory();
                Object b = new com.zaxxer.hikari.HikariDataSource();
                Object c = javax.persistence.Persistence.createEntityManagerFactory("x");
                Object d = new Mine();
                static class Mine extends com.zaxxer.hikari.HikariDataSource {}
                """))
                .containsExactly(
                        "org.hibernate.SessionFactory",
                        "com.zaxxer.hikari.HikariDataSource",
                        "javax.persistence.EntityManagerFactory");
    }

    @Test
    void whatATypeIsOrCarries() {
        FileContext context = context("""
                package a;
                import java.util.function.Supplier;
                class A {
                    org.hibernate.SessionFactory a;
                    Supplier<org.hibernate.SessionFactory> b;
                    org.hibernate.SessionFactory[] c;
                    Supplier<Supplier<org.hibernate.Session>> d;
                    org.hibernate.Session e;
                    com.datastax.oss.driver.api.core.CqlSession f;
                    Supplier<String> g;
                }
                """);
        List<String> told = context.source().unit().findAll(FieldDeclaration.class).stream()
                .map(field -> context.types().of(field.getElementType()).orElseThrow())
                .map(type -> told(context.sessions(), type))
                .toList();
        assertThat(told)
                .containsExactly(
                        "SessionFactory - SessionFactory -",
                        "- - SessionFactory -",
                        "SessionFactory - SessionFactory -",
                        "- - - Session",
                        "- Session - Session",
                        "- - - -",
                        "- - - -");
        JavaType array = new JavaType("org.hibernate.SessionFactory", List.of(), 1);
        assertThat(told(context.sessions(), array)).isEqualTo("- - SessionFactory -");
    }

    private static String told(SessionCalls sessions, JavaType type) {
        return String.join(
                " ",
                name(sessions.factory(type)),
                name(sessions.session(type)),
                name(sessions.carriedFactory(type)),
                name(sessions.carriedSession(type)));
    }

    private static String name(Optional<ModelType> type) {
        return type.map(ModelType::simpleName).orElse("-");
    }

    @Test
    void aMethodIsMeantThroughSubclassesToo() {
        FileContext context = context("""
                package a;
                class A extends Base { Object o = new A().open(); }
                class Base { Object open() { return null; } }
                class Other { Object open() { return null; } Object o = new Other().open(); }
                """);
        MethodRef open = new MethodRef("a.Base", "open");
        List<Boolean> meant =
                context.source().unit().findAll(com.github.javaparser.ast.expr.MethodCallExpr.class).stream()
                        .map(call -> context.sessions()
                                .means(context.sessions().callee(call).orElseThrow(), call.getNameAsString(), open))
                        .toList();
        assertThat(meant).containsExactly(true, false);
    }
}
