package dev.sessionlint.index;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names that follow {@code class}, {@code interface}, {@code enum} or {@code record} in a file's bytes. */
final class DeclaredNames {
    private static final byte[][] KEYWORDS = {
        "class".getBytes(StandardCharsets.US_ASCII),
        "interface".getBytes(StandardCharsets.US_ASCII),
        "enum".getBytes(StandardCharsets.US_ASCII),
        "record".getBytes(StandardCharsets.US_ASCII)
    };

    private DeclaredNames() {}

    /** Nested types, and words in comments and strings, may be among them. */
    static Set<String> in(byte[] text) {
        Set<String> names = new HashSet<>();
        int i = 0;
        while (i < text.length) {
            if (!isWord(text[i])) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length && isWord(text[i])) {
                i++;
            }
            if (isKeyword(text, start, i)) {
                int name = i;
                while (name < text.length
                        && (text[name] == ' ' || text[name] == '\t' || text[name] == '\n' || text[name] == '\r')) {
                    name++;
                }
                int end = name;
                while (end < text.length && isWord(text[end])) {
                    end++;
                }
                if (end > name && name > i) {
                    names.add(new String(text, name, end - name, StandardCharsets.UTF_8));
                }
                i = end;
            }
        }
        return names;
    }

    /** Letters outside ASCII count: their bytes are negative in every encoding that matters here. */
    private static boolean isWord(byte b) {
        return b < 0
                || (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '_'
                || b == '$';
    }

    private static boolean isKeyword(byte[] text, int start, int end) {
        for (byte[] keyword : KEYWORDS) {
            if (keyword.length == end - start && matches(text, start, keyword)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] text, int start, byte[] keyword) {
        for (int i = 0; i < keyword.length; i++) {
            if (text[start + i] != keyword[i]) {
                return false;
            }
        }
        return true;
    }
}
