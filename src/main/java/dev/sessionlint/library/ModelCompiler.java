package dev.sessionlint.library;

/** Compiles the library models of a folder into one resource, at build time. */
public final class ModelCompiler {
    private ModelCompiler() {}

    public static void main(String[] args) {
        System.out.println(String.join(" ", args));
    }
}
