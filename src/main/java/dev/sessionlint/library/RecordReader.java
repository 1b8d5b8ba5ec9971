package dev.sessionlint.library;

import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.library.ModelMethod.Ownership;
import dev.sessionlint.library.ModelMethod.Result;
import dev.sessionlint.library.ModelMethod.TransactionStep;
import dev.sessionlint.library.ModelMethod.TypeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one record of a {@link ModelResource}, as {@link ModelWriter} wrote it; made anew for each. */
final class RecordReader {
    static final int HAS_PARAMETERS = 1;
    static final int IS_STATIC = 2;
    static final int HAS_RESULT = 4;
    static final int HAS_CLOSES = 8;
    static final int HAS_ADOPTS = 16;
    static final int HAS_CALLBACK = 32;
    static final int WRITES = 64;
    static final int HAS_VERSIONS = 128;
    static final int CONCURRENT = 256;

    static final int NAMED = 0;
    static final int CLASS_ARGUMENT = 1;
    static final int TYPE_ARGUMENT = 2;
    static final int ARGUMENT_TYPE = 3;
    static final int RECEIVER = 4;
    static final int ARGUMENT_CONTENT = 5;

    static final int CLOSES_RECEIVER = 254;
    static final int CLOSES_ALL = 255;

    private static final TypeRole[] ROLES = TypeRole.values();
    private static final Trait[] TRAITS = Trait.values();
    private static final Ownership[] OWNERSHIPS = Ownership.values();
    private static final TransactionStep[] STEPS = TransactionStep.values();

    private final ModelResource resource;
    private int at;

    RecordReader(ModelResource resource, int at) {
        this.resource = resource;
        this.at = at;
    }

    LibraryModel model(List<ModelType> types) {
        String id = string();
        String title = string();
        List<String> artifacts = strings();
        List<String> modules = strings();
        List<String> checkedAgainst = strings();
        return new LibraryModel(id, title, artifacts, modules, checkedAgainst, types);
    }

    ModelType type() {
        String name = string();
        TypeRole role = ROLES[nextByte()];
        List<String> supertypes = strings();
        String closeableSince = nullableString();
        String release = nullableString();
        Set<Trait> traits = set(TRAITS, nextInt());
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
        int flags = nextShort();
        Set<TransactionStep> steps = set(STEPS, nextByte());
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
                (flags & CONCURRENT) != 0,
                eagerTwin,
                (flags & HAS_VERSIONS) != 0 ? span() : VersionSpan.ALL);
    }

    private static <E> Set<E> set(E[] constants, int bits) {
        if (bits == 0) {
            return Set.of();
        }
        List<E> chosen = new ArrayList<>();
        for (int i = 0; i < constants.length; i++) {
            if ((bits & 1 << i) != 0) {
                chosen.add(constants[i]);
            }
        }
        return Set.copyOf(chosen);
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
            case ARGUMENT_CONTENT -> new TypeSource.ArgumentContent(nextByte());
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
        return resource.string(nextShort());
    }

    private @Nullable String nullableString() {
        int number = nextShort();
        return number == 0 ? null : resource.string(number);
    }

    private int nextByte() {
        return resource.byteAt(at++);
    }

    private int nextInt() {
        return nextShort() << 16 | nextShort();
    }

    private int nextShort() {
        return nextByte() << 8 | nextByte();
    }
}
