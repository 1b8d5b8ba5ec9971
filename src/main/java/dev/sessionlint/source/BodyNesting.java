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
                case '/' -> i = behindComment(i);
                case '\'' -> i = behindLiteral(i, '\'');
                case '"' -> i = text.startsWith("\"\"\"", i) ? behindTextBlock(i) : behindLiteral(i, '"');
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

    private int behindComment(int start) {
        if (text.startsWith("//", start)) {
            int i = start;
            while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                i++;
            }
            return i;
        }
        if (text.startsWith("/*", start)) {
            int end = text.indexOf("*/", start + 2);
            return end < 0 ? text.length() : end + 1;
        }
        return start;
    }

    private int behindLiteral(int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n' || c == '\r') {
                return i;
            }
        }
        return text.length();
    }

    private int behindTextBlock(int start) {
        for (int i = start + 3; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith("\"\"\"", i)) {
                return i + 2;
            }
        }
        return text.length();
    }
}
