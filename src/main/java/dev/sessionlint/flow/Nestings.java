package dev.sessionlint.flow;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.sessionlint.flow.Acquisitions.Acquisition;
import dev.sessionlint.flow.Acquisitions.Source;
import dev.sessionlint.library.TypeRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the bodies of one file take a second session from a pool while they hold a first. */
final class Nestings {
    private final FlowAnalysis file;
    private final Acquisitions acquisitions;
    private final List<Nesting> found = new ArrayList<>();
    private final Set<Expression> reported = Collections.newSetFromMap(new IdentityHashMap<>());

    Nestings(FlowAnalysis file) {
        this.file = file;
        this.acquisitions = new Acquisitions(file);
    }

    List<Nesting> find(CompilationUnit unit, List<Fate> fates) {
        List<Fate> lost = file.leaks().stream().map(Leak::fate).toList();
        for (Fate fate : fates) {
            if (fate.opening().isOwned()
                    && fate.opening().type().role() == TypeRole.SESSION
                    && fate.opening().site() instanceof MethodCallExpr first
                    && !lost.contains(fate)) {
                for (Source source : heldOf(first)) {
                    fate.meanwhile().forEach(call -> whileHeld(call, first, source));
                }
            }
        }
        unit.walk(MethodCallExpr.class, first -> acquisitions.at(first).ifPresent(this::inScope));
        return List.copyOf(found);
    }

    private List<Source> heldOf(MethodCallExpr first) {
        return acquisitions
                .at(first)
                .map(Acquisition::source)
                .map(List::of)
                .orElseGet(() -> acquisitions.inCalledMethod(first).stream()
                        .filter(taken -> taken.scope() == null)
                        .map(Acquisition::source)
                        .toList());
    }

    private void inScope(Acquisition first) {
        LambdaExpr scope = first.scope();
        if (scope != null) {
            for (MethodCallExpr call : acquisitions.atOnce(scope.getBody())) {
                take(call, first.site(), first.source(), first.joins());
            }
        }
    }

    /** A call while a session is held, and what the functions do that it runs at once. */
    private void whileHeld(MethodCallExpr call, MethodCallExpr first, Source source) {
        take(call, first, source, false);
        for (MethodCallExpr inner : acquisitions.inFunctionsOf(call)) {
            take(inner, first, source, false);
        }
    }

    private void take(MethodCallExpr call, MethodCallExpr first, Source source, boolean joins) {
        acquisitions
                .at(call)
                .filter(second -> second.source().equals(source) && !(joins && second.joins()))
                .ifPresent(second -> add(call, first, null, source));
        for (Acquisition second : acquisitions.inCalledMethod(call)) {
            if (second.source().equals(source) && !(joins && second.joins())) {
                add(call, first, second.site(), source);
            }
        }
    }

    private void add(MethodCallExpr site, MethodCallExpr first, @Nullable MethodCallExpr taken, Source source) {
        if (reported.add(site)) {
            found.add(new Nesting(site, first, taken, source.name()));
        }
    }
}
