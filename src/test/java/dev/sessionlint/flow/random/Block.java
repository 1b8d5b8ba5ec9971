package dev.sessionlint.flow.random;

import java.util.ArrayList;
import java.util.List;

/** Statements in braces, and the variables that end with them. */
record Block(List<Statement> statements, List<Variable> declared) implements Statement {
    Block {
        statements = List.copyOf(statements);
        declared = List.copyOf(declared);
    }

    /** The same with a statement more. */
    Block with(Statement last) {
        List<Statement> all = new ArrayList<>(statements);
        all.add(last);
        return new Block(all, declared);
    }

    @Override
    public void print(Text text) {
        text.block(statements);
    }

    @Override
    public void walk(Path path) {
        statements.forEach(statement -> statement.walk(path));
        path.forget(declared);
    }

    @Override
    public boolean endsBlock() {
        return !statements.isEmpty() && statements.get(statements.size() - 1).endsBlock();
    }
}
