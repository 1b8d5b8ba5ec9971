package dev.sessionlint.index;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.type.Type;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.source.FileReader;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.JavaSourceParser;
import dev.sessionlint.source.TextRange;
import dev.sessionlint.source.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A project on disk in whose files expressions and type names are marked: {@code «session»}.
 *
 * <p>The marks are left out of what is written. Of a method reference the result is told.
 */
final class MarkedTypes {
    static final String UNKNOWN = "unknown";

    static final Libraries LIBRARIES = Libraries.builtIn();
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([^;]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\p{L}\\w*)");
    private static final Pattern MARK = Pattern.compile("[«»]");

    private final Path root;
    private ProjectIndex index;
    private final Map<Path, List<TextRange>> marks = new HashMap<>();

    /** @param root an empty folder */
    MarkedTypes(Path root) {
        this.root = root;
        this.index = new ProjectIndex(root, MarkedTypes::parse);
    }

    ProjectIndex index() {
        return index;
    }

    /** Writes a file where its package and its first type belong, below {@code src/main/java}. */
    Path write(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in " + text);
        }
        Matcher declared = PACKAGE.matcher(text);
        String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
        return write("src/main/java/" + folder + type.group(1) + ".java", text);
    }

    Path write(String path, String text) {
        List<TextRange> found = new ArrayList<>();
        int start = -1;
        int removed = 0;
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            int offset = mark.start() - removed++;
            if (mark.group().equals("«")) {
                start = offset;
            } else {
                found.add(new TextRange(start, offset));
            }
        }
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, MARK.matcher(text).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        marks.put(file, found);
        // An index takes it that files stay as they are.
        index = new ProjectIndex(root, MarkedTypes::parse);
        return file;
    }

    /** What the marked expressions and types of a file are, in the order of the text. */
    List<String> in(Path file) {
        List<TextRange> marked = marks.getOrDefault(file, List.of());
        if (marked.isEmpty()) {
            throw new IllegalArgumentException("nothing is marked in " + file);
        }
        JavaSource source = parse(file).orElseThrow();
        Types types = typesOf(source);
        return marked.stream().map(range -> told(types, node(source, range))).toList();
    }

    Types typesOf(Path file) {
        return typesOf(parse(file).orElseThrow());
    }

    private Types typesOf(JavaSource source) {
        return new Types(source, index, LIBRARIES);
    }

    private static Node node(JavaSource source, TextRange range) {
        return source.unit()
                .findFirst(
                        Node.class,
                        node -> (node instanceof Expression || node instanceof Type)
                                && node.getRange().isPresent()
                                && source.range(node).equals(range))
                .orElseThrow(() -> new IllegalArgumentException(
                        "neither expression nor type: " + source.file().text().substring(range.start(), range.end())));
    }

    private static String told(Types types, Node node) {
        if (node instanceof MethodReferenceExpr reference) {
            return told(types.callee(reference).flatMap(Callee::result));
        }
        return told(node instanceof Type type ? types.of(type) : types.of((Expression) node));
    }

    static String told(Optional<JavaType> type) {
        return type.map(MarkedTypes::told).orElse(UNKNOWN);
    }

    private static String told(JavaType type) {
        String arguments = type.arguments().isEmpty()
                ? ""
                : type.arguments().stream()
                        .map(argument -> argument.map(MarkedTypes::told).orElse("?"))
                        .collect(Collectors.joining(", ", "<", ">"));
        return type.name() + arguments + "[]".repeat(type.dimensions());
    }

    static Optional<JavaSource> parse(Path file) {
        try {
            return Optional.ofNullable(new JavaSourceParser()
                    .parse(new FileReader().read(file).decode(null))
                    .source());
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }
}
