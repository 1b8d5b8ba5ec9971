package dev.sessionlint.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a value of one type may be passed where another is wanted (JLS 5.3), as far as is known. */
final class Conversions {
    private static final String OBJECT = "java.lang.Object";
    private static final String STRING = "java.lang.String";
    private static final String CLASS = "java.lang.Class";

    /** Each may be widened to those behind it. */
    private static final List<String> NUMBERS = List.of("byte", "short", "int", "long", "float", "double");

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "char", "java.lang.Character",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "float", "java.lang.Float",
            "double", "java.lang.Double");

    private static final Map<String, Set<String>> ABOVE = Map.of(
            STRING,
            Set.of(
                    "java.lang.CharSequence",
                    "java.lang.Comparable",
                    "java.io.Serializable",
                    "java.lang.constant.Constable",
                    "java.lang.constant.ConstantDesc"),
            CLASS,
            Set.of(
                    "java.io.Serializable",
                    "java.lang.reflect.Type",
                    "java.lang.reflect.GenericDeclaration",
                    "java.lang.reflect.AnnotatedElement",
                    "java.lang.constant.Constable"),
            OBJECT,
            Set.of());

    /** No session, factory or other modelled type is one of these. */
    private static final Set<String> VALUES =
            Set.of(STRING, CLASS, "java.lang.CharSequence", "java.lang.Number", "java.lang.Throwable");

    private final TypeNames names;
    private final Members members;

    Conversions(TypeNames names, Members members) {
        this.names = names;
        this.members = members;
    }

    /** How far it is known that a value fits. */
    enum Fit {
        YES,
        MAYBE,
        NO
    }

    Fit fit(JavaType value, JavaType wanted) {
        if (wanted.name().equals(OBJECT) && wanted.dimensions() <= value.dimensions()) {
            return isPrimitive(value) ? Fit.MAYBE : Fit.YES;
        }
        if (value.dimensions() != wanted.dimensions()) {
            return value.isArray() && !wanted.isArray() && isOfPlatform(wanted) ? Fit.MAYBE : Fit.NO;
        }
        if (members.isSubtype(value.name(), wanted.name())
                || ABOVE.getOrDefault(value.name(), Set.of()).contains(wanted.name())) {
            return Fit.YES;
        }
        if (isPrimitive(value)) {
            return ofPrimitive(value, wanted);
        }
        if (isPrimitive(wanted)) {
            return BOXES.containsValue(value.name()) || !isKnown(value) ? Fit.MAYBE : Fit.NO;
        }
        return isKnown(value) && isForeign(value, wanted) ? Fit.NO : Fit.MAYBE;
    }

    private Fit ofPrimitive(JavaType value, JavaType wanted) {
        if (wanted.isArray()) {
            return Fit.NO;
        }
        if (!isPrimitive(wanted)) {
            boolean other = wanted.name().equals(STRING) || wanted.name().equals(CLASS) || isOurs(wanted);
            return other ? Fit.NO : Fit.MAYBE;
        }
        String from = value.name().equals("char") ? "short" : value.name();
        int to = NUMBERS.indexOf(wanted.name());
        return NUMBERS.contains(from) && to > NUMBERS.indexOf(from) ? Fit.YES : Fit.NO;
    }

    /** Whether all supertypes of a type are known, but perhaps those of the Java platform. */
    private boolean isKnown(JavaType type) {
        return ABOVE.containsKey(type.name())
                || BOXES.containsValue(type.name())
                || names.libraries().type(type.name()).isPresent()
                || members.project(type)
                        .filter(project -> !members.hasUnknownSupertype(project))
                        .isPresent();
    }

    /** Whether a known type that is not said to be below another is certainly not. */
    private boolean isForeign(JavaType known, JavaType wanted) {
        return ABOVE.containsKey(known.name())
                || isOurs(wanted)
                || VALUES.contains(wanted.name())
                || !isOfPlatform(wanted);
    }

    private boolean isOurs(JavaType type) {
        return names.libraries().type(type.name()).isPresent()
                || members.project(type).isPresent();
    }

    private static boolean isOfPlatform(JavaType type) {
        return type.name().startsWith("java.");
    }

    static boolean isPrimitive(JavaType type) {
        return !type.isArray() && BOXES.containsKey(type.name());
    }
}
