package dev.sessionlint.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Edits that move the declaration of a variable into the header of a {@code try}.
 *
 * <p>Only text is moved and indented, by the file's own unit; comments, blank lines and text blocks stay what they
 * are. Whether the result means the same is for the caller to know.
 */
public final class TryHeader {
    private static final String OPEN = "try (";
    private static final String CLOSE = ") {";

    private final JavaSource source;
    private final String text;
    private final Lines lines;

    public TryHeader(JavaSource source) {
        this.source = source;
        this.text = source.file().text();
        this.lines = new Lines(source.file());
    }

    /**
     * {@code T v = …; a; b; v.close();} becomes {@code try (T v = …) { a; b; }}.
     *
     * @param declaration a local variable declaration, in a block
     * @param close the statement that closes the variable, later in the same block; it goes
     */
    public List<TextEdit> around(Statement declaration, Statement close) {
        TextRange declared = source.range(declaration);
        TextRange closed = source.range(close);
        String unit = unit(declaration);
        List<TextEdit> edits = header(declared);
        boolean ownLine = lines.before(closed.start()).isBlank();
        indent(lines.next(declared.end()), ownLine ? lines.start(closed.start()) : closed.start(), unit, edits);
        boolean apart = !ownLine && lines.start(closed.start()) > declared.end();
        if (apart) {
            int ink = lines.start(closed.start())
                    + lines.before(closed.start()).stripTrailing().length();
            edits.add(new TextEdit(
                    new TextRange(ink, closed.end()), lines.end() + lines.indentation(declared.start()) + "}"));
        } else {
            edits.add(new TextEdit(closed, "}"));
        }
        return edits;
    }

    /**
     * {@code T v = …; try { a; } finally { v.close(); }} becomes {@code try (T v = …) { a; }}.
     *
     * @param declaration a local variable declaration
     * @param attempt the statement that follows it, without resources; its {@code finally} goes
     * @return empty if a comment would be lost
     */
    public Optional<List<TextEdit>> into(Statement declaration, TryStmt attempt) {
        TextRange declared = source.range(declaration);
        TextRange whole = source.range(attempt);
        TextRange body = source.range(attempt.getTryBlock());
        TextRange between = new TextRange(declared.end(), whole.start());
        Optional<TextRange> last = attempt.getFinallyBlock()
                .map(block -> new TextRange(body.end(), source.range(block).end()));
        boolean plain = text.substring(whole.start(), body.start()).strip().equals("try");
        if (!plain || last.filter(range -> hasComment(range.of(text))).isPresent()) {
            return Optional.empty();
        }
        List<TextEdit> edits = header(declared);
        String unit = unit(declaration);
        indent(lines.next(declared.end()), lines.start(whole.start()), unit, edits);
        int behindBrace = body.start() + 1;
        String rest = lines.rest(behindBrace);
        if (between.of(text).contains("//") && !rest.isBlank()) {
            int ink = behindBrace + rest.length() - rest.stripLeading().length();
            edits.add(new TextEdit(new TextRange(whole.start(), ink), unit));
        } else {
            int ink = between.start() + between.of(text).stripTrailing().length();
            edits.add(TextEdit.delete(new TextRange(ink, behindBrace)));
        }
        last.ifPresent(range -> edits.add(TextEdit.delete(range)));
        return Optional.of(edits);
    }

    private List<TextEdit> header(TextRange declared) {
        List<TextEdit> edits = new ArrayList<>();
        edits.add(TextEdit.insert(declared.start(), OPEN));
        edits.add(new TextEdit(new TextRange(declared.end() - 1, declared.end()), CLOSE));
        return edits;
    }

    /** Lines of a text block all move alike, so that its content stays the same (JLS 3.10.6). */
    private void indent(int from, int to, String unit, List<TextEdit> edits) {
        for (int line = from; line < to; line = lines.next(line)) {
            if (!lines.isBlank(line)) {
                edits.add(TextEdit.insert(line, unit));
            }
        }
    }

    /** By how much a block is indented deeper than what stands around it. */
    private String unit(Statement statement) {
        String own = lines.indentation(source.range(statement).start());
        Optional<Node> block = statement.getParentNode().filter(BlockStmt.class::isInstance);
        String around = block.map(node -> lines.indentation(source.range(node).end() - 1))
                .orElse(own);
        if (own.length() > around.length() && own.startsWith(around)) {
            return own.substring(around.length());
        }
        return own.contains("\t") ? "\t" : "    ";
    }

    private static boolean hasComment(String code) {
        return code.contains("//") || code.contains("/*");
    }
}
