package dev.sessionlint.flow.random;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of a file while it is being written, and what stands where in it. */
final class Text {
    private final Family family;
    private final StringBuilder out = new StringBuilder();
    private final IdentityHashMap<Object, String> places = new IdentityHashMap<>();
    private final Set<Construct> constructs = EnumSet.noneOf(Construct.class);
    private final Deque<Map<String, Integer>> asked = new ArrayDeque<>();
    private int line = 1;
    private int column;
    private int indent;

    Text(Family family) {
        this.family = family;
    }

    /** The line that is being written. */
    int line() {
        return line;
    }

    Family family() {
        return family;
    }

    Text put(String written) {
        out.append(written);
        column += written.length();
        return this;
    }

    Text put(Phrase phrase) {
        phrase.print(this);
        return this;
    }

    /** Begins the next line. */
    Text next() {
        out.append('\n');
        line++;
        column = 0;
        return put("    ".repeat(indent));
    }

    Text lines(String written) {
        for (String next : written.split("\n", -1)) {
            put(next).next();
        }
        return this;
    }

    Text in() {
        indent++;
        return this;
    }

    Text out() {
        indent--;
        return this;
    }

    /** A block in braces. */
    Text block(List<? extends Phrase> phrases) {
        put("{").in();
        statements(phrases);
        return out().next().put("}");
    }

    Text statements(List<? extends Phrase> phrases) {
        for (Phrase phrase : phrases) {
            next().put(phrase);
        }
        return this;
    }

    /** Keeps the place where what was written last ends, for a phrase. */
    Text end(Object phrase) {
        places.put(phrase, line + ":" + column);
        return this;
    }

    /** 1-based line and column of the last character of what a phrase writes for its place. */
    IdentityHashMap<Object, String> places() {
        return places;
    }

    Text has(Construct construct) {
        constructs.add(construct);
        return this;
    }

    /** What was written since this was asked last. */
    Set<Construct> constructs() {
        Set<Construct> found = EnumSet.copyOf(constructs);
        constructs.clear();
        return found;
    }

    void beginBody() {
        asked.push(new HashMap<>());
    }

    /** The conditions that the body that ends here asks more than once. */
    Set<String> endBody() {
        Map<String, Integer> counts = asked.pop();
        counts.values().removeIf(times -> times < 2);
        return Set.copyOf(counts.keySet());
    }

    /** Writes the condition of a branch, which the bodies around ask. */
    Text ask(Question question) {
        question.tellRepeatable(text -> asked.forEach(body -> body.merge(text, 1, Integer::sum)));
        return put(question);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
