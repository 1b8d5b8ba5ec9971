package dev.sessionlint.source;

/**
 * What of a Java file's text tells what it declares: the braces of its methods, constructors and initialisers are empty,
 * comments are gone. Parsing that costs a fraction of parsing the whole, and gives the same declarations.
 *
 * <p>Places in it are not those of the file.
 */
final class Outline {
    private final String text;
    private final StringBuilder kept;
    private int types;
    private int parentheses;
    /** Whether the member that is being read, as far as it was read, declares a type. */
    private boolean declaresType;
    /** Whether it gives a value, as a field may. */
    private boolean givesValue;
    /** Whether the last thing that was read is the word {@code record}. */
    private boolean afterRecord;

    private Outline(String text) {
        this.text = text;
        this.kept = new StringBuilder(text.length() / 2);
    }

    /** The outline of a text; the text itself where its brackets do not pair. */
    static String of(String text) {
        Outline outline = new Outline(text);
        return outline.read() ? outline.kept.toString() : text;
    }

    private boolean read() {
        int i = 0;
        while (i >= 0 && i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space();
                i++;
            } else if (Character.isJavaIdentifierStart(c)) {
                i = word(i);
            } else {
                int end = Lexeme.end(text, i);
                if (c == '/' && end > i) {
                    space();
                } else if (end > i) {
                    kept.append(text, i, end + 1);
                } else {
                    end = sign(c, i);
                }
                i = end + 1;
                afterRecord = afterRecord && c == '/';
            }
        }
        return i > 0 && types == 0 && parentheses == 0;
    }

    private void space() {
        if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
    }

    /** Reads a word; the place behind it. */
    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        kept.append(text, start, end);
        if (parentheses == 0) {
            String word = text.substring(start, end);
            declaresType = declaresType
                    // A record is declared where a name follows: the word is a name elsewhere.
                    || afterRecord
                    || word.equals("class")
                    || word.equals("interface")
                    || word.equals("enum");
            afterRecord = word.equals("record");
        }
        return end;
    }

    /** Reads a sign; its own place, that of the brace which closes what it opened, or -2 where there is none. */
    private int sign(char c, int at) {
        kept.append(c);
        switch (c) {
            case '(' -> parentheses++;
            case ')' -> {
                parentheses--;
                if (parentheses < 0) {
                    return -2;
                }
            }
            case '=' -> givesValue = givesValue || parentheses == 0;
            case ';' -> next();
            case '{' -> {
                return opened(at);
            }
            case '}' -> {
                if (parentheses == 0) {
                    types--;
                    next();
                    return types < 0 ? -2 : at;
                }
            }
            default -> {}
        }
        return at;
    }

    private int opened(int at) {
        if (parentheses > 0 && !givesValue) {
            // The values of an annotation may be asked for.
            return at;
        }
        if (declaresType && !givesValue) {
            types++;
            next();
            return at;
        }
        kept.append('}');
        if (!givesValue) {
            next();
        }
        return close(at);
    }

    /** A new member begins. */
    private void next() {
        if (parentheses == 0) {
            declaresType = false;
            givesValue = false;
        }
    }

    /** The brace that closes another; -2 if there is none. */
    private int close(int opened) {
        int open = 0;
        for (int i = opened; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                open++;
            } else if (c == '}') {
                open--;
                if (open == 0) {
                    return i;
                }
            } else {
                i = Lexeme.end(text, i);
            }
        }
        return -2;
    }
}
