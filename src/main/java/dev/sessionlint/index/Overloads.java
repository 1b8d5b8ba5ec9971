package dev.sessionlint.index;

import dev.sessionlint.index.Conversions.Fit;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeFacts.ParameterFacts;
import dev.sessionlint.library.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the project's methods of one name a call means (JLS 15.12.2).
 *
 * <p>Several may, where the types of arguments are not known: then it is for the caller to see whether they agree.
 */
final class Overloads {
    private final TypeNames names;
    private final Members members;
    private final Conversions conversions;
    private final FunctionTypes functions;

    Overloads(TypeNames names, Members members, Conversions conversions, FunctionTypes functions) {
        this.names = names;
        this.members = members;
        this.conversions = conversions;
        this.functions = functions;
    }

    /** A method and the type that declares it, with that type's arguments. */
    record Match(ProjectType owner, MethodFacts method, Map<String, Optional<JavaType>> bindings) {}

    private record Candidate(Match match, Fit fit, boolean variable) {}

    /** The methods that a call may mean; one if that is known. */
    List<Match> of(JavaType type, String name, Arguments arguments) {
        List<Candidate> found = new ArrayList<>();
        for (JavaType current : members.hierarchy(type)) {
            boolean inherited = !current.name().equals(type.name());
            if (inherited && name.equals(MethodRef.CONSTRUCTOR)) {
                break;
            }
            Optional<ProjectType> project = members.project(current);
            if (project.isPresent()) {
                add(type, current, project.get(), name, arguments, found);
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.size() == 1) {
            return List.of(found.get(0).match);
        }
        if (found.stream().anyMatch(candidate -> candidate.fit == Fit.YES && !candidate.variable)) {
            found.removeIf(Candidate::variable);
        }
        Optional<Candidate> best = mostSpecific(found, arguments.count());
        return best.isPresent()
                ? List.of(best.get().match)
                : found.stream().map(Candidate::match).toList();
    }

    private void add(
            JavaType type, JavaType current, ProjectType owner, String name, Arguments arguments, List<Candidate> to) {
        Map<String, Optional<JavaType>> bindings = null;
        for (MethodFacts method : owner.facts().methods()) {
            if (!method.name().equals(name)
                    || !method.accepts(arguments.count())
                    || !Members.isMember(type, owner, method.visibility())) {
                continue;
            }
            bindings = bindings == null ? members.bindings(owner, current) : bindings;
            Match match = new Match(owner, method, bindings);
            if (isOverridden(match, to)) {
                continue;
            }
            boolean variable = isVariable(method, arguments, match);
            Fit fit = fit(match, arguments, variable);
            if (fit != Fit.NO) {
                to.add(new Candidate(match, fit, variable));
            }
        }
    }

    /** Whether arguments are collected into an array for a method. */
    private boolean isVariable(MethodFacts method, Arguments arguments, Match match) {
        int last = method.parameters().size() - 1;
        if (last < 0 || !method.parameters().get(last).isVarArgs()) {
            return false;
        }
        return arguments.count() != last + 1
                || arguments
                        .type(last)
                        .filter(argument -> parameter(match, last)
                                .filter(wanted -> conversions.fit(argument, wanted) != Fit.NO)
                                .isPresent())
                        .isEmpty();
    }

    private Fit fit(Match match, Arguments arguments, boolean variable) {
        List<ParameterFacts> parameters = match.method.parameters();
        Fit worst = Fit.YES;
        for (int i = 0; i < arguments.count(); i++) {
            int position = Math.min(i, parameters.size() - 1);
            Optional<JavaType> wanted = parameter(match, position);
            if (variable && position == parameters.size() - 1) {
                wanted = wanted.map(JavaType::element);
            }
            Fit fit = wanted.isEmpty() ? Fit.MAYBE : fit(arguments, i, wanted.get());
            if (fit == Fit.NO) {
                return Fit.NO;
            }
            worst = fit == Fit.MAYBE ? Fit.MAYBE : worst;
        }
        return worst;
    }

    private Fit fit(Arguments arguments, int position, JavaType wanted) {
        if (arguments.lambdaParameters(position).isPresent()) {
            int count = arguments.lambdaParameters(position).getAsInt();
            return functions
                            .parameters(wanted)
                            .filter(parameters -> parameters.size() != count)
                            .isPresent()
                    ? Fit.NO
                    : Fit.MAYBE;
        }
        return arguments
                .type(position)
                .map(argument -> conversions.fit(argument, wanted))
                .orElse(Fit.MAYBE);
    }

    private Optional<JavaType> parameter(Match match, int position) {
        Scope scope = members.methodScope(match.owner, match.method, match.bindings, Map.of());
        return names.resolve(match.method.parameters().get(position).type(), scope);
    }

    private boolean isOverridden(Match match, List<Candidate> below) {
        for (Candidate candidate : below) {
            if (mayOverride(candidate.match, match)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing says that a method of a type further down does not override one further up. */
    private boolean mayOverride(Match below, Match above) {
        int count = above.method.parameters().size();
        if (below.owner.name().equals(above.owner.name())
                || below.method.parameters().size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            Optional<JavaType> one = parameter(below, i);
            Optional<JavaType> other = parameter(above, i);
            boolean differ = one.isPresent()
                    && other.isPresent()
                    && !(one.get().name().equals(other.get().name())
                            && one.get().dimensions() == other.get().dimensions());
            if (differ) {
                return false;
            }
        }
        return true;
    }

    private Optional<Candidate> mostSpecific(List<Candidate> candidates, int arguments) {
        return candidates.stream()
                .filter(candidate -> candidate.fit == Fit.YES)
                .filter(candidate -> candidates.stream()
                        .allMatch(other -> other == candidate || isMoreSpecific(candidate, other, arguments)))
                .findFirst();
    }

    private boolean isMoreSpecific(Candidate one, Candidate other, int arguments) {
        if (one.variable || other.variable) {
            return !one.variable;
        }
        for (int i = 0; i < arguments; i++) {
            Optional<JavaType> narrow = parameter(one.match, i);
            Optional<JavaType> wide = parameter(other.match, i);
            if (narrow.isEmpty() || wide.isEmpty() || conversions.fit(narrow.get(), wide.get()) != Fit.YES) {
                return false;
            }
        }
        return true;
    }
}
