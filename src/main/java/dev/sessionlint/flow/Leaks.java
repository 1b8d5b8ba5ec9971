package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.sessionlint.flow.Fate.ExitKind;
import dev.sessionlint.flow.Fate.Loss;
import dev.sessionlint.flow.Graph.EdgeKind;
import dev.sessionlint.flow.Leak.Point;
import dev.sessionlint.flow.Leak.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which fates are leaks, and shows one path for each. */
final class Leaks {
    private Leaks() {}

    /** The leaks among the fates of a file; what is released with a leaked owner is none of its own. */
    static List<Leak> among(List<Fate> fates) {
        List<Leak> leaks = new ArrayList<>();
        Set<Expression> silenced = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Fate fate : fates) {
            Optional<Leak> leak = of(fate);
            if (leak.isPresent()) {
                leaks.add(leak.get());
                silence(fate, fates, silenced);
            }
        }
        return leaks.stream()
                .filter(leak -> !silenced.contains(leak.fate().opening().site()))
                .toList();
    }

    private static void silence(Fate fate, List<Fate> fates, Set<Expression> silenced) {
        for (Expression child : fate.children) {
            if (silenced.add(child)) {
                fates.stream()
                        .filter(other -> other.opening().site() == child)
                        .forEach(other -> silence(other, fates, silenced));
            }
        }
    }

    private static Optional<Leak> of(Fate fate) {
        if (!fate.opening().isOwned() || fate.losses.isEmpty()) {
            return Optional.empty();
        }
        boolean onlyThrown = fate.losses.stream().allMatch(loss -> loss.kind() == ExitKind.EXCEPTION);
        if (onlyThrown && !fate.handings.isEmpty()) {
            return Optional.empty();
        }
        boolean untouched = fate.releases.isEmpty() && fate.handings.isEmpty();
        if ((untouched && fate.entrusted) || isOwnedByCondition(fate)) {
            return Optional.empty();
        }
        List<Loss> losses = fate.losses.stream()
                .filter(loss -> !isLostInRelease(loss, fate))
                .sorted(Comparator.comparing(loss -> loss.kind() == ExitKind.EXCEPTION ? 1 : 0))
                .toList();
        if (losses.isEmpty()) {
            return Optional.empty();
        }
        Optional<Loss> first =
                losses.stream().filter(loss -> !isLostByClosing(loss, fate)).findFirst();
        if (first.isEmpty()) {
            return Optional.of(new Leak(fate, Verdict.IN_CHAIN, chain(fate, losses.get(0))));
        }
        Verdict verdict = !untouched ? Verdict.NOT_ALWAYS : fate.variable == null ? Verdict.NAMELESS : Verdict.NEVER;
        return Optional.of(new Leak(fate, verdict, witness(fate, first.get())));
    }

    /** Whether only its release tells that a value is owned, and that depends on a flag. */
    private static boolean isOwnedByCondition(Fate fate) {
        return fate.opening().evidence() == Opening.Evidence.RELEASE
                && fate.exits().contains(ExitKind.RETURN)
                && fate.releases.stream().allMatch(release -> isUnderFlag(release.site()));
    }

    private static boolean isUnderFlag(Node site) {
        Node child = site;
        Node parent = site.getParentNode().orElse(null);
        while (parent != null && !(parent instanceof CallableDeclaration<?>)) {
            if (parent instanceof IfStmt choice && choice.getCondition() != child && isFlag(choice.getCondition())) {
                return true;
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return false;
    }

    private static boolean isFlag(Expression condition) {
        Expression tested = condition.isUnaryExpr() ? condition.asUnaryExpr().getExpression() : condition;
        return tested.isNameExpr() || tested.isFieldAccessExpr();
    }

    /** Whether a value is lost only because what leads to its release fails: {@code provider().release(connection)}. */
    private static boolean isLostInRelease(Loss loss, Fate fate) {
        Visit thrown = thrownAt(loss, fate);
        return thrown != null
                && thrown.node().step() instanceof Step.Call call
                && fate.releases.stream()
                        .anyMatch(release -> release.site() instanceof MethodCallExpr
                                && release.site() != call.site()
                                && release.site().isAncestorOf(call.site()));
    }

    /** Whether a session is lost only because closing something before it fails. */
    private static boolean isLostByClosing(Loss loss, Fate fate) {
        Visit thrown = thrownAt(loss, fate);
        return fate.opening().kind() == Opening.Kind.SESSION
                && thrown != null
                && thrown.node().step() instanceof Step.Call call
                && call.site() instanceof MethodCallExpr closing
                && closing.getNameAsString().equals("close")
                && isBeforeRelease(closing, fate);
    }

    /** Whether a closing call stands before a release of the value, in the same block but for the tests that guard it. */
    private static boolean isBeforeRelease(MethodCallExpr closing, Fate fate) {
        Node around = closing;
        while (around.getParentNode().isPresent() && !isGuarded(around)) {
            around = around.getParentNode().get();
        }
        Node block = around.getParentNode().orElse(around);
        return fate.releases.stream()
                .anyMatch(release -> line(release.site()) >= line(closing) && block.isAncestorOf(release.site()));
    }

    /** Whether a node is a statement of a block that is no branch of an {@code if}. */
    private static boolean isGuarded(Node node) {
        return node.getParentNode().orElse(null) instanceof BlockStmt block
                && !(block.getParentNode().orElse(null) instanceof IfStmt);
    }

    private static List<Point> chain(Fate fate, Loss loss) {
        Visit thrown = thrownAt(loss, fate);
        Node site = thrown == null
                ? fate.opening().site()
                : thrown.node().step().place().orElse(fate.opening().site());
        return List.of(throwsHere(fate, site));
    }

    private static Point throwsHere(Fate fate, Node site) {
        String skipped = skipped(fate, site)
                .map(line -> ", so line " + line + " is skipped")
                .orElse("");
        return new Point(site, false, "throws here" + skipped);
    }

    /** The step whose exception led to a loss; null if none did. */
    private static @Nullable Visit thrownAt(Loss loss, Fate fate) {
        for (Visit at = loss.last(); at.from() != null; at = at.from()) {
            if (at.node().step() instanceof Step.Call call && fate.tracked().isOpenedAt(call.site())) {
                return null;
            }
            if (at.kind() == EdgeKind.THROWS
                    && !(at.from().node().step() instanceof Step.Join)
                    && !(at.from().node().step() instanceof Step.Enter)
                    && !(at.from().node().step() instanceof Step.Leave)) {
                return at.from();
            }
        }
        return null;
    }

    private static List<Point> witness(Fate fate, Loss loss) {
        Expression opened = fate.opening().site();
        List<Point> points = new ArrayList<>();
        points.add(new Point(opened, false, "opened here"));
        Visit thrown = thrownAt(loss, fate);
        if (thrown != null) {
            points.add(throwsHere(fate, thrown.node().step().place().orElse(opened)));
        }
        switch (loss.kind()) {
            case OVERWRITTEN -> {
                if (loss.last().node().step() instanceof Step.Assign assign) {
                    points.add(new Point(assign.site(), false, "overwritten here while open"));
                }
            }
            case RETURN -> points.add(end(opened, loss));
            case EXCEPTION -> {
                if (thrown == null) {
                    points.add(new Point(loss.last().lastPlace(), false, "throws here"));
                }
            }
        }
        List<Point> distinct = new ArrayList<>();
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Point point : points) {
            if (seen.add(point.site())) {
                distinct.add(point);
            }
        }
        return distinct;
    }

    /** The line of the first release behind a place. */
    private static Optional<Integer> skipped(Fate fate, Node site) {
        int line = line(site);
        return fate.releases.stream()
                .map(release -> line(release.site()))
                .filter(release -> release > line)
                .min(Comparator.naturalOrder());
    }

    private static int line(Node node) {
        return node.getBegin().map(position -> position.line).orElse(0);
    }

    private static Point end(Expression opened, Loss loss) {
        for (Visit at = loss.last(); at != null; at = at.from()) {
            if (at.node().step() instanceof Step.Return value && value.site() instanceof ReturnStmt) {
                return new Point(value.site(), false, "leaves the method here");
            }
            if (at.node().step().place().isPresent() && !(at.node().step() instanceof Step.Return)) {
                break;
            }
        }
        return Bodies.around(opened)
                .flatMap(Bodies::block)
                .map(block -> new Point(block, true, "leaves the method here"))
                .orElseGet(() -> new Point(loss.last().lastPlace(), false, "ends here"));
    }
}
