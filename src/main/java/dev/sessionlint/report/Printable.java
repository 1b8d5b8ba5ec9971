package dev.sessionlint.report;

/** Shows characters so that a terminal can neither be moved nor fooled by them, and knows how wide it draws them. */
final class Printable {
    /** Ranges that terminals draw two columns wide (Unicode's East Asian Width W and F, and emoji), by first and last. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF,
        0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /** The text with everything written out that would break the line, move the cursor or reorder what is read. */
    static String escape(String text) {
        if (text.codePoints().allMatch(Printable::isHarmless)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                    if (isHarmless(codePoint)) {
                        escaped.appendCodePoint(codePoint);
                    } else {
                        escaped.append(unicodeEscape(codePoint));
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** One character of a source line: itself, a picture of the control character, or its Unicode escape. */
    static String glyph(int codePoint) {
        if (isHarmless(codePoint)) {
            return Character.toString(codePoint);
        }
        if (codePoint < 0x20) {
            return Character.toString(0x2400 + codePoint);
        }
        return codePoint == 0x7F ? "\u2421" : unicodeEscape(codePoint);
    }

    /** The number of columns that a terminal gives a harmless character. */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (codePoint == ZERO_WIDTH_JOINER || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint < WIDE[i]) {
                return 1;
            }
            if (codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Format characters turn the direction of text or hide in it; of them only emoji need one. */
    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }

    private static String unicodeEscape(int codePoint) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            escaped.append(String.format("\\u%04x", (int) unit));
        }
        return escaped.toString();
    }
}
