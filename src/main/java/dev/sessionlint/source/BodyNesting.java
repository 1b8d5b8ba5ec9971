package dev.sessionlint.source;

import java.util.BitSet;

/**
 * How deep bodies in braces are nested in the arguments of calls.
 *
 * <p>At {@code f(x -> { g(y -> { … }); });} the parser looks ahead over the whole statement to tell what it is, and in
 * each body again: each level doubles the time. Sixteen levels take it a second; twenty-six would take a quarter of an
 * hour.
 */
final class BodyNesting {
    static final int LIMIT = 16;

    private final String text;
    /** Which of the open brackets are braces, the outermost first. */
    private final BitSet braces = new BitSet();

    private int open;
    private int bodies;
    private int deepest;

    private BodyNesting(String text) {
        this.text = text;
    }

    /** The deepest nesting of braces that are opened directly within parentheses. */
    static int depth(String text) {
        BodyNesting nesting = new BodyNesting(text);
        nesting.scan();
        return nesting.deepest;
    }

    private void scan() {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> open(false);
                case '{' -> open(true);
                case ')', '}' -> close();
                case '/', '\'', '"' -> i = Lexeme.end(text, i);
                default -> {}
            }
        }
    }

    private void open(boolean brace) {
        braces.set(open, brace);
        if (isBody(open)) {
            bodies++;
            deepest = Math.max(deepest, bodies);
        }
        open++;
    }

    private void close() {
        if (open > 0) {
            open--;
            if (isBody(open)) {
                bodies--;
            }
        }
    }

    private boolean isBody(int at) {
        return at > 0 && braces.get(at) && !braces.get(at - 1);
    }
}
