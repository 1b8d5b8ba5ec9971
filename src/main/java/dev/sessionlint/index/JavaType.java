package dev.sessionlint.index;

import java.util.List;
import java.util.Optional;

/**
 * A type that was resolved.
 *
 * @param name the binary name of a class or interface ({@code $} before nested names), or a primitive's keyword
 * @param arguments its type arguments; empty for a raw or plain type; an argument that cannot be resolved is empty
 * @param dimensions how many array dimensions stand around it
 */
public record JavaType(String name, List<Optional<JavaType>> arguments, int dimensions) {
    public JavaType {
        arguments = List.copyOf(arguments);
    }

    public static JavaType of(String binaryName) {
        return new JavaType(binaryName, List.of(), 0);
    }

    /** A type with one type argument. */
    public static JavaType of(String binaryName, JavaType argument) {
        return new JavaType(binaryName, List.of(Optional.of(argument)), 0);
    }

    public boolean isArray() {
        return dimensions > 0;
    }

    /** The type of an array's elements; the type itself if it is no array. */
    public JavaType element() {
        return isArray() ? new JavaType(name, arguments, dimensions - 1) : this;
    }

    JavaType withDimensions(int more) {
        return more == 0 ? this : new JavaType(name, arguments, dimensions + more);
    }

    /** The type argument at a 0-based position, if there is one that is known. */
    public Optional<JavaType> argument(int position) {
        return position < arguments.size() ? arguments.get(position) : Optional.empty();
    }

    /** The name without package and enclosing types. */
    public String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** Written out, like {@link #hashCode}: the code that records are given for it is made anew at every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JavaType type
                && name.equals(type.name)
                && dimensions == type.dimensions
                && arguments.equals(type.arguments);
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + arguments.hashCode()) * 31 + dimensions;
    }
}
