package dev.sessionlint.source;

/** Where comments, strings and characters end in a text, so that brackets in them are not taken for code. */
final class Lexeme {
    private Lexeme() {}

    /**
     * The last character of the comment or literal that begins at a place; the place itself where none does.
     *
     * <p>What is not closed ends with the text, a string or character with its line.
     */
    static int end(String text, int start) {
        return switch (text.charAt(start)) {
            case '/' -> endOfComment(text, start);
            case '\'' -> endOfLiteral(text, start, '\'');
            case '"' -> text.startsWith("\"\"\"", start) ? endOfTextBlock(text, start) : endOfLiteral(text, start, '"');
            default -> start;
        };
    }

    private static int endOfComment(String text, int start) {
        if (text.startsWith("//", start)) {
            int i = start;
            while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                i++;
            }
            return i - 1;
        }
        if (text.startsWith("/*", start)) {
            int end = text.indexOf("*/", start + 2);
            return end < 0 ? text.length() - 1 : end + 1;
        }
        return start;
    }

    private static int endOfLiteral(String text, int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n' || c == '\r') {
                return i;
            }
        }
        return text.length() - 1;
    }

    private static int endOfTextBlock(String text, int start) {
        for (int i = start + 3; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith("\"\"\"", i)) {
                return i + 2;
            }
        }
        return text.length() - 1;
    }
}
