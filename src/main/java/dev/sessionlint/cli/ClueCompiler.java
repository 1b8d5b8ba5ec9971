package dev.sessionlint.cli;

import dev.sessionlint.engine.CompiledClues;
import dev.sessionlint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles what the built-in rules look for into one resource, at build time: a start over one file asks no model. */
public final class ClueCompiler {
    private ClueCompiler() {}

    /**
     * Compiles.
     *
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        String packageFolder = ClueCompiler.class.getPackageName().replace('.', '/');
        Path target = Path.of(args[0]).resolve(packageFolder).resolve(Distribution.CLUES);
        try (OutputStream out = Files.newOutputStream(target)) {
            CompiledClues.compile(BuiltInRules.all(), Distribution.LIBRARIES).write(out);
        }
    }
}
