package dev.sessionlint.rule.builtin.boundary;

/** Parts of names. */
final class Words {
    private Words() {}

    /** The last segment of a qualified name, nested or not. */
    static String last(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(Math.max(dot, Math.max(name.lastIndexOf('$'), name.lastIndexOf('#'))) + 1);
    }
}
