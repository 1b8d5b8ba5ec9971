package dev.sessionlint.library;

/**
 * All overloads of one method, written {@code Type#method}; {@code Type#<init>} is a constructor.
 *
 * @param type the binary name of the declaring type, {@code $} before nested names
 * @param method the simple name of the method, or {@code <init>}
 */
public record MethodRef(String type, String method) {
    /** The name that stands for a constructor. */
    public static final String CONSTRUCTOR = "<init>";

    /**
     * Reads {@code Type#method}.
     *
     * @throws IllegalArgumentException if the text has not this form
     */
    public static MethodRef parse(String text) {
        int hash = text.indexOf('#');
        if (hash <= 0 || hash == text.length() - 1 || text.indexOf('#', hash + 1) >= 0) {
            throw new IllegalArgumentException("expected Type#method but found '" + text + "'");
        }
        return new MethodRef(text.substring(0, hash), text.substring(hash + 1));
    }

    @Override
    public String toString() {
        return type + "#" + method;
    }
}
