package dev.sessionlint.rule.builtin.boundary;

import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.TypeFacts.FieldFacts;
import dev.sessionlint.index.TypeFacts.MethodFacts;
import dev.sessionlint.index.TypeSyntax;
import dev.sessionlint.index.Types;
import dev.sessionlint.index.Visibility;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.builtin.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the members of a type are found again in the one that is to take its place. */
final class MemberTwins {
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("equals", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait");

    private final Types types;
    private final String old;
    private final String replacement;
    private final String replacementName;

    MemberTwins(Types types, String old, String replacement) {
        this.types = types;
        this.old = old;
        this.replacement = replacement;
        this.replacementName = Words.last(replacement);
    }

    /** Whether the old type or one above it has such a method. */
    boolean isMethodOfOld(String name) {
        return types.hasMethod(old, name);
    }

    /** Everything that a value of the old type can be passed as, one of the new type must be able to be passed as. */
    void requireSupertypes() throws NotMended {
        Optional<ProjectType> project = types.projectType(old);
        if (project.filter(types::hasUnresolvedSupertype).isPresent()) {
            throw new NotMended("what `" + Words.last(old) + "` inherits is not known");
        }
        for (JavaType above : types.hierarchy(JavaType.of(old))) {
            boolean own = above.name().equals(old) || above.name().equals("java.lang.Object");
            if (!own && !types.isSubtype(replacement, above.name())) {
                throw new NotMended("`" + replacementName + "` is no " + above.simpleName());
            }
        }
    }

    /** Every overload that the number of arguments allows must have its twin. */
    void requireMethod(String name, int arguments) throws NotMended {
        if (OF_EVERY_OBJECT.contains(name)) {
            return;
        }
        List<Member> wanted = methods(old, name).stream()
                .filter(member -> member.method().accepts(arguments))
                .toList();
        if (wanted.isEmpty() ? !types.hasMethod(replacement, name) : !haveTwins(wanted)) {
            throw missing(name);
        }
    }

    /** A method that is named without arguments may mean any of its overloads. */
    void requireMethods(String name) throws NotMended {
        List<Member> wanted = methods(old, name);
        boolean same = wanted.size() == methods(replacement, name).size();
        if (wanted.isEmpty() ? !types.hasMethod(replacement, name) : !same || !haveTwins(wanted)) {
            throw missing(name);
        }
    }

    private boolean haveTwins(List<Member> wanted) {
        return wanted.stream()
                .allMatch(member ->
                        methods(replacement, member.method().name()).stream().anyMatch(twin -> isTwin(member, twin)));
    }

    void requireField(String name) throws NotMended {
        Optional<JavaType> type = types.fieldType(old, name).map(this::renamed);
        FieldFacts field = field(old, name).orElseThrow(() -> missing(name));
        FieldFacts twin = field(replacement, name).orElseThrow(() -> missing(name));
        boolean same = type.equals(types.fieldType(replacement, name))
                && (type.isPresent() || field.type().equals(twin.type()));
        if (!same || field.isStatic() != twin.isStatic() || !isVisible(twin.visibility())) {
            throw missing(name);
        }
    }

    private NotMended missing(String name) {
        String member = name.equals(MethodRef.CONSTRUCTOR) ? "such constructor" : "such `" + name + "`";
        return new NotMended("`" + replacementName + "` has no " + member);
    }

    private record Member(ProjectType owner, MethodFacts method) {}

    private List<Member> methods(String type, String name) {
        List<Member> found = new ArrayList<>();
        for (JavaType above : types.hierarchy(JavaType.of(type))) {
            types.projectType(above.name())
                    .ifPresent(owner -> owner.facts().methods().stream()
                            .filter(method -> method.name().equals(name))
                            .forEach(method -> found.add(new Member(owner, method))));
            if (name.equals(MethodRef.CONSTRUCTOR)) {
                break;
            }
        }
        return found;
    }

    private Optional<FieldFacts> field(String type, String name) {
        return types.hierarchy(JavaType.of(type)).stream()
                .flatMap(above -> types.projectType(above.name()).stream())
                .flatMap(owner -> owner.facts().fields().stream())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private boolean isTwin(Member member, Member twin) {
        MethodFacts one = member.method();
        MethodFacts other = twin.method();
        if (one.isStatic() != other.isStatic()
                || one.parameters().size() != other.parameters().size()
                || !isVisible(other.visibility())
                || !thrown(member).equals(thrown(twin))) {
            return false;
        }
        for (int i = 0; i < one.parameters().size(); i++) {
            boolean same = one.parameters().get(i).isVarArgs()
                            == other.parameters().get(i).isVarArgs()
                    && isSame(
                            one.parameters().get(i).type(),
                            member,
                            other.parameters().get(i).type(),
                            twin);
            if (!same) {
                return false;
            }
        }
        return one.name().equals(MethodRef.CONSTRUCTOR) || isSame(one.result(), member, other.result(), twin);
    }

    private boolean isSame(TypeSyntax one, Member member, TypeSyntax other, Member twin) {
        Optional<JavaType> wanted =
                types.signatureType(one, member.owner(), member.method()).map(this::renamed);
        Optional<JavaType> given = types.signatureType(other, twin.owner(), twin.method());
        return wanted.equals(given) && (wanted.isPresent() || one.equals(other));
    }

    private JavaType renamed(JavaType type) {
        List<Optional<JavaType>> arguments = new ArrayList<>();
        type.arguments().forEach(argument -> arguments.add(argument.map(this::renamed)));
        return new JavaType(type.name().equals(old) ? replacement : type.name(), arguments, type.dimensions());
    }

    private Set<String> thrown(Member member) {
        return member.method().thrown().stream()
                .map(written -> types.signatureType(written, member.owner(), member.method())
                        .map(JavaType::name)
                        .orElse(written.name()))
                .collect(Collectors.toSet());
    }

    private boolean isVisible(Visibility visibility) {
        return visibility == Visibility.PUBLIC
                || (visibility != Visibility.PRIVATE
                        && types.facts().packageName().equals(Libraries.packageOf(replacement)));
    }
}
