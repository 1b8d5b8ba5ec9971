package dev.sessionlint.library;

import dev.sessionlint.library.ModelMethod.Closed;
import dev.sessionlint.library.ModelMethod.Result;
import dev.sessionlint.library.ModelMethod.TypeSource;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes models in the compact form that {@link ModelResource} reads; the same models give the same bytes.
 *
 * <p>Two parts: the strings, each once (a count, their lengths, then all characters in Latin-1, one byte a character),
 * and the models, which name strings by number. Numbers are unsigned shorts; 0 stands for no string. Enumerations
 * stand for their ordinal, sets of them for a bit each: reader and writer come from the same build.
 */
// Writer and reader are always of one build, so that the order of the constants cannot differ.
@SuppressWarnings("EnumOrdinal")
final class ModelWriter {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(body);

    private ModelWriter() {}

    static byte[] write(List<LibraryModel> models) {
        try {
            ModelWriter writer = new ModelWriter();
            writer.writeAll(models);
            return writer.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(bytes);
        head.writeShort(strings.size());
        for (String string : strings.keySet()) {
            head.writeShort(string.length());
        }
        for (String string : strings.keySet()) {
            head.write(string.getBytes(StandardCharsets.ISO_8859_1));
        }
        body.writeTo(head);
        return bytes.toByteArray();
    }

    private void writeAll(List<LibraryModel> models) throws IOException {
        out.writeShort(models.size());
        for (LibraryModel model : models) {
            string(model.id());
            string(model.title());
            strings(model.artifacts());
            strings(model.modules());
            strings(model.checkedAgainst());
            out.writeShort(model.types().size());
            for (ModelType type : model.types()) {
                type(type);
            }
        }
    }

    private void type(ModelType type) throws IOException {
        string(type.name());
        out.writeByte(type.role().ordinal());
        strings(type.supertypes());
        string(type.closeableSince());
        string(type.release());
        out.writeShort(bits(type.traits()));
        span(type.versions());
        out.writeShort(type.methods().size());
        for (ModelMethod method : type.methods()) {
            method(method);
        }
    }

    private void method(ModelMethod method) throws IOException {
        string(method.name());
        int flags = (method.parameters() != null ? ModelResource.HAS_PARAMETERS : 0)
                | (method.isStatic() ? ModelResource.IS_STATIC : 0)
                | (method.result() != null ? ModelResource.HAS_RESULT : 0)
                | (method.closes().isEmpty() ? 0 : ModelResource.HAS_CLOSES)
                | (method.adopts().isEmpty() ? 0 : ModelResource.HAS_ADOPTS)
                | (method.callback() != null ? ModelResource.HAS_CALLBACK : 0)
                | (method.writes() ? ModelResource.WRITES : 0)
                | (method.versions().equals(VersionSpan.ALL) ? 0 : ModelResource.HAS_VERSIONS);
        out.writeByte(flags);
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
            out.writeByte(ModelResource.NAMED);
            string(named.name());
        } else if (source instanceof TypeSource.ClassArgument argument) {
            out.writeByte(ModelResource.CLASS_ARGUMENT);
            out.writeByte(argument.position());
        } else if (source instanceof TypeSource.TypeArgument argument) {
            out.writeByte(ModelResource.TYPE_ARGUMENT);
            out.writeByte(argument.position());
        } else if (source instanceof TypeSource.ArgumentType argument) {
            out.writeByte(ModelResource.ARGUMENT_TYPE);
            out.writeByte(argument.position());
        } else {
            out.writeByte(ModelResource.RECEIVER);
        }
    }

    /** A position is itself; the receiver and all arguments stand above every position. */
    private void closed(Closed closed) throws IOException {
        if (closed instanceof Closed.Argument argument) {
            out.writeByte(argument.position());
        } else {
            out.writeByte(closed instanceof Closed.Receiver ? ModelResource.CLOSES_RECEIVER : ModelResource.CLOSES_ALL);
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
        if (value == null) {
            out.writeShort(0);
            return;
        }
        Integer number = strings.get(value);
        if (number == null) {
            if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(value)) {
                throw new IllegalArgumentException("only Latin-1 is stored, but found '" + value + "'");
            }
            number = strings.size() + 1;
            strings.put(value, number);
        }
        out.writeShort(number);
    }

    private static int bits(Set<? extends Enum<?>> values) {
        int bits = 0;
        for (Enum<?> value : values) {
            bits |= 1 << value.ordinal();
        }
        return bits;
    }
}
