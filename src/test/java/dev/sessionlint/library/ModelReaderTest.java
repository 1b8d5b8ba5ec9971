package dev.sessionlint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelMethod.Result;
import dev.sessionlint.library.ModelMethod.TransactionStep;
import dev.sessionlint.library.ModelMethod.TypeSource;
import dev.sessionlint.source.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
    private static final String HEAD = "title: Demo\ntypes:\n  demo.Factory:\n    role: factory\n";

    @Test
    void readsEveryKey() throws YamlException {
        LibraryModel model = ModelReader.read("rules/libraries/demo.yml", """
                title: Demo
                artifacts: [demo:demo]
                modules: [demo.base]
                checked-against: ["demo:demo:1.0"]
                types:
                  demo.Factory:
                    role: factory
                    extends: [demo.Base$Nested]
                    closeable-since: "2.0"
                    release: shutdown
                    traits: [thread-safe, handed-on]
                    since: 1.5
                    until: "3.0"
                    methods:
                      <init>: {builds: demo.Factory}
                      open:
                        - {parameters: [], opens: demo.Session, in: demo.Later, release: "demo.Factory#free"}
                        - {parameters: [java.lang.String, "byte[]"], static: true, manages: class-argument 1}
                      list: {}
                      free: {closes: [0, receiver], adopts: 1, transaction: [commit, end], writes: true, since: "2"}
                      stream: {lends: type-argument 0, eager: list}
                      all: {gives: receiver, closes: all-arguments, concurrent: true}
                      run: {gives: content-of-argument 2, callback: {argument: 1, parameters: [demo.Session, int]}}
                """);

        assertThat(model.id()).isEqualTo("demo");
        assertThat(model.title()).isEqualTo("Demo");
        assertThat(model.artifacts()).containsExactly("demo:demo");
        assertThat(model.modules()).containsExactly("demo.base");
        assertThat(model.checkedAgainst()).containsExactly("demo:demo:1.0");
        ModelType type = model.types().get(0);
        assertThat(type)
                .isEqualTo(new ModelType(
                        "demo.Factory",
                        TypeRole.FACTORY,
                        List.of("demo.Base$Nested"),
                        "2.0",
                        "shutdown",
                        Set.of(Trait.THREAD_SAFE, Trait.HANDED_ON),
                        new VersionSpan("1.5", "3.0"),
                        type.methods()));
        assertThat(type.methods())
                .containsExactly(
                        method("<init>", new Result(Ownership.BUILDS, named("demo.Factory"), null, null)),
                        new ModelMethod(
                                "open",
                                List.of(),
                                false,
                                new Result(
                                        Ownership.OPENS,
                                        named("demo.Session"),
                                        "demo.Later",
                                        new MethodRef("demo.Factory", "free")),
                                List.of(),
                                List.of(),
                                Set.of(),
                                null,
                                false,
                                false,
                                null,
                                VersionSpan.ALL),
                        new ModelMethod(
                                "open",
                                List.of("java.lang.String", "byte[]"),
                                true,
                                new Result(Ownership.MANAGES, new TypeSource.ClassArgument(1), null, null),
                                List.of(),
                                List.of(),
                                Set.of(),
                                null,
                                false,
                                false,
                                null,
                                VersionSpan.ALL),
                        method("list", null),
                        new ModelMethod(
                                "free",
                                null,
                                false,
                                null,
                                List.of(new Closed.Argument(0), new Closed.Receiver()),
                                List.of(1),
                                Set.of(TransactionStep.COMMIT, TransactionStep.END),
                                null,
                                true,
                                false,
                                null,
                                new VersionSpan("2", null)),
                        new ModelMethod(
                                "stream",
                                null,
                                false,
                                new Result(Ownership.LENDS, new TypeSource.TypeArgument(0), null, null),
                                List.of(),
                                List.of(),
                                Set.of(),
                                null,
                                false,
                                false,
                                "list",
                                VersionSpan.ALL),
                        new ModelMethod(
                                "all",
                                null,
                                false,
                                new Result(Ownership.GIVES, new TypeSource.Receiver(), null, null),
                                List.of(new Closed.AllArguments()),
                                List.of(),
                                Set.of(),
                                null,
                                false,
                                true,
                                null,
                                VersionSpan.ALL),
                        new ModelMethod(
                                "run",
                                null,
                                false,
                                new Result(Ownership.GIVES, new TypeSource.ArgumentContent(2), null, null),
                                List.of(),
                                List.of(),
                                Set.of(),
                                new ModelMethod.Callback(1, List.of(named("demo.Session"), named("int"))),
                                false,
                                false,
                                null,
                                VersionSpan.ALL));
    }

    @Test
    void thePageShowsAModelAndKnowsEveryWord() throws IOException, YamlException {
        String page = Files.readString(Path.of("docs", "library-models.md"));
        int example = page.indexOf("```yaml\n") + "```yaml\n".length();
        LibraryModel model =
                ModelReader.read("hibernate-orm.yml", page.substring(example, page.indexOf("```", example)));
        assertThat(model.types()).hasSize(2);

        for (Enum<?>[] words : List.<Enum<?>[]>of(TypeRole.values(), Trait.values(), TransactionStep.values())) {
            for (Enum<?> word : words) {
                assertThat(page)
                        .contains("`" + word.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`");
            }
        }
    }

    @Test
    void whatIsNoModelIsRefusedWithItsPlace() {
        assertRefused("", "demo.yml:1:1: the file is empty");
        assertRefused("title: x\n", "demo.yml:1:1: the key 'types' is missing");
        assertRefused("title: x\ntypes: {}\ntype: {}\n", "demo.yml:3:1: unknown key 'type'; did you mean 'types'?");
        assertRefused("title: x\ntypes:\n  Factory: {role: factory}\n", """
                demo.yml:3:3: expected the binary name of a type but found 'Factory'""");
        assertRefused("title: x\ntypes:\n  a.B: {role: factroy}\n", """
                demo.yml:3:15: unknown value 'factroy'; did you mean 'factory'?""");
        assertRefused("title: x\ntypes:\n  a.B: {}\n", "demo.yml:3:8: the key 'role' is missing");
        assertRefused(HEAD + "    traits: [threadsafe]\n", """
                demo.yml:5:14: unknown value 'threadsafe'; did you mean 'thread-safe'?""");
        assertRefused(HEAD + "    closable-since: 1\n", """
                demo.yml:5:5: unknown key 'closable-since'; did you mean 'closeable-since'?""");
    }

    @Test
    void aWrongMethodIsRefusedWithItsPlace() {
        assertMethodRefused("open-it: {}", "5:16: expected the name of a method or <init> but found 'open-it'");
        assertMethodRefused("open: {opnes: a.B}", "5:23: unknown key 'opnes'; did you mean 'opens'?");
        assertMethodRefused("open: {opens: Session}", """
                5:30: expected a type, class-argument N, type-argument N, content-of-argument N, argument N or receiver but found 'Session'""");
        assertMethodRefused("open: {opens: a.B, gives: a.B}", """
                5:35: at most one of opens, manages, lends, builds and gives may be given""");
        assertMethodRefused("open: {in: a.B}", """
                5:27: 'in' needs one of opens, manages, lends, builds and gives""");
        assertMethodRefused("open: {release: a.B#c}", """
                5:32: 'release' needs one of opens, manages, lends, builds and gives""");
        assertMethodRefused("open: {opens: a.B, release: c}", "5:44: expected Type#method but found 'c'");
        assertMethodRefused("open: {closes: first}", """
                5:31: expected a whole number but found the text 'first'""");
        assertMethodRefused("open: {transaction: comit}", """
                5:36: unknown value 'comit'; did you mean 'commit'?""");
        assertMethodRefused("open: {callback: {argument: 0}}", "5:33: the key 'parameters' is missing");
        assertMethodRefused("open: {writes: yes}", "5:31: expected true or false but found the text 'yes'");
        assertMethodRefused("open: [{}, {}]", "5:27: this form of open occurs twice");
        assertMethodRefused("open: {eager: list}", """
                4:5: the eager twin 'list' of open is no method of the type""");
    }

    private static void assertMethodRefused(String method, String message) {
        assertRefused(HEAD + "    methods: { " + method + "}\n", "demo.yml:" + message);
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> ModelReader.read("demo.yml", text))
                .isInstanceOf(YamlException.class)
                .hasMessage(message);
    }

    private static TypeSource named(String name) {
        return new TypeSource.Named(name);
    }

    private static ModelMethod method(String name, @Nullable Result result) {
        return new ModelMethod(
                name, null, false, result, List.of(), List.of(), Set.of(), null, false, false, null, VersionSpan.ALL);
    }
}
