package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import dev.sessionlint.library.ModelType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call on something that is released on every path that leads to it.
 *
 * @param site the call
 * @param type what it is called on
 * @param opening where that is opened; null if it is a parameter
 * @param release the call that releases it, or the resource of a {@code try} that has ended
 */
public record LateUse(
        Expression site, ModelType type, @Nullable Opening opening, Node release) {
    /** The late uses of a file, of those behind one release the first. */
    static List<LateUse> in(FlowAnalysis file) {
        List<LateUse> found = new ArrayList<>();
        for (Fate fate : file.fates()) {
            if (fate.opening().isOwned()) {
                add(fate, fate.opening().type(), fate.opening(), found);
            }
        }
        file.parameters().forEach(given -> add(file.fate(given), given.type(), null, found));
        found.sort(Comparator.comparing((LateUse use) -> use.site().getBegin().orElseThrow()));
        return found;
    }

    private static void add(Fate fate, ModelType type, @Nullable Opening opening, List<LateUse> found) {
        if (fate.isBounded() || !fate.releases.stream().allMatch(Fate.Release::certain)) {
            return;
        }
        IdentityHashMap<Node, Expression> first = new IdentityHashMap<>();
        fate.uses.forEach((site, use) -> use.release()
                .ifPresent(release -> first.merge(release, site, (one, other) -> isBefore(one, other) ? one : other)));
        first.forEach((release, site) -> found.add(new LateUse(site, type, opening, release)));
    }

    private static boolean isBefore(Node one, Node other) {
        return one.getBegin().orElseThrow().isBefore(other.getBegin().orElseThrow());
    }
}
