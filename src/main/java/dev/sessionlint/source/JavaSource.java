package dev.sessionlint.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.util.Optional;

/**
 * A Java file and its tree.
 *
 * @param file the file as it was read
 * @param unit its tree
 */
public record JavaSource(SourceFile file, CompilationUnit unit) {
    /**
     * The range of a node: the one place where JavaParser's inclusive lines and columns become offsets.
     *
     * <p>A node that stands for something unwritten, as the class around a compact source file (JLS 7.3), has the range
     * of what is around it.
     */
    public TextRange range(Node node) {
        Optional<Range> range = node.getRange();
        if (range.isPresent()) {
            return new TextRange(offset(range.get().begin), offset(range.get().end) + 1);
        }
        return node.getParentNode()
                .map(this::range)
                .orElseGet(() -> new TextRange(0, file.text().length()));
    }

    private int offset(Position position) {
        return file.lines().offset(position.line, position.column);
    }
}
