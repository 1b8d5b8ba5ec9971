package dev.sessionlint.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;

/**
 * A Java file and its tree.
 *
 * @param file the file as it was read
 * @param unit its tree; every node has a range
 */
public record JavaSource(SourceFile file, CompilationUnit unit) {
    /** The range of a node: the one place where JavaParser's inclusive lines and columns become offsets. */
    public TextRange range(Node node) {
        Range range = node.getRange()
                .orElseThrow(() -> new IllegalArgumentException("a node without a place: " + node.getClass()));
        return new TextRange(offset(range.begin), offset(range.end) + 1);
    }

    private int offset(Position position) {
        return file.lines().offset(position.line, position.column);
    }
}
