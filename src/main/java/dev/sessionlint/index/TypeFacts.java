package dev.sessionlint.index;

import java.util.List;

/**
 * What a type declares, kept when its tree is gone. Members that Lombok or a record make stand among the others.
 *
 * @param binaryName {@code a.b.Outer$Inner}
 * @param kind what it is
 * @param visibility as declared; members of interfaces are public
 * @param isStatic whether it needs no instance of an enclosing type
 * @param isAbstract {@code abstract} or an interface
 * @param typeParameters in order
 * @param supertypes the superclass, if any is written, then the interfaces
 * @param fields fields, enum constants and record components
 * @param methods methods and constructors; a constructor is named {@code <init>}
 * @param nested member types
 * @param annotations names as written
 */
public record TypeFacts(
        String binaryName,
        Kind kind,
        Visibility visibility,
        boolean isStatic,
        boolean isAbstract,
        List<TypeParameterFacts> typeParameters,
        List<TypeSyntax> supertypes,
        List<FieldFacts> fields,
        List<MethodFacts> methods,
        List<TypeFacts> nested,
        List<String> annotations) {
    public TypeFacts {
        typeParameters = List.copyOf(typeParameters);
        supertypes = List.copyOf(supertypes);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        nested = List.copyOf(nested);
        annotations = List.copyOf(annotations);
    }

    TypeFacts withSupertypes(List<TypeSyntax> others) {
        return new TypeFacts(
                binaryName,
                kind,
                visibility,
                isStatic,
                isAbstract,
                typeParameters,
                others,
                fields,
                methods,
                nested,
                annotations);
    }

    /** What kind of type a declaration makes. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION,
        ANONYMOUS
    }

    /**
     * A type parameter.
     *
     * @param bounds as written; empty if there is none
     */
    public record TypeParameterFacts(String name, List<TypeSyntax> bounds) {
        public TypeParameterFacts {
            bounds = List.copyOf(bounds);
        }
    }

    /** A field, an enum constant or a record component. */
    public record FieldFacts(
            String name, TypeSyntax type, boolean isStatic, Visibility visibility, List<String> annotations) {
        public FieldFacts {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * A method or constructor.
     *
     * @param result the declared result; {@code void} for none, the type itself for a constructor
     * @param thrown the exceptions that it declares
     */
    public record MethodFacts(
            String name,
            List<TypeParameterFacts> typeParameters,
            List<ParameterFacts> parameters,
            TypeSyntax result,
            List<TypeSyntax> thrown,
            boolean isStatic,
            boolean isAbstract,
            Visibility visibility,
            List<String> annotations) {
        public MethodFacts {
            typeParameters = List.copyOf(typeParameters);
            parameters = List.copyOf(parameters);
            thrown = List.copyOf(thrown);
            annotations = List.copyOf(annotations);
        }

        /** Whether a call with so many arguments may mean this method. */
        public boolean accepts(int arguments) {
            boolean variable = !parameters.isEmpty()
                    && parameters.get(parameters.size() - 1).isVarArgs();
            return variable ? arguments >= parameters.size() - 1 : arguments == parameters.size();
        }
    }

    /** A parameter; of a variable arity parameter the type is the array. */
    public record ParameterFacts(String name, TypeSyntax type, boolean isVarArgs) {}

    /** The name without package and enclosing types. */
    public String simpleName() {
        return binaryName.substring(Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
    }
}
