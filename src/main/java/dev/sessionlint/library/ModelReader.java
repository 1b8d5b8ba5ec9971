package dev.sessionlint.library;

import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelMethod.Result;
import dev.sessionlint.library.ModelMethod.TransactionStep;
import dev.sessionlint.library.ModelMethod.TypeSource;
import dev.sessionlint.source.YamlDocument;
import dev.sessionlint.source.YamlException;
import dev.sessionlint.source.YamlValue;
import dev.sessionlint.source.YamlValue.Entry;
import dev.sessionlint.source.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one model file, whose form {@code docs/library-models.md} describes.
 *
 * <p>What a file says about types of other files is not looked at here: {@link ModelCompiler} checks that.
 */
public final class ModelReader {
    private static final List<String> FILE_KEYS = List.of("title", "artifacts", "modules", "checked-against", "types");
    private static final List<String> TYPE_KEYS =
            List.of("role", "extends", "closeable-since", "release", "traits", "since", "until", "methods");
    private static final List<String> METHOD_KEYS = List.of(
            "parameters",
            "static",
            "opens",
            "manages",
            "lends",
            "builds",
            "gives",
            "in",
            "release",
            "closes",
            "adopts",
            "transaction",
            "callback",
            "writes",
            "concurrent",
            "eager",
            "since",
            "until");
    private static final Map<String, TypeRole> ROLES = words(TypeRole.values());
    private static final Map<String, Trait> TRAITS = words(Trait.values());
    private static final Map<String, TransactionStep> STEPS = words(TransactionStep.values());
    private static final Map<String, Ownership> OWNERSHIPS = words(Ownership.values());

    private static final Pattern TYPE_NAME = Pattern.compile("(?:[a-z_][\\w]*\\.)+[A-Za-z_][\\w$]*");
    private static final Pattern ERASED_TYPE =
            Pattern.compile("(?:" + TYPE_NAME + "|boolean|byte|char|short|int|long|float|double)(?:\\[\\])*");
    private static final Pattern METHOD_NAME = Pattern.compile("[A-Za-z_$][\\w$]*|<init>");
    private static final Pattern POSITIONAL =
            Pattern.compile("(class-argument|type-argument|content-of-argument|argument) (\\d{1,2})");

    private ModelReader() {}

    /**
     * Reads a model.
     *
     * @param file the name of the file, for messages; without folders and ending it is the id of the library
     * @param text the content of the file
     */
    public static LibraryModel read(String file, String text) throws YamlException {
        Optional<YamlValue> document = YamlDocument.read(file, text);
        if (document.isEmpty()) {
            throw new YamlException(new YamlValue.Place(file, 1, 1), "the file is empty");
        }
        return readModel(id(file), document.get().asMapping());
    }

    static String id(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static LibraryModel readModel(String id, Mapping file) throws YamlException {
        file.allowOnly(FILE_KEYS);
        List<ModelType> types = new ArrayList<>();
        for (Entry type : file.require("types").asMapping().entries()) {
            types.add(readType(
                    matching(type, TYPE_NAME, "the binary name of a type"),
                    type.value().asMapping()));
        }
        return new LibraryModel(
                id,
                file.require("title").asText(),
                texts(file, "artifacts"),
                texts(file, "modules"),
                texts(file, "checked-against"),
                types);
    }

    private static ModelType readType(String name, Mapping type) throws YamlException {
        type.allowOnly(TYPE_KEYS);
        List<ModelMethod> methods = new ArrayList<>();
        if (type.find("methods").isPresent()) {
            for (Entry method : type.require("methods").asMapping().entries()) {
                String methodName = matching(method, METHOD_NAME, "the name of a method or <init>");
                for (YamlValue form : method.value().asListOrSingle()) {
                    methods.add(readMethod(methodName, form.asMapping(), methods));
                }
            }
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (type.find("traits").isPresent()) {
            for (YamlValue trait : type.require("traits").asList()) {
                traits.add(trait.asOneOf(TRAITS));
            }
        }
        ModelType model = new ModelType(
                name,
                type.require("role").asOneOf(ROLES),
                typeNames(type, "extends"),
                text(type, "closeable-since"),
                matchingText(type, "release", METHOD_NAME, "the name of a method"),
                traits,
                versions(type),
                methods);
        checkEagerTwins(type, model);
        return model;
    }

    private static void checkEagerTwins(Mapping type, ModelType model) throws YamlException {
        for (ModelMethod method : model.methods()) {
            String twin = method.eagerTwin();
            if (twin != null
                    && model.methods().stream().noneMatch(other -> other.name().equals(twin))) {
                throw new YamlException(
                        type.place(),
                        "the eager twin '" + twin + "' of " + method.name() + " is no method of the type");
            }
        }
    }

    private static ModelMethod readMethod(String name, Mapping form, List<ModelMethod> before) throws YamlException {
        form.allowOnly(METHOD_KEYS);
        ModelMethod method = new ModelMethod(
                name,
                parameters(form),
                form.find("static").isPresent() && form.require("static").asBoolean(),
                result(form),
                closed(form),
                positions(form, "adopts"),
                steps(form),
                callback(form),
                flag(form, "writes"),
                flag(form, "concurrent"),
                matchingText(form, "eager", METHOD_NAME, "the name of a method"),
                versions(form));
        for (ModelMethod other : before) {
            if (other.name().equals(name)
                    && Objects.equals(other.parameters(), method.parameters())
                    && other.versions().equals(method.versions())) {
                throw new YamlException(form.place(), "this form of " + name + " occurs twice");
            }
        }
        return method;
    }

    private static @Nullable List<String> parameters(Mapping form) throws YamlException {
        if (form.find("parameters").isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (YamlValue parameter : form.require("parameters").asList()) {
            names.add(matching(parameter, ERASED_TYPE, "an erased type"));
        }
        return names;
    }

    private static @Nullable Result result(Mapping form) throws YamlException {
        Result result = null;
        for (Entry entry : form.entries()) {
            Ownership ownership = OWNERSHIPS.get(entry.key());
            if (ownership == null) {
                continue;
            }
            if (result != null) {
                throw new YamlException(
                        entry.place(), "at most one of opens, manages, lends, builds and gives may be given");
            }
            result = new Result(
                    ownership,
                    typeSource(entry.value()),
                    matchingText(form, "in", TYPE_NAME, "the binary name of a type"),
                    release(form));
        }
        for (String key : List.of("in", "release")) {
            if (result == null && form.find(key).isPresent()) {
                throw new YamlException(
                        form.require(key).place(),
                        "'" + key + "' needs one of opens, manages, lends, builds and gives");
            }
        }
        return result;
    }

    private static @Nullable MethodRef release(Mapping form) throws YamlException {
        if (form.find("release").isEmpty()) {
            return null;
        }
        YamlValue value = form.require("release");
        try {
            return MethodRef.parse(value.asText());
        } catch (IllegalArgumentException e) {
            throw new YamlException(value.place(), String.valueOf(e.getMessage()));
        }
    }

    private static TypeSource typeSource(YamlValue value) throws YamlException {
        String text = value.asText();
        if (text.equals("receiver")) {
            return new TypeSource.Receiver();
        }
        Matcher positional = POSITIONAL.matcher(text);
        if (positional.matches()) {
            int position = Integer.parseInt(positional.group(2));
            return switch (positional.group(1)) {
                case "class-argument" -> new TypeSource.ClassArgument(position);
                case "type-argument" -> new TypeSource.TypeArgument(position);
                case "content-of-argument" -> new TypeSource.ArgumentContent(position);
                default -> new TypeSource.ArgumentType(position);
            };
        }
        return new TypeSource.Named(matching(
                value,
                ERASED_TYPE,
                "a type, class-argument N, type-argument N, content-of-argument N, argument N or receiver"));
    }

    private static boolean flag(Mapping form, String key) throws YamlException {
        return form.find(key).isPresent() && form.require(key).asBoolean();
    }

    private static List<Closed> closed(Mapping form) throws YamlException {
        List<Closed> closed = new ArrayList<>();
        if (form.find("closes").isPresent()) {
            for (YamlValue value : form.require("closes").asListOrSingle()) {
                closed.add(
                        switch (value.asText()) {
                            case "receiver" -> new Closed.Receiver();
                            case "all-arguments" -> new Closed.AllArguments();
                            default -> new Closed.Argument(value.asCount());
                        });
            }
        }
        return closed;
    }

    private static List<Integer> positions(Mapping form, String key) throws YamlException {
        List<Integer> positions = new ArrayList<>();
        if (form.find(key).isPresent()) {
            for (YamlValue value : form.require(key).asListOrSingle()) {
                positions.add(value.asCount());
            }
        }
        return positions;
    }

    private static Set<TransactionStep> steps(Mapping form) throws YamlException {
        Set<TransactionStep> steps = EnumSet.noneOf(TransactionStep.class);
        if (form.find("transaction").isPresent()) {
            for (YamlValue step : form.require("transaction").asListOrSingle()) {
                steps.add(step.asOneOf(STEPS));
            }
        }
        return steps;
    }

    private static ModelMethod.@Nullable Callback callback(Mapping form) throws YamlException {
        if (form.find("callback").isEmpty()) {
            return null;
        }
        Mapping callback = form.require("callback").asMapping();
        callback.allowOnly(List.of("argument", "parameters"));
        List<TypeSource> parameters = new ArrayList<>();
        for (YamlValue parameter : callback.require("parameters").asList()) {
            parameters.add(typeSource(parameter));
        }
        return new ModelMethod.Callback(callback.require("argument").asCount(), parameters);
    }

    private static VersionSpan versions(Mapping mapping) throws YamlException {
        String since = text(mapping, "since");
        String until = text(mapping, "until");
        return since == null && until == null ? VersionSpan.ALL : new VersionSpan(since, until);
    }

    private static @Nullable String text(Mapping mapping, String key) throws YamlException {
        return mapping.find(key).isPresent() ? mapping.require(key).asText() : null;
    }

    private static List<String> texts(Mapping mapping, String key) throws YamlException {
        return mapping.find(key).isPresent() ? mapping.require(key).asTexts() : List.of();
    }

    private static List<String> typeNames(Mapping mapping, String key) throws YamlException {
        List<String> names = new ArrayList<>();
        if (mapping.find(key).isPresent()) {
            for (YamlValue value : mapping.require(key).asList()) {
                names.add(matching(value, TYPE_NAME, "the binary name of a type"));
            }
        }
        return names;
    }

    private static @Nullable String matchingText(Mapping mapping, String key, Pattern pattern, String what)
            throws YamlException {
        return mapping.find(key).isPresent() ? matching(mapping.require(key), pattern, what) : null;
    }

    private static String matching(YamlValue value, Pattern pattern, String what) throws YamlException {
        String text = value.asText();
        if (!pattern.matcher(text).matches()) {
            throw new YamlException(value.place(), "expected " + what + " but found '" + text + "'");
        }
        return text;
    }

    private static String matching(Entry entry, Pattern pattern, String what) throws YamlException {
        if (!pattern.matcher(entry.key()).matches()) {
            throw new YamlException(entry.place(), "expected " + what + " but found '" + entry.key() + "'");
        }
        return entry.key();
    }

    /** The words of the file form for the constants of an enum: {@code SESSION_BUILDER} is {@code session-builder}. */
    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return words;
    }
}
