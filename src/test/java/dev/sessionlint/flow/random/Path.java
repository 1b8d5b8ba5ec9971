package dev.sessionlint.flow.random;

import dev.sessionlint.flow.random.Findings.Exit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One path through a body, on which one value of one opening is followed.
 *
 * <p>What is left open (an unknown condition, whether a call throws, which turn of a loop opens the value) is decided by a
 * script; past its end the first possibility is taken. A call on null is a call on an unknown object.
 *
 * <p>A value is lost when the path ends, or when an assignment or the end of a block takes it from the last variable that
 * held it. Jumps and exceptions out of a block do not end its variables, and a value that never had a variable is lost
 * where the same place opens again, else at the end. A path is no longer followed once the value is handed to a keeper or to a nested body.
 */
final class Path {
    private enum Status {
        ABSENT,
        OPEN,
        RELEASED
    }

    private final Family family;
    private final Opening opening;
    private final Set<String> repeated;
    private final boolean keepersCount;
    private final Findings findings;
    private final int[] script;
    private final int given;
    private int[] bounds = new int[64];
    private int[] made = new int[64];
    private int choices;

    private Status status = Status.ABSENT;
    private final IdentityHashMap<Variable, Worth> worths = new IdentityHashMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();
    /** Whether the value is on its way to the caller. */
    private boolean returning;

    /**
     * @param repeated the conditions that the body asks more than once
     * @param keepersCount whether what stores the value takes it over
     * @param given how many choices of the script count
     */
    Path(
            Family family,
            Opening opening,
            Set<String> repeated,
            boolean keepersCount,
            Findings findings,
            int[] script,
            int given) {
        this.family = family;
        this.opening = opening;
        this.repeated = repeated;
        this.keepersCount = keepersCount;
        this.findings = findings;
        this.script = script;
        this.given = given;
    }

    Family family() {
        return family;
    }

    int choose(int bound) {
        if (choices == made.length) {
            made = Arrays.copyOf(made, 2 * made.length);
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        int choice = choices < given ? script[choices] : 0;
        made[choices] = choice;
        bounds[choices++] = bound;
        return choice;
    }

    boolean chooses() {
        return choose(2) == 1;
    }

    int choices() {
        return choices;
    }

    int made(int at) {
        return made[at];
    }

    /** Whether a choice has a possibility that was not taken yet. */
    boolean hasMore(int at) {
        return made[at] + 1 < bounds[at];
    }

    void mayThrow(Fault fault) {
        if (chooses()) {
            throw new Jump.Raised(fault);
        }
    }

    Worth of(Variable variable) {
        return worths.getOrDefault(variable, Worth.UNKNOWN);
    }

    /** Learns from a test what a variable holds. */
    void learn(Variable variable, Worth worth) {
        worths.put(variable, worth);
    }

    void assign(Variable variable, Worth worth) {
        Worth before = of(variable);
        worths.put(variable, worth);
        if (!answers.isEmpty()) {
            answers.keySet().removeIf(text -> List.of(text.split(" ")).contains(variable.name()));
        }
        if (worth == Worth.FOLLOWED && status == Status.OPEN) {
            findings.named = true;
        }
        if (before == Worth.FOLLOWED) {
            lostUnlessHeld();
        }
    }

    /** Ends variables with their block. */
    void forget(Iterable<Variable> variables) {
        boolean held = false;
        for (Variable variable : variables) {
            held = worths.remove(variable) == Worth.FOLLOWED || held;
        }
        if (held) {
            lostUnlessHeld();
        }
    }

    private void lostUnlessHeld() {
        if (status == Status.OPEN && !returning && !worths.containsValue(Worth.FOLLOWED)) {
            findings.lost.add(Exit.OVERWRITTEN);
            throw new PathEnd();
        }
    }

    /** The answer to a condition of which nothing is known. */
    boolean answer(String text) {
        if (!repeated.contains(text)) {
            return chooses();
        }
        Boolean known = answers.get(text);
        if (known == null) {
            known = chooses();
            answers.put(text, known);
        }
        return known;
    }

    Worth opened(Opening place) {
        if (place == opening) {
            lostUnlessHeld();
        }
        if (place != opening || status != Status.ABSENT || (place.repeats() && chooses())) {
            return Worth.PRESENT;
        }
        status = Status.OPEN;
        return Worth.FOLLOWED;
    }

    boolean isReleased() {
        return status == Status.RELEASED;
    }

    /** Whether a value is the followed one and still to be released. */
    boolean isOpen(Worth worth) {
        return worth == Worth.FOLLOWED && status == Status.OPEN;
    }

    void use(Object site, Worth worth) {
        if (worth == Worth.FOLLOWED) {
            (status == Status.RELEASED ? findings.usedReleased : findings.usedElse).add(site);
        }
    }

    void release(Object site, Worth worth) {
        if (isOpen(worth)) {
            status = Status.RELEASED;
            (returning ? findings.escaped : findings.released).add(site);
        }
    }

    /** What stores a value may take it over; else it is only lent. */
    boolean isTakenBy(Worth worth) {
        return keepersCount && isOpen(worth);
    }

    void handToKeeper(Object site) {
        findings.toKeeper.add(site);
        throw new PathEnd();
    }

    void handToBody(Object site) {
        findings.toBody.add(site);
        throw new PathEnd();
    }

    /** Returns a value, unless a {@code finally} has another end in mind. */
    void returns(Worth worth) {
        returning = isOpen(worth);
        throw new Jump.Return();
    }

    void discardReturn() {
        returning = false;
    }

    void endsNormally() {
        if (status != Status.OPEN) {
            return;
        }
        if (of(Variable.HELD) == Worth.FOLLOWED) {
            findings.toField.add(Variable.HELD.name());
        } else if (returning) {
            findings.returned = true;
        } else {
            findings.lost.add(Exit.RETURN);
        }
    }

    void endsByException() {
        if (status == Status.OPEN && of(Variable.HELD) != Worth.FOLLOWED) {
            findings.lost.add(Exit.EXCEPTION);
        }
    }

    void handToField(String name) {
        if (status == Status.OPEN) {
            findings.toField.add(name);
        }
    }
}
