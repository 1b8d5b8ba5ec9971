package dev.sessionlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import dev.sessionlint.index.ProjectIndex;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.source.FileReader;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.JavaSourceParser;
import dev.sessionlint.source.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeKindsTest {
    private static final Libraries LIBRARIES = Libraries.builtIn();
    private static final Settings DEFAULTS = new Settings(List.of(), List.of(), List.of(), List.of(), LIBRARIES);

    @TempDir
    Path root;

    private Path write(String path, String text) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<JavaSource> parse(Path file) {
        try {
            return Optional.ofNullable(new JavaSourceParser()
                    .parse(new FileReader().read(file).decode(null))
                    .source());
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    /** A file and what its places count as. */
    private record Seen(JavaSource source, FileContext context) {
        CodeKinds code() {
            return context.code();
        }

        /** The declaration of a type, method or constructor. */
        Node named(String name) {
            return source.unit()
                    .findFirst(
                            BodyDeclaration.class,
                            node -> (node instanceof TypeDeclaration<?> type
                                            && type.getNameAsString().equals(name))
                                    || (node instanceof CallableDeclaration<?> callable
                                            && callable.getNameAsString().equals(name)))
                    .orElseThrow(() -> new IllegalArgumentException(name));
        }

        boolean isDb(String name) {
            return code().isDb(named(name));
        }

        boolean mayHold(String name) {
            return code().mayHoldFactories(named(name));
        }

        boolean mayImport() {
            return code().mayImportFactories(
                            context.types().facts(), source.unit().getTypes());
        }
    }

    private Seen see(String path, String text, Settings settings) {
        JavaSource source = parse(write(path, text)).orElseThrow();
        return new Seen(source, new FileContext(source, settings, new ProjectIndex(root, CodeKindsTest::parse), false));
    }

    private Seen see(String path, String text) {
        return see(path, text, DEFAULTS);
    }

    private Seen see(String text) {
        return see("src/main/java/com/acme/subway/A.java", "package com.acme.subway;\n" + text);
    }

    private boolean isDbPackage(String name) {
        return see("class A {}").code().isDbPackage(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db",
                "dao",
                "database",
                "persistence",
                "repository",
                "jdbc",
                "jpa",
                "hibernate",
                "mybatis",
                "mapper",
                "daos",
                "databases",
                "repositories",
                "mappers"
            })
    void aSegmentAfterTheFirstTwoMakesDbCode(String segment) {
        assertThat(isDbPackage("com.acme." + segment)).isTrue();
        assertThat(isDbPackage("com.acme.subway." + segment + ".lines")).isTrue();
        assertThat(isDbPackage("com." + segment + ".subway")).isFalse();
        assertThat(isDbPackage(segment)).isFalse();
        assertThat(isDbPackage("com.acme.x" + segment)).isFalse();
        assertThat(isDbPackage("com.acme." + segment + "x")).isFalse();
        assertThat(isDbPackage("com.acme." + segment.toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
    }

    @Test
    void otherPackagesAreNoDbCode() {
        assertThat(isDbPackage("")).isFalse();
        assertThat(isDbPackage("org.hibernate.tools")).isFalse();
        assertThat(isDbPackage("com.acme.domain")).isFalse();
        Seen inDb = see("src/main/java/com/acme/dao/A.java", "package com.acme.dao; class A { class In {} }");
        assertThat(inDb.isDb("A")).isTrue();
        assertThat(inDb.isDb("In")).isTrue();
        assertThat(inDb.mayImport()).isTrue();
    }

    @Test
    void typesMarkedByAStereotypeAreDbCodeWithAllNestedInThem() {
        Seen seen = see("""
                import org.springframework.stereotype.Repository;
                import org.apache.ibatis.annotations.Mapper;
                @Repository class A { class In { void deep() {} } void f() { class Local { void g() {} } } }
                @Mapper interface B {}
                class C { @Repository static class D {} class E {} }
                @org.springframework.stereotype.Repository class F {}
                """);
        assertThat(seen.isDb("A")).isTrue();
        assertThat(seen.isDb("In")).isTrue();
        assertThat(seen.isDb("deep")).isTrue();
        assertThat(seen.isDb("g")).isTrue();
        assertThat(seen.isDb("B")).isTrue();
        assertThat(seen.isDb("C")).isFalse();
        assertThat(seen.isDb("D")).isTrue();
        assertThat(seen.isDb("E")).isFalse();
        assertThat(seen.isDb("F")).isTrue();
    }

    @Test
    void annotationsOfTheSameNameAreOthers() {
        write("src/main/java/com/acme/own/Repository.java", "package com.acme.own; public @interface Repository {}");
        Seen seen = see("""
                import com.acme.own.Repository;
                @Repository class A {}
                @org.mapstruct.Mapper class B {}
                """);
        assertThat(seen.isDb("A")).isFalse();
        assertThat(seen.isDb("B")).isFalse();
    }

    @Test
    void anAnnotationMayCarryTheMarkItself() {
        write("src/main/java/com/acme/own/Dao.java", """
                package com.acme.own;
                import org.springframework.stereotype.Repository;
                @Repository public @interface Dao {}
                """);
        write("src/main/java/com/acme/own/ReadDao.java", "package com.acme.own; @Dao public @interface ReadDao {}");
        write("src/main/java/com/acme/own/Round.java", "package com.acme.own; @Round public @interface Round {}");
        write("src/main/java/com/acme/own/NoAnnotation.java", """
                package com.acme.own;
                @org.springframework.stereotype.Repository public interface NoAnnotation {}
                """);
        Seen seen = see("""
                import com.acme.own.*;
                @Dao class A {}
                @ReadDao class B {}
                @Round class C {}
                @NoAnnotation class D {}
                """);
        assertThat(seen.isDb("A")).isTrue();
        assertThat(seen.isDb("B")).isTrue();
        assertThat(seen.isDb("C")).isFalse();
        assertThat(seen.isDb("D")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.orm.hibernate5.support.HibernateDaoSupport",
                "org.springframework.jdbc.core.support.JdbcDaoSupport",
                "org.springframework.orm.jpa.support.JpaDaoSupport",
                "org.mybatis.spring.support.SqlSessionDaoSupport"
            })
    void subtypesOfDaoSupportAreDbCode(String support) {
        write(
                "src/main/java/com/acme/own/Base.java",
                "package com.acme.own; public class Base extends " + support + " {}");
        Seen seen = see("class A extends com.acme.own.Base {} class B extends " + support + " {} class C {}");
        assertThat(LIBRARIES.type(support)).isPresent();
        assertThat(seen.isDb("A")).isTrue();
        assertThat(seen.isDb("B")).isTrue();
        assertThat(seen.isDb("C")).isFalse();
    }

    @Test
    void configurationMayHoldFactoriesButNotOpen() {
        write("src/main/java/com/acme/own/Setup.java", """
                package com.acme.own;
                import org.springframework.context.annotation.Configuration;
                @Configuration public @interface Setup {}
                """);
        Seen seen = see("""
                import org.springframework.context.annotation.*;
                import org.springframework.boot.autoconfigure.SpringBootApplication;
                @Configuration class A { void f() {} }
                @SpringBootApplication class B {}
                @com.acme.own.Setup class C {}
                class D { @Bean Object bean() { return new Object() { void in() {} }; } void other() {} }
                class E { @jakarta.enterprise.inject.Produces Object made() { return null; }
                    @javax.enterprise.inject.Produces Object old() { return null; } }
                """);
        for (String name : List.of("A", "f", "B", "C", "bean", "in", "made", "old")) {
            assertThat(seen.mayHold(name)).as(name).isTrue();
            assertThat(seen.isDb(name)).as(name).isFalse();
        }
        assertThat(seen.mayHold("D")).isFalse();
        assertThat(seen.mayHold("other")).isFalse();
        assertThat(seen.mayHold("E")).isFalse();
    }

    @Test
    void anImportIsAllowedIfAnyTypeOfTheFileMayUseIt() {
        String bean = "@org.springframework.context.annotation.Bean Object bean() { return null; }";
        assertThat(see("class A {} class B {}").mayImport()).isFalse();
        assertThat(see("class A {} @org.springframework.stereotype.Repository class B {}")
                        .mayImport())
                .isTrue();
        assertThat(see("class A { static class B { " + bean + " } }").mayImport())
                .isTrue();
        assertThat(see("enum A { ONE; " + bean + " }").mayImport()).isTrue();
        assertThat(see("class A { @org.springframework.context.annotation.Configuration static class B {} }")
                        .mayImport())
                .isTrue();
    }

    @Test
    void configuredPackagesReplaceSegmentsAndStereotypes() {
        Settings settings = new Settings(
                List.of("com.acme.store"),
                List.of(),
                List.of(new Settings.Accessor(
                        new MethodRef("com.acme.subway.Db", "session"), Settings.Scope.CALLBACK, List.of())),
                List.of(),
                LIBRARIES);
        Seen subway = see("src/main/java/com/acme/subway/A.java", """
                package com.acme.subway;
                @org.springframework.stereotype.Repository class A {}
                @org.springframework.context.annotation.Configuration class B {}
                class Db { class In {} }
                """, settings);
        assertThat(subway.isDb("A")).isFalse();
        assertThat(subway.isDb("B")).isFalse();
        assertThat(subway.mayHold("B")).isTrue();
        assertThat(subway.isDb("Db")).isTrue();
        assertThat(subway.isDb("In")).isTrue();
        assertThat(subway.code().isDbByPlace(subway.named("Db"))).isFalse();
        assertThat(subway.code().isDbPackage("com.acme.dao")).isFalse();
        assertThat(subway.code().isDbPackage("com.acme.store")).isTrue();
        assertThat(subway.code().isDbPackage("com.acme.store.lines")).isTrue();
        assertThat(subway.code().isDbPackage("com.acme.stores")).isFalse();
    }

    @Test
    void webCodeByAnnotationSupertypeOrConfiguration() {
        String text = """
                package com.acme.subway;
                @org.springframework.web.bind.annotation.RestController class A { void f() {} }
                @jakarta.ws.rs.Path("x") class B {}
                class C extends javax.servlet.http.HttpServlet {}
                class D {}
                """;
        Seen seen = see("src/main/java/com/acme/subway/A.java", text);
        for (String name : List.of("A", "f", "B", "C")) {
            assertThat(seen.code().isWeb(seen.named(name))).as(name).isTrue();
        }
        assertThat(seen.code().isWeb(seen.named("D"))).isFalse();
        Seen configured = see(
                "src/main/java/com/acme/subway/A.java",
                text,
                new Settings(List.of(), List.of("com.acme.web"), List.of(), List.of(), LIBRARIES));
        assertThat(configured.code().isWeb(configured.named("A"))).isFalse();
        Seen inWeb = see(
                "src/main/java/com/acme/web/in/A.java",
                "package com.acme.web.in; class A {}",
                new Settings(List.of(), List.of("com.acme.web"), List.of(), List.of(), LIBRARIES));
        assertThat(inWeb.code().isWeb(inWeb.named("A"))).isTrue();
    }

    @Test
    void producersAndInjectedMembers() {
        Seen seen = see("""
                class A {
                    @jakarta.inject.Inject Object a;
                    @org.springframework.beans.factory.annotation.Autowired Object b;
                    @javax.persistence.PersistenceContext Object c;
                    @Inject Object d;
                    @org.springframework.context.annotation.Bean Object e() { return null; }
                }
                """);
        List<Boolean> injected = seen.source().unit().findAll(BodyDeclaration.class).stream()
                .filter(member -> member.isFieldDeclaration())
                .map(member -> seen.code().isInjected((NodeWithAnnotations<?>) member))
                .toList();
        assertThat(injected).containsExactly(true, true, true, false);
        assertThat(seen.code().isProducer((NodeWithAnnotations<?>) seen.named("e")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/java",
                "src/tests/java",
                "src/it/java",
                "src/testFixtures/java",
                "src/integrationTest/java",
                "src/functionalTest/java",
                "test",
                "app/test/src"
            })
    void foldersOfTests(String folder) {
        assertThat(see(folder + "/com/acme/A.java", "package com.acme; class A {}")
                        .code()
                        .isTest())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src", "latest/src", "src/main/it-IT", "contest/java"})
    void otherFolders(String folder) {
        assertThat(see(folder + "/com/acme/A.java", "package com.acme; class A {}")
                        .code()
                        .isTest())
                .isFalse();
    }

    @Test
    void aPackageIsNoFolderOfTests() {
        assertThat(see("src/main/java/it/acme/test/A.java", "package it.acme.test; class A {}")
                        .code()
                        .isTest())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.Test",
                "org.junit.jupiter.api.Test",
                "static org.junit.Assert.assertEquals",
                "org.junit.jupiter.api.*",
                "org.junit.*",
                "junit.framework.TestCase",
                "org.testng.annotations.Test"
            })
    void filesThatImportATestFrameworkAreTests(String name) {
        assertThat(see("import " + name + "; class A {}").code().isTest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.junitx.Test", "com.acme.testng.Test", "org.mockito.Mockito"})
    void otherImports(String name) {
        assertThat(see("import " + name + "; class A {}").code().isTest()).isFalse();
    }

    @Test
    void theConfigurationNamesTestsToo() {
        JavaSource source =
                parse(write("src/main/java/a/A.java", "package a; class A {}")).orElseThrow();
        ProjectIndex index = new ProjectIndex(root, CodeKindsTest::parse);
        assertThat(new FileContext(source, DEFAULTS, index, true).code().isTest())
                .isTrue();
        assertThat(new FileContext(source, DEFAULTS, index, false).code().isTest())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Generated class A {}",
                "import javax.annotation.processing.Generated; @Generated(\"x\") class A {}",
                "@com.acme.Generated(by = \"x\") class A {}",
                "class B {} @javax.annotation.Generated(\"x\") class A {}"
            })
    void generatedByAnnotation(String text) {
        assertThat(see(text).code().isGenerated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"generated", "generated-sources/x", "src/generated-db/java", "src/main/java/generatedx"})
    void generatedByFolder(String folder) {
        assertThat(see(folder + "/A.java", "class A {}").code().isGenerated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* Generated by jOOQ */ package a; class A {}",
                "// made today\n// GENERATED BY a tool\npackage a; class A {}",
                "\n\n/**\n * This file is generated by X.\n */\npackage a; class A {}"
            })
    void generatedByItsFirstComment(String text) {
        assertThat(see("src/main/java/a/A.java", text).code().isGenerated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package a; class A { String s = \"generated by\"; }",
                "package a; class A { /* the id is generated by the database */ int id; }",
                "// first\n\n// generated by hand\npackage a; class A {}",
                "/* licence */\n/* generated by X */\npackage a; class A {}",
                "@GeneratedValue class A {}",
                "class A { @Generated void f() {} }"
            })
    void writtenByHand(String text) {
        assertThat(see("src/main/java/a/A.java", text).code().isGenerated()).isFalse();
    }

    @Test
    void foldersAboveTheProjectDoNotCount() throws IOException {
        Path inner = Files.createDirectories(root.resolve("generated/test/app"));
        JavaSource source = parse(write("generated/test/app/src/main/java/a/A.java", "package a; class A {}"))
                .orElseThrow();
        CodeKinds code = new FileContext(source, DEFAULTS, new ProjectIndex(inner, CodeKindsTest::parse), false).code();
        assertThat(code.isGenerated()).isFalse();
        assertThat(code.isTest()).isFalse();
    }
}
