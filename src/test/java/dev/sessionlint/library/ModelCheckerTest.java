package dev.sessionlint.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sessionlint.source.YamlException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The checker against small made classes: each wrong fact has to fail, and right ones must not. */
class ModelCheckerTest {
    private final Map<String, byte[]> made = new HashMap<>();

    @Test
    void rightFactsHold() throws YamlException {
        makeFactoryAndSession();

        assertThat(check("1.0", """
                  demo.Factory:
                    role: factory
                    closeable-since: "0"
                    release: close
                    methods:
                      open: {opens: demo.Session}
                      openLater: {opens: demo.Session, in: java.util.concurrent.CompletionStage}
                      unwrap: {gives: class-argument 0}
                      create: {static: true, builds: demo.Factory}
                      with: {callback: {argument: 0, parameters: [demo.Session]}}
                  demo.Session:
                    role: session
                    release: end
                  java.util.concurrent.CompletionStage: {role: carrier, until: "1.0"}
                """)).isEmpty();
    }

    @Test
    void aMissingTypeOrMethodFails() throws YamlException {
        makeFactoryAndSession();

        assertThat(check("1.0", """
                  demo.Gone: {role: factory}
                  demo.Factory:
                    role: factory
                    methods:
                      openn: {}
                      open: {static: true}
                      openLater: {parameters: [int]}
                """))
                .containsExactly(
                        "demo 1.0: demo.Gone: does not exist",
                        "demo 1.0: demo.Factory#openn: does not exist",
                        "demo 1.0: demo.Factory#open: does not exist, but [demo.Session open()]",
                        "demo 1.0: demo.Factory#openLater(int): does not exist, but"
                                + " [java.util.concurrent.CompletionStage openLater()]");
    }

    @Test
    void aWrongResultFails() throws YamlException {
        makeFactoryAndSession();

        assertThat(check("1.0", """
                  demo.Factory:
                    role: factory
                    methods:
                      open: {opens: demo.Factory}
                      openLater: {opens: demo.Factory, in: java.util.concurrent.CompletionStage}
                      unwrap: {gives: class-argument 1}
                      with: {gives: receiver}
                """))
                .containsExactly(
                        "demo 1.0: demo.Factory#open: hands out demo.Session: demo.Session open()",
                        "demo 1.0: demo.Factory#openLater: carries no demo.Factory but"
                                + " Ljava/util/concurrent/CompletionStage<Ldemo/Session;>;",
                        "demo 1.0: demo.Factory#unwrap: takes no class as argument 1:"
                                + " java.lang.Object unwrap(java.lang.Class)",
                        "demo 1.0: demo.Factory#with: does not hand out its receiver:"
                                + " void with(java.util.function.Consumer)");
    }

    @Test
    void aWrongCarrierFails() throws YamlException {
        makeFactoryAndSession();

        assertThat(check("1.0", """
                  demo.Factory:
                    role: factory
                    methods:
                      openLater: {opens: demo.Session, in: demo.Session}
                """))
                .containsExactly("demo 1.0: demo.Factory#openLater: hands nothing out in demo.Session:"
                        + " java.util.concurrent.CompletionStage openLater()");
    }

    @Test
    void aWrongCallbackFails() throws YamlException {
        makeFactoryAndSession();

        assertThat(check("1.0", """
                  demo.Factory:
                    role: factory
                    methods:
                      with:
                        - {callback: {argument: 0, parameters: [demo.Factory]}}
                        - {parameters: [java.util.function.Consumer], callback: {argument: 1, parameters: []}}
                      unwrap: {callback: {argument: 0, parameters: []}}
                """))
                .containsExactly(
                        "demo 1.0: demo.Factory#with: does not exist, but [void with(java.util.function.Consumer)]",
                        "demo 1.0: demo.Factory#with(java.util.function.Consumer): has no argument 1:"
                                + " void with(java.util.function.Consumer)",
                        "demo 1.0: demo.Factory#unwrap: argument 0 is no function: java.lang.Class");
        assertThat(check("1.0", """
                  demo.Factory:
                    role: factory
                    methods:
                      with: {callback: {argument: 0, parameters: [demo.Factory]}}
                """))
                .containsExactly("demo 1.0: demo.Factory#with: its function is given TT; of"
                        + " Ljava/util/function/Consumer<Ldemo/Session;>;");
    }

    @Test
    void closeableIsExactInTime() throws YamlException {
        makeFactoryAndSession();

        assertThat(check("1.0", "  demo.Factory: {role: factory, closeable-since: \"2.0\", release: close}\n"))
                .containsExactly("demo 1.0: demo.Factory: is AutoCloseable already");
        assertThat(check("2.0", "  demo.Factory: {role: factory, closeable-since: \"2.0\", release: close}\n"))
                .isEmpty();
        assertThat(check("2.0", "  demo.Session: {role: session, closeable-since: \"2.0\", release: end}\n"))
                .containsExactly("demo 2.0: demo.Session: is no AutoCloseable");
        assertThat(check("2.0", "  demo.Session: {role: session, release: close}\n"))
                .containsExactly("demo 2.0: demo.Session: has no method close() to release it");
    }

    @Test
    void anUnknownSupertypeMayBeCloseable() throws YamlException {
        make(
                "demo/Odd",
                Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT,
                null,
                List.of("elsewhere/Base"),
                List.of(new Made("end", "()V", null, Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT)));

        assertThat(check("1.0", "  demo.Odd: {role: session, release: end}\n"))
                .containsExactly(
                        "demo 1.0: demo.Odd: may be AutoCloseable: no class file of its supertype elsewhere.Base");
    }

    @Test
    void spansAreExactOnBothSides() throws YamlException {
        makeFactoryAndSession();
        String types = """
                  demo.Session: {role: session, release: end, since: "2.0"}
                  demo.Factory:
                    role: factory
                    methods:
                      open: {opens: demo.Session, until: "2.0"}
                """;

        assertThat(check("1.0", types)).containsExactly("demo 1.0: demo.Session: exists, outside of since 2.0");
        assertThat(check("2.0", types))
                .containsExactly("demo 2.0: demo.Factory#open: exists in this form, outside of  until 2.0:"
                        + " demo.Session open()");
    }

    @Test
    void traitsAreChecked() throws YamlException {
        makeFactoryAndSession();
        make(
                "demo/Builder",
                0,
                null,
                List.of(),
                List.of(
                        new Made("name", "(Ljava/lang/String;)Ldemo/Builder;", null, Opcodes.ACC_PUBLIC),
                        new Made("other", "()Ldemo/Other;", null, Opcodes.ACC_PUBLIC),
                        new Made("build", "()Ldemo/Factory;", null, Opcodes.ACC_PUBLIC)));
        make(
                "demo/Other",
                0,
                null,
                List.of(),
                List.of(new Made("build", "()Ldemo/Session;", null, Opcodes.ACC_PUBLIC)));

        assertThat(check("1.0", """
                  demo.Builder:
                    role: builder
                    traits: [fluent]
                    methods:
                      build: {builds: demo.Factory}
                  demo.Factory: {role: factory, traits: [no-close]}
                """))
                .containsExactly(
                        "demo 1.0: demo.Builder: is fluent by the model, but demo.Other other() leads to"
                                + " demo.Session build()",
                        "demo 1.0: demo.Factory: has no close operation by the model, but void close()");
        assertThat(check(
                        "1.0",
                        "  demo.Factory: {role: factory, closeable-since: 0, release: close,"
                                + " traits: [lazy-close]}\n"))
                .containsExactly("demo 1.0: demo.Factory: closes lazily by the model, but void close()");
    }

    @Test
    void aSupertypeHasToBeOneInSomeVersion() throws YamlException {
        makeFactoryAndSession();
        LibraryModel model = model("  demo.Session: {role: session, extends: [demo.Factory, java.lang.Runnable]}\n");

        assertThat(ModelChecker.checkSupertypes(model, List.of(classes())))
                .containsExactly("demo: demo.Session extends demo.Factory in no checked version");
    }

    private void makeFactoryAndSession() {
        int open = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
        make(
                "demo/Factory",
                Opcodes.ACC_ABSTRACT,
                null,
                List.of("java/io/Closeable"),
                List.of(
                        new Made("open", "()Ldemo/Session;", null, open),
                        new Made(
                                "openLater",
                                "()Ljava/util/concurrent/CompletionStage;",
                                "()Ljava/util/concurrent/CompletionStage<Ldemo/Session;>;",
                                open),
                        new Made(
                                "unwrap",
                                "(Ljava/lang/Class;)Ljava/lang/Object;",
                                "<T:Ljava/lang/Object;>(Ljava/lang/Class<TT;>;)TT;",
                                open),
                        new Made(
                                "with",
                                "(Ljava/util/function/Consumer;)V",
                                "(Ljava/util/function/Consumer<Ldemo/Session;>;)V",
                                open),
                        new Made("create", "()Ldemo/Factory;", null, Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC),
                        new Made("close", "()V", null, open),
                        new Made("hidden", "()V", null, Opcodes.ACC_PRIVATE)));
        make(
                "demo/Session",
                Opcodes.ACC_ABSTRACT,
                null,
                List.of("java/lang/Runnable"),
                List.of(new Made("end", "()V", null, open)));
    }

    private record Made(
            String name, String descriptor, @Nullable String signature, int access) {}

    private void make(
            String name, int access, @Nullable String signature, List<String> interfaces, List<Made> methods) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | access,
                name,
                signature,
                "java/lang/Object",
                interfaces.toArray(new String[0]));
        for (Made method : methods) {
            writer.visitMethod(method.access(), method.name(), method.descriptor(), method.signature(), null)
                    .visitEnd();
        }
        writer.visitEnd();
        made.put(name + ".class", writer.toByteArray());
    }

    private ClassFiles classes() {
        return new ClassFiles(List.of(path -> Optional.ofNullable(made.get(path))), List.of(ClassFiles.platform()));
    }

    private List<String> check(String version, String types) throws YamlException {
        LibraryModel model = model(types);
        Map<String, ModelType> all = new HashMap<>();
        model.types().forEach(type -> all.put(type.name(), type));
        return new ArrayList<>(ModelChecker.check(model, version, classes(), all));
    }

    private static LibraryModel model(String types) throws YamlException {
        return ModelReader.read("demo.yml", "title: Demo\ntypes:\n" + types);
    }
}
