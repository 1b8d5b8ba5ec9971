package dev.sessionlint.library;

import dev.sessionlint.source.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles the library models of a folder into one resource, at build time. */
public final class ModelCompiler {
    private ModelCompiler() {}

    /**
     * Compiles {@code args[0]}, a folder of {@code .yml} files, to the file {@code args[1]}.
     *
     * @throws IllegalStateException if a model is wrong; its message holds one line for each thing that is
     */
    public static void main(String[] args) throws IOException {
        byte[] compiled = ModelWriter.write(compile(Path.of(args[0])));
        Path output = Path.of(args[1]);
        Files.createDirectories(output.toAbsolutePath().getParent());
        Files.write(output, compiled);
    }

    /** Reads and checks the models of a folder, sorted by their ids. */
    static List<LibraryModel> compile(Path folder) throws IOException {
        List<LibraryModel> models = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                models.add(ModelReader.read(file.getFileName().toString(), Files.readString(file)));
            } catch (YamlException e) {
                wrong.add(String.valueOf(e.getMessage()));
            }
        }
        // What one file lacks would show again in each file that refers to it.
        if (wrong.isEmpty()) {
            wrong.addAll(ModelSet.check(models));
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("wrong library models:\n" + String.join("\n", wrong));
        }
        return models;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> models = files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
            if (models.isEmpty()) {
                throw new IllegalStateException("no library models in " + folder);
            }
            return models;
        }
    }
}
