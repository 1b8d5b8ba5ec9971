package dev.sessionlint.library;

import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.library.ModelMethod.Result;
import dev.sessionlint.library.ModelMethod.TypeSource;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes models in the form that {@link ModelResource} reads; the same models give the same bytes.
 *
 * <p>Everything can be found without reading what stands before it. In order:
 *
 * <ul>
 *   <li>five counts: strings, slots, types, models, shorts of all lists;
 *   <li>for each string where it ends among the characters, as an int; strings count from 1, 0 stands for none;
 *   <li>for each string what is known under it: the number of the type of that name, counted from 1, and the positions
 *       of four lists of strings; 0 stands for nothing;
 *   <li>the slots, a hash table with open addressing that leads from a text to the string's number;
 *   <li>for each type where its record begins, as an int; for each type the number of its model, counted from 0;
 *   <li>for each model where its record begins, as an int;
 *   <li>the lists, each a count and the numbers of strings; none begins at 0;
 *   <li>all characters, in Latin-1, one byte each;
 *   <li>the records of types and models.
 * </ul>
 *
 * <p>Numbers are unsigned shorts where nothing else is said. Enumerations stand for their ordinal, sets of them for a
 * bit each: reader and writer come from the same build.
 */
// Writer and reader are always of one build, so that the order of the constants cannot differ.
@SuppressWarnings("EnumOrdinal")
final class ModelWriter {
    private static final int MAX_SHORT = 0xffff;

    private final ModelList models;
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<String, Integer> typeNumbers = new HashMap<>();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(records);
    private final ByteArrayOutputStream typeTable = new ByteArrayOutputStream();
    private final ByteArrayOutputStream libraryTable = new ByteArrayOutputStream();
    private final ByteArrayOutputStream modelTable = new ByteArrayOutputStream();
    private final ByteArrayOutputStream listTable = new ByteArrayOutputStream();

    private ModelWriter(List<LibraryModel> models) {
        this.models = new ModelList(models);
    }

    /** Writes models none of which describes a type of another. */
    static byte[] write(List<LibraryModel> models) {
        try {
            ModelWriter writer = new ModelWriter(models);
            writer.writeRecords();
            return writer.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private void writeRecords() throws IOException {
        DataOutputStream typesAt = new DataOutputStream(typeTable);
        DataOutputStream libraries = new DataOutputStream(libraryTable);
        DataOutputStream modelsAt = new DataOutputStream(modelTable);
        int number = 0;
        for (LibraryModel model : models.models()) {
            int first = typeNumbers.size();
            for (ModelType type : model.types()) {
                typesAt.writeInt(records.size());
                libraries.writeShort(number);
                type(type);
                typeNumbers.put(type.name(), typeNumbers.size() + 1);
            }
            modelsAt.writeInt(records.size());
            out.writeShort(first);
            out.writeShort(model.types().size());
            string(model.id());
            string(model.title());
            strings(model.artifacts());
            strings(model.modules());
            strings(model.checkedAgainst());
            number++;
        }
        for (String name : typeNumbers.keySet().stream().sorted().toList()) {
            number(ModelType.simpleName(name));
            number(Libraries.packageOf(name));
        }
    }

    private byte[] bytes() throws IOException {
        byte[] columns = columns();
        int[] slots = slots();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream all = new DataOutputStream(bytes);
        all.writeShort(checked(strings.size()));
        all.writeShort(checked(slots.length));
        all.writeShort(checked(typeNumbers.size()));
        all.writeShort(models.models().size());
        all.writeShort(checked(listTable.size() / 2));
        int end = 0;
        all.writeInt(end);
        for (String string : strings.keySet()) {
            end += string.length();
            all.writeInt(end);
        }
        all.write(columns);
        for (int number : slots) {
            all.writeShort(number);
        }
        for (ByteArrayOutputStream table : List.of(typeTable, libraryTable, modelTable, listTable)) {
            table.writeTo(all);
        }
        for (String string : strings.keySet()) {
            all.write(string.getBytes(StandardCharsets.ISO_8859_1));
        }
        records.writeTo(all);
        return bytes.toByteArray();
    }

    /** The columns of all strings, row by row; their lists are written meanwhile. */
    private byte[] columns() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream columns = new DataOutputStream(bytes);
        DataOutputStream lists = new DataOutputStream(listTable);
        lists.writeShort(0);
        columns.write(new byte[2 * ModelResource.COLUMNS]);
        for (String string : strings.keySet()) {
            int[] row = new int[ModelResource.COLUMNS];
            row[ModelResource.TYPE] = typeNumbers.getOrDefault(string, 0);
            row[ModelResource.SUBTYPES] = listUnlessEmpty(models.subtypesOf(string), lists);
            row[ModelResource.TYPES_NAMED] = listUnlessEmpty(models.typesNamed(string), lists);
            row[ModelResource.PACKAGES] = listUnlessEmpty(models.packagesOf(string), lists);
            Optional<Set<String>> companions = models.companionsOf(string);
            row[ModelResource.COMPANIONS] = companions.isPresent() ? list(companions.get(), lists) : 0;
            for (int cell : row) {
                columns.writeShort(checked(cell));
            }
        }
        return bytes.toByteArray();
    }

    private int listUnlessEmpty(Collection<String> values, DataOutputStream lists) throws IOException {
        return values.isEmpty() ? 0 : list(values, lists);
    }

    private int list(Collection<String> values, DataOutputStream lists) throws IOException {
        int position = listTable.size() / 2;
        lists.writeShort(values.size());
        for (String value : values.stream().sorted().toList()) {
            lists.writeShort(number(value));
        }
        return position;
    }

    /** Two slots a string and more: most searches end at their first. */
    private int[] slots() {
        int[] slots = new int[2 * strings.size() + 1];
        strings.forEach((string, number) -> {
            int slot = ModelResource.slotOf(string, slots.length);
            while (slots[slot] != 0) {
                slot = (slot + 1) % slots.length;
            }
            slots[slot] = number;
        });
        return slots;
    }

    private static int checked(int number) {
        if (number > MAX_SHORT) {
            throw new IllegalArgumentException("the models have outgrown their format: " + number);
        }
        return number;
    }

    private void type(ModelType type) throws IOException {
        string(type.name());
        out.writeByte(type.role().ordinal());
        strings(type.supertypes());
        string(type.closeableSince());
        string(type.release());
        out.writeInt(bits(type.traits()));
        span(type.versions());
        out.writeShort(type.methods().size());
        for (ModelMethod method : type.methods()) {
            method(method);
        }
    }

    private void method(ModelMethod method) throws IOException {
        string(method.name());
        int flags = (method.parameters() != null ? RecordReader.HAS_PARAMETERS : 0)
                | (method.isStatic() ? RecordReader.IS_STATIC : 0)
                | (method.result() != null ? RecordReader.HAS_RESULT : 0)
                | (method.closes().isEmpty() ? 0 : RecordReader.HAS_CLOSES)
                | (method.adopts().isEmpty() ? 0 : RecordReader.HAS_ADOPTS)
                | (method.callback() != null ? RecordReader.HAS_CALLBACK : 0)
                | (method.writes() ? RecordReader.WRITES : 0)
                | (method.concurrent() ? RecordReader.CONCURRENT : 0)
                | (method.versions().equals(VersionSpan.ALL) ? 0 : RecordReader.HAS_VERSIONS);
        out.writeShort(flags);
        out.writeByte(bits(method.steps()));
        string(method.eagerTwin());
        List<String> parameters = method.parameters();
        if (parameters != null) {
            strings(parameters);
        }
        Result result = method.result();
        if (result != null) {
            result(result);
        }
        if (!method.closes().isEmpty()) {
            out.writeByte(method.closes().size());
            for (Closed closed : method.closes()) {
                closed(closed);
            }
        }
        if (!method.adopts().isEmpty()) {
            out.writeByte(method.adopts().size());
            for (int position : method.adopts()) {
                out.writeByte(position);
            }
        }
        ModelMethod.Callback callback = method.callback();
        if (callback != null) {
            out.writeByte(callback.argument());
            out.writeByte(callback.parameters().size());
            for (TypeSource parameter : callback.parameters()) {
                typeSource(parameter);
            }
        }
        if (!method.versions().equals(VersionSpan.ALL)) {
            span(method.versions());
        }
    }

    private void result(Result result) throws IOException {
        out.writeByte(result.ownership().ordinal());
        typeSource(result.type());
        string(result.wrapper());
        MethodRef release = result.release();
        string(release == null ? null : release.type());
        if (release != null) {
            string(release.method());
        }
    }

    private void typeSource(TypeSource source) throws IOException {
        if (source instanceof TypeSource.Named named) {
            out.writeByte(RecordReader.NAMED);
            string(named.name());
        } else if (source instanceof TypeSource.ClassArgument argument) {
            out.writeByte(RecordReader.CLASS_ARGUMENT);
            out.writeByte(argument.position());
        } else if (source instanceof TypeSource.TypeArgument argument) {
            out.writeByte(RecordReader.TYPE_ARGUMENT);
            out.writeByte(argument.position());
        } else if (source instanceof TypeSource.ArgumentType argument) {
            out.writeByte(RecordReader.ARGUMENT_TYPE);
            out.writeByte(argument.position());
        } else if (source instanceof TypeSource.ArgumentContent argument) {
            out.writeByte(RecordReader.ARGUMENT_CONTENT);
            out.writeByte(argument.position());
        } else {
            out.writeByte(RecordReader.RECEIVER);
        }
    }

    /** A position is itself; the receiver and all arguments stand above every position. */
    private void closed(Closed closed) throws IOException {
        if (closed instanceof Closed.Argument argument) {
            out.writeByte(argument.position());
        } else {
            out.writeByte(closed instanceof Closed.Receiver ? RecordReader.CLOSES_RECEIVER : RecordReader.CLOSES_ALL);
        }
    }

    private void span(VersionSpan span) throws IOException {
        string(span.since());
        string(span.until());
    }

    private void strings(List<String> values) throws IOException {
        out.writeByte(values.size());
        for (String value : values) {
            string(value);
        }
    }

    private void string(@Nullable String value) throws IOException {
        out.writeShort(value == null ? 0 : number(value));
    }

    private int number(String value) {
        Integer number = strings.get(value);
        if (number == null) {
            if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(value)) {
                throw new IllegalArgumentException("only Latin-1 is stored, but found '" + value + "'");
            }
            number = strings.size() + 1;
            strings.put(value, number);
        }
        return number;
    }

    private static int bits(Set<? extends Enum<?>> values) {
        int bits = 0;
        for (Enum<?> value : values) {
            bits |= 1 << value.ordinal();
        }
        return bits;
    }
}
