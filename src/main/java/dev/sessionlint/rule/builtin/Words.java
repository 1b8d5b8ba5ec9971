package dev.sessionlint.rule.builtin;

/** Parts of names, and names in sentences. */
public final class Words {
    private Words() {}

    /** The last segment of a qualified name, nested or not. */
    public static String last(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(Math.max(dot, Math.max(name.lastIndexOf('$'), name.lastIndexOf('#'))) + 1);
    }

    /** A noun with its article. */
    public static String a(String noun) {
        return ("AEIO".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
