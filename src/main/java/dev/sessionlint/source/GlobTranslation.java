package dev.sessionlint.source;

import java.util.ArrayList;
import java.util.List;

/** Writes one glob without braces as a regular expression over a relative path. */
final class GlobTranslation {
    private static final String ANY_FOLDERS = "(?:.*/)?";
    private static final String PUNCTUATION = ".^$|()[]{}+\\";

    private final String written;
    private final List<String> segments = new ArrayList<>();
    private final boolean anchored;
    private final boolean foldersOnly;

    /**
     * @param glob separated by {@code /}
     * @param written what the user wrote, for messages
     */
    GlobTranslation(String glob, String written) {
        this.written = written;
        String body = glob.startsWith("./") ? glob.substring(1) : glob;
        this.foldersOnly = body.endsWith("/");
        String inner = foldersOnly ? body.substring(0, body.length() - 1) : body;
        this.anchored = inner.contains("/");
        for (String segment : inner.split("/", -1)) {
            if (segment.equals("..")) {
                throw Glob.refused(written, "'..' leads out of the folder that it is relative to");
            }
            boolean repeated = segment.equals("**") && !segments.isEmpty() && last().equals("**");
            if (!segment.isEmpty() && !segment.equals(".") && !repeated) {
                segments.add(segment);
            }
        }
        if (segments.isEmpty()) {
            throw Glob.refused(written, "it is empty");
        }
    }

    private String last() {
        return segments.get(segments.size() - 1);
    }

    String regex() {
        StringBuilder regex = new StringBuilder(anchored ? "" : ANY_FOLDERS);
        for (int i = 0; i < segments.size(); i++) {
            boolean isLast = i == segments.size() - 1;
            String segment = segments.get(i);
            if (segment.equals("**")) {
                regex.append(isLast ? ".+" : ANY_FOLDERS);
            } else {
                appendSegment(segment, regex);
                regex.append(isLast ? "" : "/");
            }
        }
        return regex.append(foldersOnly ? "/.+" : "(?:/.*)?").toString();
    }

    private void appendSegment(String segment, StringBuilder regex) {
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            switch (c) {
                // A run of stars within a segment is one star; as several it would only cost time.
                case '*' -> regex.append(i > 0 && segment.charAt(i - 1) == '*' ? "" : "[^/]*");
                case '?' -> regex.append("[^/]");
                case '[' -> {
                    int end = classEnd(segment, i);
                    if (end < 0) {
                        throw Glob.refused(written, "'[' is not closed");
                    }
                    appendClass(segment.substring(i + 1, end), regex);
                    i = end;
                }
                default -> regex.append(PUNCTUATION.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
    }

    /** The place of the {@code ]} that ends the class which begins at an offset, or a negative number. */
    static int classEnd(String glob, int start) {
        int first = start + 1;
        if (first < glob.length() && (glob.charAt(first) == '!' || glob.charAt(first) == '^')) {
            first++;
        }
        // A ']' that stands first is a member of the class.
        return glob.indexOf(']', first + 1);
    }

    private void appendClass(String inside, StringBuilder regex) {
        if (inside.contains("[:")) {
            throw Glob.refused(written, "named classes such as [:alpha:] are not supported");
        }
        boolean negated = inside.startsWith("!") || inside.startsWith("^");
        regex.append("(?!/)[").append(negated ? "^" : "");
        for (int i = negated ? 1 : 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            regex.append("[]\\^&".indexOf(c) < 0 ? "" : "\\").append(c);
        }
        regex.append(']');
    }
}
