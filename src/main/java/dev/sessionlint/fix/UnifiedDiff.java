package dev.sessionlint.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Writes the change of one file as a unified diff that {@code git apply} and {@code patch -p1} take. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /**
     * The change of a file.
     *
     * @param path relative, separated by {@code /}
     * @return empty if nothing changes; else lines that end with LF, those of the file behind their own CR if they
     *     have one
     */
    public static String of(String path, String before, String after) {
        List<String> old = lines(before);
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                name("a/" + path), name("b/" + path), old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Lines as a diff shows them; a last one without a line end is another line than one with it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from) + "\n\\ No newline at end of file");
        }
        return lines;
    }

    /** A name in quotes if it holds what would end it; a tab ends one with blanks, as git writes it. */
    private static String name(String path) {
        StringBuilder quoted = new StringBuilder();
        boolean needsQuotes = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '\u007F') {
                needsQuotes = true;
                quoted.append(c == '"' || c == '\\' ? "\\" + c : String.format("\\%03o", (int) c));
            } else {
                quoted.append(c);
            }
        }
        if (needsQuotes) {
            return "\"" + quoted + "\"";
        }
        return path.indexOf(' ') >= 0 ? path + "\t" : path;
    }
}
