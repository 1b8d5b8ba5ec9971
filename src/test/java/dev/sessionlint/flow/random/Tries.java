package dev.sessionlint.flow.random;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements that see to exceptions and to the end of blocks (JLS 14.20). */
final class Tries {
    private Tries() {}

    /** {@code catch (A | B name)} */
    record Clause(List<Class<? extends Throwable>> types, String name, Block block) implements Phrase {
        Clause {
            types = List.copyOf(types);
        }

        @Override
        public void print(Text text) {
            text.put(types.stream().map(Class::getSimpleName).collect(Collectors.joining(" | ", " catch (", " ")));
            text.put(name + ") ").put(block);
            if (types.size() > 1) {
                text.has(Construct.MULTI_CATCH);
            }
            if (block.statements().stream().anyMatch(Jumps.Throw.class::isInstance)) {
                text.has(Construct.THROW_IN_CATCH);
            }
        }

        boolean takes(Fault fault, Path path) {
            Fault.Taken best = Fault.Taken.NO;
            for (Class<? extends Throwable> type : types) {
                Fault.Taken taken = fault.by(type);
                best = taken.compareTo(best) < 0 ? taken : best;
            }
            return best == Fault.Taken.YES || (best == Fault.Taken.MAYBE && path.chooses());
        }
    }

    /**
     * What a {@code try} with resources closes.
     *
     * @param term null: the variable was declared before
     */
    record Resource(Variable variable, @Nullable Term term) implements Phrase {
        @Override
        public void print(Text text) {
            if (term == null) {
                text.put(variable.name()).has(Construct.RESOURCE_OF_BEFORE);
            } else {
                text.put(text.family().type() + " " + variable + " = ")
                        .put(term)
                        .has(Construct.RESOURCE);
            }
            text.end(this);
        }
    }

    record Try(
            List<Resource> resources,
            Block block,
            List<Clause> clauses,
            @Nullable Block last,
            boolean nested) implements Statement {
        Try {
            resources = List.copyOf(resources);
            clauses = List.copyOf(clauses);
        }

        @Override
        public void print(Text text) {
            text.put("try ");
            if (!resources.isEmpty()) {
                String before = "(";
                for (Resource resource : resources) {
                    text.put(before).put(resource);
                    before = "; ";
                }
                text.put(") ");
            }
            text.put(block);
            clauses.forEach(text::put);
            if (last != null) {
                text.put(" finally ").put(last).has(Construct.FINALLY);
            }
            tell(text);
        }

        private void tell(Text text) {
            if (!clauses.isEmpty()) {
                text.has(Construct.CATCH);
                if (last != null) {
                    text.has(Construct.CATCH_AND_FINALLY);
                }
                if (!resources.isEmpty()) {
                    text.has(Construct.RESOURCES_AND_CATCH);
                }
            }
            if (clauses.size() > 1) {
                text.has(Construct.SEVERAL_CLAUSES);
            }
            if (resources.size() > 1) {
                text.has(Construct.SEVERAL_RESOURCES);
            }
            if (nested) {
                text.has(Construct.NESTED_TRY);
            }
            for (Statement statement : last == null ? List.<Statement>of() : last.statements()) {
                if (statement instanceof Jumps.Return) {
                    text.has(Construct.RETURN_IN_FINALLY);
                } else if (statement instanceof Jumps.To) {
                    text.has(Construct.JUMP_IN_FINALLY);
                }
            }
        }

        @Override
        public void walk(Path path) {
            if (last == null) {
                caught(path);
                return;
            }
            Jump jump = null;
            try {
                caught(path);
            } catch (Jump left) {
                jump = left;
            }
            finish(path, jump);
        }

        private void finish(Path path, @Nullable Jump jump) {
            try {
                if (last != null) {
                    last.walk(path);
                }
            } catch (Jump.Return again) {
                // What it returns stands for what was to be returned.
                throw again;
            } catch (Jump other) {
                if (jump instanceof Jump.Return) {
                    path.discardReturn();
                }
                throw other;
            }
            if (jump != null) {
                throw jump;
            }
        }

        private void caught(Path path) {
            try {
                resource(path, 0);
            } catch (Jump.Raised raised) {
                for (Clause clause : clauses) {
                    if (clause.takes(raised.fault(), path)) {
                        clause.block().walk(path);
                        return;
                    }
                }
                throw raised;
            }
        }

        private void resource(Path path, int number) {
            if (number == resources.size()) {
                block.walk(path);
                return;
            }
            Resource resource = resources.get(number);
            if (resource.term() != null) {
                path.assign(resource.variable(), resource.term().eval(path));
            }
            closing(path, resource.variable(), resource, () -> resource(path, number + 1));
            if (resource.term() != null) {
                path.forget(List.of(resource.variable()));
            }
        }
    }

    /** Closes what a variable holds after an inner part; if both throw, the first exception goes on (JLS 14.20.3.1). */
    private static void closing(Path path, Variable variable, Object site, Runnable inner) {
        Jump jump = null;
        try {
            inner.run();
        } catch (Jump left) {
            jump = left;
        }
        Worth worth = path.of(variable);
        path.release(site, worth);
        boolean throwing = worth != Worth.NULL && !path.family().closesQuietly();
        if (throwing && !(jump instanceof Jump.Raised)) {
            try {
                path.mayThrow(path.family().fault());
            } catch (Jump.Raised raised) {
                if (jump instanceof Jump.Return) {
                    path.discardReturn();
                }
                throw raised;
            }
        }
        if (jump != null) {
            throw jump;
        }
    }

    /** {@code @Cleanup Session s = term;} and the rest of the block, after which it is closed. */
    record Cleanup(Variable variable, Term term, List<Statement> rest) implements Statement {
        Cleanup {
            rest = List.copyOf(rest);
        }

        @Override
        public void print(Text text) {
            text.put("@Cleanup " + text.family().type() + " " + variable + " = ")
                    .put(term)
                    .end(this)
                    .put(";");
            text.statements(rest).has(Construct.CLEANUP);
        }

        @Override
        public void walk(Path path) {
            path.assign(variable, term.eval(path));
            closing(path, variable, this, () -> rest.forEach(statement -> statement.walk(path)));
        }

        @Override
        public boolean endsBlock() {
            return !rest.isEmpty() && rest.get(rest.size() - 1).endsBlock();
        }
    }
}
