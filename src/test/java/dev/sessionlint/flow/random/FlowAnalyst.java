package dev.sessionlint.flow.random;

import com.github.javaparser.ast.Node;
import dev.sessionlint.flow.Fate;
import dev.sessionlint.flow.FlowAnalysis;
import dev.sessionlint.flow.Leak;
import dev.sessionlint.index.KnownCalls;
import dev.sessionlint.index.ProjectIndex;
import dev.sessionlint.index.Types;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.source.JavaSource;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks the flow analysis. */
final class FlowAnalyst implements Analyst {
    private static final Libraries LIBRARIES = Libraries.builtIn();

    @Override
    public Map<String, Answer> answers(JavaSource source) {
        ProjectIndex index = new ProjectIndex(Path.of("sample"), path -> Optional.empty());
        KnownCalls calls = new KnownCalls(source.file().text(), new Types(source, index, LIBRARIES), LIBRARIES);
        FlowAnalysis flow = new FlowAnalysis(source, calls, index);
        IdentityHashMap<Node, String> verdicts = new IdentityHashMap<>();
        for (Leak leak : flow.leaks()) {
            String verdict = leak.verdict() == Leak.Verdict.IN_CHAIN
                    ? "NOT_ALWAYS"
                    : leak.verdict().name();
            verdicts.put(leak.fate().opening().site(), verdict);
        }
        Map<String, Answer> answers = new HashMap<>();
        for (Fate fate : flow.fates()) {
            if (!fate.isBounded()) {
                Node site = fate.opening().site();
                answers.put(place(site), answer(fate, verdicts.getOrDefault(site, "NONE")));
            }
        }
        return new TreeMap<>(answers);
    }

    private static Answer answer(Fate fate, String verdict) {
        SortedSet<String> lost = new TreeSet<>();
        fate.exits().forEach(exit -> lost.add(exit.name()));
        SortedSet<String> released = new TreeSet<>();
        fate.releases().forEach(release -> released.add(place(release.site())));
        SortedSet<String> handed = new TreeSet<>();
        fate.handings()
                .forEach(handing -> handed.add(
                        switch (handing.to()) {
                            case CALLER -> "CALLER";
                            case FIELD -> "FIELD " + handing.field();
                            case KEEPER, BODY -> handing.to() + " " + place(handing.site());
                        }));
        return new Answer(lost, released, handed, places(fate.escapes()), places(fate.usesAfterRelease()), verdict);
    }

    private static SortedSet<String> places(Collection<? extends Node> nodes) {
        SortedSet<String> places = new TreeSet<>();
        nodes.forEach(node -> places.add(place(node)));
        return places;
    }

    private static String place(Node node) {
        return node.getEnd().map(end -> end.line + ":" + end.column).orElse("nowhere");
    }
}
