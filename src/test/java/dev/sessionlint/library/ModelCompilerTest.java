package dev.sessionlint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCompilerTest {
    private static final Path LIBRARIES = Path.of("rules", "libraries");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theBuiltInModelsSurviveBeingCompiled() throws IOException {
        List<LibraryModel> read = ModelCompiler.compile(LIBRARIES);

        assertThat(read).isNotEmpty();
        assertThat(new ModelResource(ModelWriter.write(read)).models()).isEqualTo(read);
        assertThat(ModelResource.load().models()).isEqualTo(read);
    }

    @Test
    void theResourceAnswersAsTheListOfItsModelsDoes() throws IOException {
        List<LibraryModel> read = ModelCompiler.compile(LIBRARIES);
        ModelSource eager = new ModelList(read);
        assertThat(eager.types()).isNotEmpty();
        Set<String> names = new TreeSet<>(Set.of("", "no.such.Type"));
        for (LibraryModel model : read) {
            names.addAll(model.modules());
            for (ModelType type : model.types()) {
                names.add(type.name());
                names.add(type.simpleName());
                names.addAll(type.supertypes());
                type.methods().forEach(method -> names.add(method.name()));
            }
        }

        ModelSource lazy = new ModelResource(ModelWriter.write(read));
        for (String name : names) {
            assertThat(lazy.type(name)).as(name).isEqualTo(eager.type(name));
            assertThat(lazy.libraryOf(name)).as(name).isEqualTo(eager.libraryOf(name));
            assertThat(lazy.subtypesOf(name)).as(name).containsExactlyInAnyOrderElementsOf(eager.subtypesOf(name));
            assertThat(lazy.typesNamed(name)).as(name).containsExactlyInAnyOrderElementsOf(eager.typesNamed(name));
            assertThat(lazy.packagesOf(name)).as(name).isEqualTo(eager.packagesOf(name));
            assertThat(lazy.companionsOf(name)).as(name).isEqualTo(eager.companionsOf(name));
        }
        assertThat(lazy.types()).containsExactlyInAnyOrderElementsOf(eager.types());
    }

    @Test
    void theSameModelsGiveTheSameBytes() throws IOException {
        assertThat(ModelWriter.write(ModelCompiler.compile(LIBRARIES)))
                .isEqualTo(ModelWriter.write(ModelCompiler.compile(LIBRARIES)));
    }

    @Test
    void aTypeIsModelledOnce() throws IOException {
        write("a.yml", "title: A\ntypes:\n  x.Y: {role: session}\n");
        write("b.yml", "title: B\ntypes:\n  x.Y: {role: factory}\n");

        assertRefused("b: x.Y is modelled in a too");
    }

    @Test
    void whatIsNamedHasToBeModelled() throws IOException {
        write("a.yml", """
                title: A
                types:
                  x.Y:
                    role: session
                    extends: [x.Base]
                    methods:
                      open: {opens: x.Z, in: x.Later, release: "x.Y#free"}
                      run: {callback: {argument: 0, parameters: [x.W, int, java.lang.Object]}}
                """);

        assertRefused(
                "a: x.Y extends: x.Base is not modelled",
                "a: x.Y#open: x.Z is not modelled",
                "a: x.Y#open in: x.Later is not modelled",
                "a: x.Y#open: the release method x.Y#free is not modelled",
                "a: x.Y#run callback: x.W is not modelled");
    }

    @Test
    void whatHasNoCloseNamesNone() throws IOException {
        write("a.yml", "title: A\ntypes:\n  x.Y: {role: session, traits: [no-close], release: close}\n");

        assertRefused("a: x.Y has no close operation and names one");
    }

    @Test
    void everyWrongFileIsNamed() throws IOException {
        write("a.yml", "title: A\n");
        write("b.yml", "titel: B\n");

        assertRefused("a.yml:1:1: the key 'types' is missing", "b.yml:1:1: unknown key 'titel'; did you mean 'title'?");
    }

    @Test
    void anEmptyFolderIsAMistake() {
        assertThatThrownBy(() -> ModelCompiler.compile(folder)).hasMessageStartingWith("no library models in ");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void assertRefused(String... lines) {
        assertThatThrownBy(() -> ModelCompiler.main(new String[] {
                    folder.toString(), folder.resolve("models.bin").toString()
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("wrong library models:\n" + String.join("\n", lines));
        assertThat(folder.resolve("models.bin")).doesNotExist();
    }
}
