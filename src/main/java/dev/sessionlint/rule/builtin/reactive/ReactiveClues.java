package dev.sessionlint.rule.builtin.reactive;

import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.source.Clue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clues of {@link ReactiveTypes}, worked out once for all files of a run: each file asks for them. */
final class ReactiveClues {
    private volatile @Nullable Known known;

    private record Known(Libraries libraries, Set<Clue> clues) {}

    Set<Clue> of(Libraries libraries) {
        Known last = known;
        if (last == null || last.libraries() != libraries) {
            last = new Known(libraries, Set.copyOf(ReactiveTypes.clues(libraries)));
            known = last;
        }
        return last.clues();
    }

    /** Whether a file names a reactive session or a type that leads to one: the others are not looked into. */
    boolean stand(RuleContext context) {
        return context.sessions().stands(of(context.settings().libraries()));
    }
}
