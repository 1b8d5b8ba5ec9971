package dev.sessionlint.rule.builtin;

import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.source.Clue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes a file a candidate: names that the models give. */
public final class Clues {
    private Clues() {}

    /** Methods that hand out what the caller or a context has to give back. */
    public static Set<Clue> acquisitions(Libraries libraries) {
        Set<Clue> clues = methods(libraries, Ownership.OPENS);
        clues.addAll(methods(libraries, Ownership.MANAGES));
        return clues;
    }

    /** Methods and constructors that build factories. */
    public static Set<Clue> builders(Libraries libraries) {
        return methods(libraries, Ownership.BUILDS);
    }

    private static Set<Clue> methods(Libraries libraries, Ownership ownership) {
        Set<Clue> clues = new HashSet<>();
        for (ModelType type : libraries.types()) {
            for (ModelMethod method : type.methods()) {
                ModelMethod.Result result = method.result();
                if (result == null || result.ownership() != ownership || type.role() == TypeRole.STATEMENT) {
                    continue;
                }
                clues.add(
                        method.name().equals(MethodRef.CONSTRUCTOR)
                                ? named(type)
                                : new Clue(method.name(), libraries.companionsOf(type, method)));
            }
        }
        return clues;
    }

    /** Types of some roles, where they are named. */
    public static Set<Clue> types(Libraries libraries, TypeRole... roles) {
        List<TypeRole> wanted = List.of(roles);
        Set<Clue> clues = new HashSet<>();
        for (ModelType type : libraries.types()) {
            if (wanted.contains(type.role())) {
                clues.add(named(type));
            }
        }
        return clues;
    }

    /** A type, where it is named. */
    public static Clue named(ModelType type) {
        return new Clue(type.simpleName(), Set.of(Libraries.tellingSegment(type.name())));
    }
}
