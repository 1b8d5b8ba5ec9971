package dev.sessionlint.source;

import java.util.ArrayList;
import java.util.List;

/** Writes a glob with braces out as globs without: {@code a/{b,c}} becomes {@code a/b} and {@code a/c}. */
final class BraceExpansion {
    /** Braces multiply; more than this many alternatives are a slip, not a wish. */
    private static final int LIMIT = 500;

    private BraceExpansion() {}

    static List<String> of(String glob, String written) {
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(glob));
        while (!open.isEmpty()) {
            if (done.size() + open.size() > LIMIT) {
                throw Glob.refused(written, "its braces stand for more than " + LIMIT + " patterns");
            }
            String next = open.remove(0);
            int start = outsideClass(next, '{', 0);
            if (start < 0) {
                done.add(next);
                continue;
            }
            int end = closing(next, start, written);
            for (String choice : choices(next.substring(start + 1, end))) {
                open.add(next.substring(0, start) + choice + next.substring(end + 1));
            }
        }
        return done;
    }

    private static int closing(String glob, int start, String written) {
        int depth = 0;
        for (int i = start; i < glob.length(); i++) {
            i = skipClass(glob, i);
            char c = glob.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        throw Glob.refused(written, "'{' is not closed");
    }

    /** The parts between the commas that stand in no inner braces. */
    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            i = skipClass(inside, i);
            char c = inside.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                choices.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        choices.add(inside.substring(from));
        return choices;
    }

    private static int outsideClass(String glob, char wanted, int from) {
        for (int i = from; i < glob.length(); i++) {
            i = skipClass(glob, i);
            if (glob.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the {@code ]} of a class that begins here; the same place if none does. */
    private static int skipClass(String glob, int at) {
        if (glob.charAt(at) != '[') {
            return at;
        }
        int end = GlobTranslation.classEnd(glob, at);
        return end < 0 ? at : end;
    }
}
