package dev.sessionlint.index;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type as it is written, kept when its tree is gone.
 *
 * @param name the name with its dots, without type arguments; {@code ?} for an unbounded wildcard, {@code var} where
 *     the type is inferred
 * @param arguments the type arguments as written
 * @param dimensions how many array dimensions stand around it
 */
public record TypeSyntax(String name, List<TypeSyntax> arguments, int dimensions) {
    /** The name of a type that is left to inference. */
    static final String VAR = "var";

    public TypeSyntax {
        arguments = List.copyOf(arguments);
    }

    public static TypeSyntax of(String name) {
        return new TypeSyntax(name, List.of(), 0);
    }

    public boolean isVar() {
        return name.equals(VAR);
    }

    TypeSyntax withDimensions(int more) {
        return more == 0 ? this : new TypeSyntax(name, arguments, dimensions + more);
    }

    /** What a type node says; empty where none is written, as for the parameters of {@code (a, b) -> …}. */
    public static Optional<TypeSyntax> of(Type type) {
        if (type instanceof ClassOrInterfaceType named) {
            return Optional.of(ofNamed(named));
        }
        if (type instanceof PrimitiveType primitive) {
            return Optional.of(of(primitive.asString()));
        }
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()).map(component -> component.withDimensions(1));
        }
        if (type instanceof VarType) {
            return Optional.of(of(VAR));
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendedType()
                    .or(wildcard::getSuperType)
                    .map(TypeSyntax::of)
                    .orElseGet(() -> Optional.of(of("?")));
        }
        if (type instanceof IntersectionType intersection) {
            return of(intersection.getElements().get(0));
        }
        if (type instanceof TypeParameter parameter) {
            return Optional.of(of(parameter.getNameAsString()));
        }
        if (type instanceof UnionType || type.isUnknownType()) {
            return Optional.empty();
        }
        return Optional.of(of(type.asString()));
    }

    private static TypeSyntax ofNamed(ClassOrInterfaceType type) {
        List<TypeSyntax> arguments = new ArrayList<>();
        type.getTypeArguments()
                .ifPresent(written ->
                        written.forEach(argument -> arguments.add(of(argument).orElseGet(() -> of("?")))));
        return new TypeSyntax(dotted(type), arguments, 0);
    }

    private static String dotted(ClassOrInterfaceType type) {
        return type.getScope()
                .map(scope -> dotted(scope) + "." + type.getNameAsString())
                .orElseGet(type::getNameAsString);
    }
}
