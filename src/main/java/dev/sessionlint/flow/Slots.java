package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers under which a body's variables, fields, temporaries and repeated conditions are kept. */
final class Slots {
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> variables = new ArrayList<>();
    private final IdentityHashMap<Node, Integer> declared = new IdentityHashMap<>();
    private final Map<String, Integer> outer = new HashMap<>();
    private final Map<String, Integer> conditions = new HashMap<>();
    private final Map<Integer, Set<Integer>> dependents = new HashMap<>();
    private final Set<Integer> fields = new HashSet<>();

    /** The slot of what the body is about to return. */
    private final int returned = temporary();

    int returned() {
        return returned;
    }

    int size() {
        return names.size();
    }

    private int add(String name, boolean variable) {
        names.add(name);
        variables.add(variable);
        return names.size() - 1;
    }

    /** A new slot for the value of an expression. */
    int temporary() {
        return add("", false);
    }

    /** The slot of a local variable or parameter, by the node that declares it. */
    int local(Node declaration, String name) {
        return declared.computeIfAbsent(declaration, key -> add(name, true));
    }

    /** The slot of a field, or of a variable of the body around this one. */
    int outer(String name) {
        Integer known = outer.get(name);
        if (known == null) {
            known = add(name, true);
            outer.put(name, known);
            fields.add(known);
        }
        return known;
    }

    /** The slot of a condition that depends on other slots. */
    int condition(String text, Set<Integer> on) {
        Integer known = conditions.get(text);
        if (known == null) {
            known = add("(" + text + ")", false);
            conditions.put(text, known);
        }
        for (Integer slot : on) {
            dependents.computeIfAbsent(slot, key -> new HashSet<>()).add(known);
        }
        return known;
    }

    /** The conditions that are open again once a slot changes. */
    Set<Integer> dependents(int slot) {
        return dependents.getOrDefault(slot, Set.of());
    }

    boolean isVariable(int slot) {
        return variables.get(slot);
    }

    /** Whether the slot is of a field or of a variable of the body around. */
    boolean isOuter(int slot) {
        return fields.contains(slot);
    }

    /** The name of the variable, if the slot is one. */
    Optional<String> name(int slot) {
        return variables.get(slot) ? Optional.of(names.get(slot)) : Optional.empty();
    }
}
