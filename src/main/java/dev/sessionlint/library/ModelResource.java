package dev.sessionlint.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The built-in models, as {@link ModelWriter} stored them at build time: its Javadoc tells the format.
 *
 * <p>A start over one file asks for few of the types, so that nothing is read before it is asked for. What was read is
 * kept; threads that meet may read the same twice, which does no harm to immutable values.
 */
final class ModelResource implements ModelSource {
    /** For each string, what is known under it: the number of the type of that name, counted from 1, or a list. */
    static final int TYPE = 0;

    static final int SUBTYPES = 1;
    static final int TYPES_NAMED = 2;
    static final int PACKAGES = 3;
    static final int COMPANIONS = 4;
    static final int COLUMNS = 5;

    private static final String NAME = "models.bin";
    private static final int HEADER_BYTES = 10;

    private final byte[] bytes;
    private final @Nullable String[] strings;
    private final @Nullable ModelType[] types;
    private final @Nullable LibraryModel[] models;
    private final int slots;
    private final int columnsAt;
    private final int slotsAt;
    private final int typesAt;
    private final int librariesAt;
    private final int modelsAt;
    private final int listsAt;
    private final int charsAt;
    private final int recordsAt;

    ModelResource(byte[] bytes) {
        this.bytes = bytes;
        int stringCount = shortAt(0);
        this.slots = shortAt(2);
        int typeCount = shortAt(4);
        int modelCount = shortAt(6);
        this.strings = new String[stringCount + 1];
        this.types = new ModelType[typeCount];
        this.models = new LibraryModel[modelCount];
        this.columnsAt = HEADER_BYTES + 4 * (stringCount + 1);
        this.slotsAt = columnsAt + 2 * COLUMNS * (stringCount + 1);
        this.typesAt = slotsAt + 2 * slots;
        this.librariesAt = typesAt + 4 * typeCount;
        this.modelsAt = librariesAt + 2 * typeCount;
        this.listsAt = modelsAt + 4 * modelCount;
        this.charsAt = listsAt + 2 * shortAt(8);
        this.recordsAt = charsAt + endOf(stringCount);
    }

    /**
     * Loads the built-in models.
     *
     * @throws IllegalStateException if the resource is missing, which only a broken build can bring about
     */
    static ModelResource load() {
        try (InputStream in = ModelResource.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the built-in library models are missing from this build");
            }
            return new ModelResource(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in library models cannot be read", e);
        }
    }

    /** All models, sorted by their ids. */
    @Override
    public List<LibraryModel> models() {
        List<LibraryModel> all = new ArrayList<>(models.length);
        for (int number = 0; number < models.length; number++) {
            all.add(model(number));
        }
        return List.copyOf(all);
    }

    @Override
    public Collection<ModelType> types() {
        return types(0, types.length);
    }

    @Override
    public Optional<ModelType> type(String binaryName) {
        int number = cell(TYPE, binaryName);
        return number == 0 ? Optional.empty() : Optional.of(type(number - 1));
    }

    @Override
    public Optional<LibraryModel> libraryOf(String binaryName) {
        int number = cell(TYPE, binaryName);
        return number == 0 ? Optional.empty() : Optional.of(model(shortAt(librariesAt + 2 * (number - 1))));
    }

    @Override
    public Collection<String> subtypesOf(String binaryName) {
        return list(cell(SUBTYPES, binaryName));
    }

    @Override
    public Collection<String> typesNamed(String simpleName) {
        return list(cell(TYPES_NAMED, simpleName));
    }

    @Override
    public Set<String> packagesOf(String module) {
        return new HashSet<>(list(cell(PACKAGES, module)));
    }

    @Override
    public Optional<Set<String>> companionsOf(String methodName) {
        int list = cell(COMPANIONS, methodName);
        return list == 0 ? Optional.empty() : Optional.of(new HashSet<>(list(list)));
    }

    private LibraryModel model(int number) {
        LibraryModel known = models[number];
        if (known == null) {
            int at = recordsAt + intAt(modelsAt + 4 * number);
            int first = shortAt(at);
            known = new RecordReader(this, at + 4).model(types(first, first + shortAt(at + 2)));
            models[number] = known;
        }
        return known;
    }

    private List<ModelType> types(int first, int end) {
        List<ModelType> some = new ArrayList<>(end - first);
        for (int number = first; number < end; number++) {
            some.add(type(number));
        }
        return some;
    }

    private ModelType type(int number) {
        ModelType known = types[number];
        if (known == null) {
            known = new RecordReader(this, recordsAt + intAt(typesAt + 4 * number)).type();
            types[number] = known;
        }
        return known;
    }

    /** What a column holds for a text; 0: nothing, as the row of the string that is none says of every other text. */
    private int cell(int column, String text) {
        return shortAt(columnsAt + 2 * (COLUMNS * numberOf(text) + column));
    }

    private List<String> list(int position) {
        if (position == 0) {
            return List.of();
        }
        int at = listsAt + 2 * position;
        int count = shortAt(at);
        List<String> values = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            values.add(string(shortAt(at + 2 * i)));
        }
        return values;
    }

    private int numberOf(String text) {
        int slot = slotOf(text, slots);
        while (true) {
            int number = shortAt(slotsAt + 2 * slot);
            if (number == 0 || string(number).equals(text)) {
                return number;
            }
            slot = (slot + 1) % slots;
        }
    }

    /** Where the search for a text begins among so many slots; the hash of strings is the same in every Java. */
    static int slotOf(String text, int slots) {
        return Math.floorMod(text.hashCode(), slots);
    }

    /** The string of a number, counted from 1. */
    String string(int number) {
        String known = strings[number];
        if (known == null) {
            int start = endOf(number - 1);
            known = new String(bytes, charsAt + start, endOf(number) - start, StandardCharsets.ISO_8859_1);
            strings[number] = known;
        }
        return known;
    }

    /** Where a string ends among the characters, and the next one begins. */
    private int endOf(int number) {
        return intAt(HEADER_BYTES + 4 * number);
    }

    int byteAt(int at) {
        return bytes[at] & 0xff;
    }

    private int shortAt(int at) {
        return byteAt(at) << 8 | byteAt(at + 1);
    }

    private int intAt(int at) {
        return shortAt(at) << 16 | shortAt(at + 2);
    }
}
