package dev.sessionlint.library;

import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelMethod.Result;
import dev.sessionlint.library.ModelMethod.TransactionStep;
import dev.sessionlint.library.ModelMethod.TypeSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The built-in models, as {@link ModelWriter} stored them at build time.
 *
 * <p>They are read at every start: plain array reads, no reflection, no YAML.
 */
public final class ModelResource {
    static final int HAS_PARAMETERS = 1;
    static final int IS_STATIC = 2;
    static final int HAS_RESULT = 4;
    static final int HAS_CLOSES = 8;
    static final int HAS_ADOPTS = 16;
    static final int HAS_CALLBACK = 32;
    static final int WRITES = 64;
    static final int HAS_VERSIONS = 128;

    static final int NAMED = 0;
    static final int CLASS_ARGUMENT = 1;
    static final int TYPE_ARGUMENT = 2;
    static final int ARGUMENT_TYPE = 3;
    static final int RECEIVER = 4;

    static final int CLOSES_RECEIVER = 254;
    static final int CLOSES_ALL = 255;

    private static final String NAME = "models.bin";
    private static final TypeRole[] ROLES = TypeRole.values();
    private static final Trait[] TRAITS = Trait.values();
    private static final Ownership[] OWNERSHIPS = Ownership.values();
    private static final TransactionStep[] STEPS = TransactionStep.values();

    private final byte[] bytes;
    private final @Nullable String[] strings;

    /** Sets that were read already: there are few, and making one costs more than all else of a method. */
    private final Map<Integer, Set<Trait>> traitSets = new HashMap<>();

    private final Map<Integer, Set<TransactionStep>> stepSets = new HashMap<>();
    private int at;

    private ModelResource(byte[] bytes) {
        this.bytes = bytes;
        this.strings = new String[1 + nextShort()];
        int chars = at + 2 * (strings.length - 1);
        for (int i = 1; i < strings.length; i++) {
            int length = nextShort();
            strings[i] = new String(bytes, chars, length, StandardCharsets.ISO_8859_1);
            chars += length;
        }
        at = chars;
    }

    /**
     * Loads the built-in models, sorted by their ids.
     *
     * @throws IllegalStateException if the resource is missing, which only a broken build can bring about
     */
    public static List<LibraryModel> load() {
        try (InputStream in = ModelResource.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the built-in library models are missing from this build");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in library models cannot be read", e);
        }
    }

    static List<LibraryModel> read(byte[] bytes) {
        ModelResource resource = new ModelResource(bytes);
        int count = resource.nextShort();
        List<LibraryModel> models = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            models.add(resource.model());
        }
        return List.copyOf(models);
    }

    private LibraryModel model() {
        String id = string();
        String title = string();
        List<String> artifacts = strings();
        List<String> modules = strings();
        List<String> checkedAgainst = strings();
        int count = nextShort();
        List<ModelType> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            types.add(type());
        }
        return new LibraryModel(id, title, artifacts, modules, checkedAgainst, types);
    }

    private ModelType type() {
        String name = string();
        TypeRole role = ROLES[nextByte()];
        List<String> supertypes = strings();
        String closeableSince = nullableString();
        String release = nullableString();
        Set<Trait> traits = set(traitSets, TRAITS, nextShort());
        VersionSpan versions = span();
        int count = nextShort();
        List<ModelMethod> methods = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            methods.add(method());
        }
        return new ModelType(name, role, supertypes, closeableSince, release, traits, versions, methods);
    }

    private ModelMethod method() {
        String name = string();
        int flags = nextByte();
        Set<TransactionStep> steps = set(stepSets, STEPS, nextByte());
        String eagerTwin = nullableString();
        return new ModelMethod(
                name,
                (flags & HAS_PARAMETERS) != 0 ? strings() : null,
                (flags & IS_STATIC) != 0,
                (flags & HAS_RESULT) != 0 ? result() : null,
                (flags & HAS_CLOSES) != 0 ? closes() : List.of(),
                (flags & HAS_ADOPTS) != 0 ? positions() : List.of(),
                steps,
                (flags & HAS_CALLBACK) != 0 ? callback() : null,
                (flags & WRITES) != 0,
                eagerTwin,
                (flags & HAS_VERSIONS) != 0 ? span() : VersionSpan.ALL);
    }

    private static <E> Set<E> set(Map<Integer, Set<E>> known, E[] constants, int bits) {
        if (bits == 0) {
            return Set.of();
        }
        Set<E> set = known.get(bits);
        if (set == null) {
            set = Set.copyOf(chosen(constants, bits));
            known.put(bits, set);
        }
        return set;
    }

    private static <E> List<E> chosen(E[] constants, int bits) {
        List<E> chosen = new ArrayList<>();
        for (int i = 0; i < constants.length; i++) {
            if ((bits & 1 << i) != 0) {
                chosen.add(constants[i]);
            }
        }
        return chosen;
    }

    private Result result() {
        Ownership ownership = OWNERSHIPS[nextByte()];
        TypeSource type = typeSource();
        String wrapper = nullableString();
        String releaseType = nullableString();
        return new Result(ownership, type, wrapper, releaseType == null ? null : new MethodRef(releaseType, string()));
    }

    private TypeSource typeSource() {
        int kind = nextByte();
        return switch (kind) {
            case NAMED -> new TypeSource.Named(string());
            case CLASS_ARGUMENT -> new TypeSource.ClassArgument(nextByte());
            case TYPE_ARGUMENT -> new TypeSource.TypeArgument(nextByte());
            case ARGUMENT_TYPE -> new TypeSource.ArgumentType(nextByte());
            default -> new TypeSource.Receiver();
        };
    }

    private List<Closed> closes() {
        int count = nextByte();
        List<Closed> closes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int value = nextByte();
            closes.add(
                    value == CLOSES_RECEIVER
                            ? new Closed.Receiver()
                            : value == CLOSES_ALL ? new Closed.AllArguments() : new Closed.Argument(value));
        }
        return closes;
    }

    private List<Integer> positions() {
        int count = nextByte();
        List<Integer> positions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            positions.add(nextByte());
        }
        return positions;
    }

    private ModelMethod.Callback callback() {
        int argument = nextByte();
        int count = nextByte();
        List<TypeSource> parameters = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parameters.add(typeSource());
        }
        return new ModelMethod.Callback(argument, parameters);
    }

    private VersionSpan span() {
        String since = nullableString();
        String until = nullableString();
        return since == null && until == null ? VersionSpan.ALL : new VersionSpan(since, until);
    }

    private List<String> strings() {
        int count = nextByte();
        if (count == 0) {
            return List.of();
        }
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(string());
        }
        return values;
    }

    private String string() {
        String value = nullableString();
        if (value == null) {
            throw new IllegalStateException("the built-in library models are damaged");
        }
        return value;
    }

    private @Nullable String nullableString() {
        return strings[nextShort()];
    }

    private int nextByte() {
        return bytes[at++] & 0xff;
    }

    private int nextShort() {
        return nextByte() << 8 | nextByte();
    }
}
