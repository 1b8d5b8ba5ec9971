package dev.sessionlint.source;

/** Writes text from files and systems so that it can stand in a sentence. */
final class Visible {
    private Visible() {}

    /** The text with control and format characters written as escapes: it can move no cursor and hide no letter. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                visible.append(String.format("\\u%04x", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    /** As {@link #of(String)}, cut behind a number of characters. */
    static String of(String text, int limit) {
        return text.length() <= limit ? of(text) : of(text.substring(0, limit)) + "…";
    }
}
