package dev.sessionlint.source;

import dev.sessionlint.source.YamlValue.Place;
import dev.sessionlint.source.YamlValue.ScalarKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads one YAML 1.2 document into {@link YamlValue}s that keep their places.
 *
 * <p>A key that occurs twice in one mapping, a key that is no text, a second document and an anchor inside its own
 * value are refused, like whatever is no YAML.
 */
public final class YamlDocument {
    private final String file;

    /** Values by their nodes: an alias stands for the value of its anchor, which is converted only once. */
    private final IdentityHashMap<Node, Optional<YamlValue>> converted = new IdentityHashMap<>();

    private YamlDocument(String file) {
        this.file = file;
    }

    /**
     * Reads a document.
     *
     * @param file the name of the file, for messages
     * @return empty if the text holds nothing but blanks and comments
     */
    public static Optional<YamlValue> read(String file, String text) throws YamlException {
        YamlDocument document = new YamlDocument(file);
        // Composing stops at nodes: no Java objects are made of them, and they keep their marks.
        Compose compose =
                new Compose(LoadSettings.builder().setAllowNonScalarKeys(true).build());
        Optional<Node> root;
        try {
            root = compose.composeString(text);
        } catch (MarkedYamlEngineException e) {
            throw new YamlException(document.place(e.getProblemMark().or(e::getContextMark)), sentence(e));
        } catch (ReaderException e) {
            throw new YamlException(
                    placeOfCodePoint(file, text, e.getPosition()),
                    String.format("the character U+%04X is not allowed", e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw new YamlException(new Place(file, 1, 1), String.valueOf(e.getMessage()));
        }
        return root.isEmpty() ? Optional.empty() : Optional.of(document.convert(root.get()));
    }

    private YamlValue convert(Node node) throws YamlException {
        Optional<YamlValue> known = converted.get(node);
        if (known != null) {
            return known.orElseThrow(() -> new YamlException(place(node.getStartMark()), "an anchor contains itself"));
        }
        converted.put(node, Optional.empty());
        YamlValue value = convertNew(node);
        converted.put(node, Optional.of(value));
        return value;
    }

    private YamlValue convertNew(Node node) throws YamlException {
        Place place = place(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            return convertMapping(place, mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> values = new ArrayList<>();
            for (Node value : sequence.getValue()) {
                values.add(convert(value));
            }
            return new YamlValue.Items(place, values);
        }
        if (node instanceof ScalarNode scalar) {
            return new YamlValue.Scalar(place, scalar.getValue(), kind(scalar.getTag()));
        }
        throw new YamlException(place, "this kind of value is not supported");
    }

    private YamlValue.Mapping convertMapping(Place place, MappingNode mapping) throws YamlException {
        List<YamlValue.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = convert(tuple.getKeyNode());
            if (!(key instanceof YamlValue.Scalar scalar)) {
                throw new YamlException(key.place(), "expected a text as key but found " + key.kind());
            }
            if (!keys.add(scalar.text())) {
                throw new YamlException(key.place(), "the key '" + scalar.text() + "' occurs twice");
            }
            entries.add(new YamlValue.Entry(key.place(), scalar.text(), convert(tuple.getValueNode())));
        }
        return new YamlValue.Mapping(place, entries);
    }

    private static ScalarKind kind(Tag tag) {
        if (tag.equals(Tag.BOOL)) {
            return ScalarKind.BOOLEAN;
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return ScalarKind.NUMBER;
        }
        return tag.equals(Tag.NULL) ? ScalarKind.NOTHING : ScalarKind.TEXT;
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> new Place(file, 1, 1));
    }

    private static Place placeOfCodePoint(String file, String text, int codePoints) {
        int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(lineStart, end) + 1);
    }

    /** The library's own message spans several lines and quotes the source; only what it says is of use here. */
    private static String sentence(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        String context = e.getContext();
        String said = problem == null ? "this is no YAML" : problem;
        return context == null || context.isEmpty() ? said : said + " (" + context + ")";
    }
}
