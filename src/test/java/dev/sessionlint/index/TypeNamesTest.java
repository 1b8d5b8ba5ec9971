package dev.sessionlint.index;

import static dev.sessionlint.index.MarkedTypes.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a type name means where it stands. */
class TypeNamesTest {
    private static final String SESSION = "org.hibernate.Session";
    private static final String FACTORY = "org.hibernate.SessionFactory";

    private MarkedTypes project;

    @BeforeEach
    void begin(@TempDir Path folder) {
        project = new MarkedTypes(folder);
    }

    private List<String> types(String main, String... others) {
        Stream.of(others).forEach(project::write);
        return project.in(project.write(main));
    }

    @Test
    void importsOfEveryForm() {
        assertThat(types("""
                package a;
                import org.hibernate.Session;
                class A { «Session» s; }
                """)).containsExactly(SESSION);
        assertThat(types("""
                package a;
                import org.hibernate.*;
                class A { «Session» s; «SessionFactory» f; }
                """)).containsExactly(SESSION, FACTORY);
        assertThat(types("""
                package a;
                import org.hibernate.reactive.mutiny.Mutiny;
                class A { «Mutiny.SessionFactory» s; }
                """)).containsExactly("org.hibernate.reactive.mutiny.Mutiny$SessionFactory");
        assertThat(types("""
                package a;
                import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
                class A { «SessionFactory» s; }
                """)).containsExactly("org.hibernate.reactive.mutiny.Mutiny$SessionFactory");
        assertThat(types("""
                package a;
                import org.hibernate.reactive.mutiny.Mutiny.*;
                class A { «SessionFactory» s; }
                """)).containsExactly("org.hibernate.reactive.mutiny.Mutiny$SessionFactory");
        assertThat(types("""
                package a;
                import static org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
                class A { «SessionFactory» s; }
                """)).containsExactly("org.hibernate.reactive.mutiny.Mutiny$SessionFactory");
        assertThat(types("""
                package a;
                import static org.hibernate.reactive.mutiny.Mutiny.*;
                class A { «SessionFactory» s; }
                """)).containsExactly("org.hibernate.reactive.mutiny.Mutiny$SessionFactory");
        assertThat(types("""
                package a;
                import module java.sql;
                import module org.hibernate.orm.core;
                class A { «Connection» c; «SessionFactory» s; «Unheard» u; }
                """)).containsExactly("java.sql.Connection", FACTORY, UNKNOWN);
        assertThat(types("""
                package a;
                class A { «org.hibernate.Session» s; «java.sql.Connection[]» c; }
                """)).containsExactly(SESSION, "java.sql.Connection[]");
    }

    @Test
    void namesThatAreNotImportedAreUnknown() {
        assertThat(types("""
                package a;
                class A { «Session» s; «Connection» c; «SessionFactory» f; }
                """)).containsExactly(UNKNOWN, UNKNOWN, UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javax.jms.Session",
                "jakarta.jms.Session",
                "javax.websocket.Session",
                "jakarta.websocket.Session",
                "javax.jcr.Session",
                "javax.mail.Session",
                "jakarta.mail.Session",
                "com.jcraft.jsch.Session",
                "org.apache.catalina.Session",
                "org.apache.hadoop.hbase.client.Connection",
                "javax.jms.Connection",
                "com.rabbitmq.client.Connection"
            })
    void whatIsNotOursIsItselfAndNothingElse(String other) {
        String simpleName = other.substring(other.lastIndexOf('.') + 1);
        String file = """
                package a;
                import %s;
                import org.hibernate.*;
                import java.sql.*;
                class A { «%s» s; }
                """.formatted(other, simpleName);
        assertThat(types(file)).containsExactly(other);
        assertThat(types(file.replace("import " + other + ";\n", "").replace("«" + simpleName, "«" + other)))
                .containsExactly(other);
    }

    @Test
    void aSingleImportShadowsThePackageAndThePackageShadowsImportsOnDemand() {
        String own = "package a; public class Session {}";
        assertThat(types("package a; import org.hibernate.Session; class A { «Session» s; }", own))
                .containsExactly(SESSION);
        assertThat(types("package a; import org.hibernate.*; class A { «Session» s; «SessionFactory» f; }", own))
                .containsExactly("a.Session", FACTORY);
        assertThat(types("package a; import org.hibernate.*; class A { «Session» s; class Session {} }"))
                .containsExactly("a.A$Session");
        assertThat(types("package a; import org.hibernate.*; class A { «Session» s; } class Session {}"))
                .containsExactly("a.Session");
    }

    @Test
    void importsOnDemandThatDisagreeAreUnknown() {
        String ours = "package b; public class Session {}";
        assertThat(types("package a; import b.*; import org.hibernate.*; class A { «Session» s; }", ours))
                .containsExactly(UNKNOWN);
        assertThat(types("package a; import org.hibernate.*; import b.*; class A { «SessionFactory» f; }", ours))
                .containsExactly(FACTORY);
    }

    @Test
    void anImportOfWhatDoesNotExistBringsANameAndNothingElse() {
        assertThat(types("""
                package a;
                import b.Gone;
                class A { void f() { Object o = «Gone.open()»; «Gone» g; } }
                """)).containsExactly(UNKNOWN, "b.Gone");
    }

    @Test
    void whatIsQualifiedByAnUnknownTypeMayBeItsConstant() {
        assertThat(types("""
                package a;
                import lib.Holder;
                import static lib.Holder.SF;
                class A {
                    Object o = «Holder.SF.openSession()»;
                    Object p = «Holder.Inner.open()»;
                    Object q = «SF.openSession()»;
                    Object r = «Holder.SF»;
                }
                """)).containsExactly(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    @Test
    void secondaryTypesOfThePackageAreSeenInItOnly() {
        String holder = "package b; public class Other {} class Holder { org.hibernate.Session s; }";
        assertThat(types("package b; class A { Object o = «new Holder().s»; }", holder))
                .containsExactly(SESSION);
        assertThat(types("package a; import b.*; class A { «Holder» h; }", holder))
                .containsExactly(UNKNOWN);
    }

    @Test
    void theAnswerDoesNotDependOnWhoAskedFirst() {
        project.write("package b; public class Other {} class Holder { org.hibernate.Session s; }");
        Path fromOutside = project.write("package a; import b.Holder; class A { Object o = «new Holder().s»; }");
        Path fromInside = project.write("package b; class B { Object o = «new Holder().s»; }");
        assertThat(project.in(fromOutside)).containsExactly(UNKNOWN);
        assertThat(project.in(fromInside)).containsExactly(SESSION);
        assertThat(project.in(fromOutside)).containsExactly(UNKNOWN);
    }

    @Test
    void theUnnamedPackage() {
        assertThat(types("class A { «Helper» h; Object o = «h.s»; }", "class Helper { org.hibernate.Session s; }"))
                .containsExactly("Helper", SESSION);
    }

    @Test
    void nestedTypesShadowFromTheInsideOut() {
        assertThat(types("""
                package a;
                import org.hibernate.Session;
                class A {
                    «Session» outside;
                    static class B {
                        «Session» own;
                        static class Session {}
                        class C { «Session» inherited; «A.B.Session» qualified; «B» around; }
                    }
                }
                """)).containsExactly(SESSION, "a.A$B$Session", "a.A$B$Session", "a.A$B$Session", "a.A$B");
    }

    @Test
    void memberTypesAreInherited() {
        assertThat(types(
                        """
                        package a;
                        import org.hibernate.Session;
                        class A extends b.Base {
                            «Session» s;
                            «Handle» h;
                            «A.Handle» q;
                        }
                        """,
                        "package b; public class Base extends Above { public static class Handle {} }",
                        "package b; public class Above { public interface Session {} }"))
                .containsExactly("b.Above$Session", "b.Base$Handle", "b.Base$Handle");
    }

    @Test
    void aStaticImportBringsInheritedMemberTypes() {
        assertThat(types(
                        "package a; import static b.Sub.Session; class A { «Session» s; }",
                        "package b; public class Sub extends Base {}",
                        "package b; public class Base { public static class Session {} }"))
                .containsExactly("b.Base$Session");
    }

    @Test
    void privateMemberTypesAreNotInherited() {
        assertThat(types(
                        "package a; import org.hibernate.Session; class A extends Base { «Session» s; }",
                        "package a; class Base { private static class Session {} }"))
                .containsExactly(SESSION);
    }

    @Test
    void inTheHeaderOfATypeItsMembersAreNotInScope() {
        assertThat(types("""
                package a;
                import org.hibernate.Session;
                class A extends Holder<«Session»> { class Session {} «Session» s; }
                class Holder<T> {}
                """)).containsExactly(SESSION, "a.A$Session");
    }

    @Test
    void localTypesAndTheirShadows() {
        assertThat(types("""
                package a;
                import org.hibernate.Session;
                class A {
                    void f() {
                        class Session {}
                        «Session» after;
                        { «Session» inside; }
                        Runnable r = () -> { «Session» inLambda; };
                    }
                    «Session» field;
                }
                """)).containsExactly("a.A$5_9$Session", "a.A$5_9$Session", "a.A$5_9$Session", SESSION);
        assertThat(project.in(project.write("""
                package a;
                import org.hibernate.Session;
                class A {
                    void f() {
                        «Session» before;
                        { class Session {} }
                        «Session» after;
                        record Factory(org.hibernate.SessionFactory it) {}
                        interface Opener { org.hibernate.Session open(); }
                        Factory f = null;
                        Opener o = null;
                        Object x = «f.it()»;
                        Object y = «o.open()»;
                    }
                }
                """))).containsExactly(SESSION, SESSION, FACTORY, SESSION);
    }

    @Test
    void aMemberTypeOfAnAnonymousClassShadowsALocalOneAround() {
        assertThat(types("""
                        package a;
                        class A {
                            void f() {
                                class Session {}
                                new Base() { «Session» s; };
                            }
                        }
                        """, "package a; class Base { static class Session {} }"))
                .containsExactly("a.Base$Session");
    }

    @Test
    void typeVariablesStandForTheirBounds() {
        assertThat(types("""
                package a;
                import org.hibernate.*;
                class A<T extends SessionFactory, U, V extends T, W extends Comparable<W>> {
                    «T» t; «U» u; «V» v; «W» w; «T[]» many;
                    <T extends Session> void f(T p) { Object o = «p»; }
                    <Session> void g(Session p) { Object o = «p»; «Session» s; }
                }
                """))
                .containsExactly(
                        FACTORY,
                        UNKNOWN,
                        FACTORY,
                        "java.lang.Comparable<?>",
                        FACTORY + "[]",
                        SESSION,
                        UNKNOWN,
                        UNKNOWN);
    }

    @Test
    void lowerCaseTypeNames() {
        String db = "package a; public class db { public static org.hibernate.Session open() { return null; } "
                + "public static class inner { public static org.hibernate.SessionFactory f; } }";
        assertThat(types("""
                package b;
                import a.db;
                class A { Object o = «db.open()»; Object p = «a.db.open()»; Object q = «db.inner.f»; «db.inner» r; }
                """, db)).containsExactly(SESSION, SESSION, FACTORY, "a.db$inner");
        assertThat(types("package b; import static a.db.open; class A { Object o = «open()»; }", db))
                .containsExactly(SESSION);
        assertThat(types("package b; import a.db.inner; class A { «inner» o; «a.db.inner» p; }", db))
                .containsExactly("a.db$inner", "a.db$inner");
    }

    @Test
    void upperCasePackages() {
        assertThat(types(
                        "package b; import Acme.Db.Holder; class A { Object o = «new Holder().s»; }",
                        "package Acme.Db; public class Holder { public org.hibernate.Session s; }"))
                .containsExactly(SESSION);
    }

    @Test
    void aVariableObscuresATypeAndATypeObscuresAPackage() {
        assertThat(types("""
                package a;
                import java.sql.DriverManager;
                class A {
                    static class Opener { org.hibernate.Session getConnection(String url) { return null; } }
                    Object o = «DriverManager.getConnection("")»;
                    void f(Opener DriverManager) { Object p = «DriverManager.getConnection("")»; }
                }
                """)).containsExactly("java.sql.Connection", SESSION);
    }

    @Test
    void unicodeNames() {
        assertThat(types(
                        "package größe; class Ärger { «Öffner» ö; Object o = «ö.öffne()»; }",
                        "package größe; class Öffner { org.hibernate.Session öffne() { return null; } }"))
                .containsExactly("größe.Öffner", SESSION);
        assertThat(types("package a; import größe.Öffner; class A { Object o = «new Öffner().öffne()»; }"))
                .containsExactly(SESSION);
    }

    @Test
    void lineEndsDoNotMatter() {
        String main =
                "package a;\nimport org.hibernate.*;\nclass A {\n  Session s; // old\n  Object o = «s»;\n B b = «b.f»;\n}\n";
        String other = "package a;\nclass B {\n // x\n org.hibernate.SessionFactory f;\n}\nclass C {}\n";
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(types(
                            main.replace("\n", end).replace("B b = «b.f»", "B b; Object q = «b.f»"),
                            other.replace("\n", end)))
                    .containsExactly(SESSION, FACTORY);
        }
    }

    @Test
    void cyclicInheritanceEnds() {
        assertThat(types(
                        """
                        package a;
                        class A extends B { «Session» s; Object o = «field»; Object p = «open()»; Object q = «super.open()»; }
                        """,
                        "package a; class B extends C<B> implements B.I { interface I extends J {} }",
                        "package a; class C<T extends C<T>> extends A {}",
                        "package a; interface J extends B.I {}"))
                .containsExactly(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
        assertThat(types("""
                package a;
                class A<T extends U, U extends T> extends A<A<T, U>, U> { «T» t; Object o = «t.open()»; }
                """)).containsExactly(UNKNOWN, UNKNOWN);
    }

    @Test
    void aNestedTypeMayExtendItsOuterAndTheOuterItsNested() {
        assertThat(types("""
                package a;
                class A extends A.B { static class B { org.hibernate.Session s; } Object o = «s»; }
                """)).containsExactly(SESSION);
    }

    @Test
    void namesOfTheLanguagePackageAreHiddenByThePackage() {
        assertThat(types("package a; class A { «String» s; «Process» p; «Thread» t; }", "package a; class Process {}"))
                .containsExactly("java.lang.String", "a.Process", "java.lang.Thread");
    }
}
