package dev.sessionlint.fix;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.LineMap;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Edits of a file's imports in the style of the file: its order, its groups, its line ends; comments stay.
 *
 * <p>The place of a new import depends on the file alone, so that two fixes that need the same import make the same
 * edit.
 */
public final class ImportEdits {
    private static final Pattern BLANK_LINE = Pattern.compile("(?>\\r\\n|\\r|\\n)[ \\t]*(?>\\r\\n|\\r|\\n)");

    private final JavaSource source;
    private final String text;
    private final Lines lines;
    private final List<List<ImportDeclaration>> groups = new ArrayList<>();

    public ImportEdits(JavaSource source) {
        this.source = source;
        this.text = source.file().text();
        this.lines = new Lines(source.file());
        int end = -1;
        for (ImportDeclaration written : source.unit().getImports()) {
            TextRange range = source.range(written);
            boolean apart = end < 0
                    || BLANK_LINE.matcher(text.substring(end, range.start())).find();
            if (apart) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(written);
            end = range.end();
        }
    }

    /**
     * An import to be written.
     *
     * @param name a type, a member, or either with {@code .*}
     */
    public record NewImport(String name, boolean isStatic) {
        /** The import as it stands in a file. */
        public String statement() {
            return (isStatic ? "import static " : "import ") + name + ";";
        }
    }

    /** Adds an import where the order of its neighbours wants it. */
    public TextEdit add(NewImport wanted) {
        List<ImportDeclaration> alike = groups.stream()
                .flatMap(List::stream)
                .filter(written -> isAlike(written, wanted))
                .toList();
        if (alike.isEmpty()) {
            return firstOfItsKind(wanted);
        }
        ImportDeclaration nearest = nearest(alike, wanted);
        boolean related = commonSegments(name(nearest), wanted.name()) > 0;
        List<ImportDeclaration> among = related
                ? groupOf(nearest).stream()
                        .filter(written -> isAlike(written, wanted))
                        .toList()
                : alike;
        if (!isSorted(among)) {
            ImportDeclaration beside = related ? nearest : among.get(among.size() - 1);
            return related && wanted.name().compareTo(name(beside)) < 0
                    ? before(beside, wanted)
                    : after(beside, wanted);
        }
        Optional<ImportDeclaration> next = among.stream()
                .filter(written -> name(written).compareTo(wanted.name()) > 0)
                .findFirst();
        return next.isPresent() ? before(next.get(), wanted) : after(among.get(among.size() - 1), wanted);
    }

    /** Puts an import in the place of another. */
    public TextEdit replace(ImportDeclaration old, NewImport wanted) {
        return new TextEdit(source.range(old), wanted.statement());
    }

    /** Whether an import may take the place of another without harm to the order or to a comment beside it. */
    public boolean fitsInPlaceOf(ImportDeclaration old, NewImport wanted) {
        List<ImportDeclaration> group = groupOf(old);
        if (group.size() == 1 || !restOfLine(old).isBlank()) {
            return true;
        }
        if (old.isStatic() != wanted.isStatic()) {
            return false;
        }
        List<String> names = new ArrayList<>();
        for (ImportDeclaration written : group) {
            if (isAlike(written, wanted)) {
                names.add(written == old ? wanted.name() : name(written));
            }
        }
        List<ImportDeclaration> before =
                group.stream().filter(written -> isAlike(written, wanted)).toList();
        return !isSorted(before) || isInOrder(names);
    }

    /**
     * Takes an import away with its line; a comment behind it stays.
     *
     * @param alone whether nothing is put in its place: then no two blank lines are left where it stood
     */
    public TextEdit remove(ImportDeclaration old, boolean alone) {
        TextRange range = source.range(old);
        int line = lines.start(range.start());
        int next = lines.next(range.end());
        String rest = restOfLine(old);
        if (!text.substring(line, range.start()).isBlank()) {
            return TextEdit.delete(range);
        }
        if (!rest.isBlank()) {
            int ink = range.end() + rest.length() - rest.stripLeading().length();
            return TextEdit.delete(new TextRange(range.start(), ink));
        }
        boolean between = (line == 0 || lines.isBlank(line - 1)) && next < text.length() && lines.isBlank(next);
        return TextEdit.delete(new TextRange(line, alone && between ? lines.next(next) : next));
    }

    private String restOfLine(ImportDeclaration written) {
        int end = source.range(written).end();
        LineMap map = source.file().lines();
        return text.substring(end, map.range(map.line(end)).end());
    }

    private TextEdit firstOfItsKind(NewImport wanted) {
        String end = lines.end();
        List<ImportDeclaration> all = source.unit().getImports();
        if (!all.isEmpty() && wanted.isStatic()) {
            return TextEdit.insert(lines.start(source.range(all.get(0)).start()), wanted.statement() + end + end);
        }
        Optional<TextRange> above = all.isEmpty()
                ? source.unit().getPackageDeclaration().map(source::range)
                : Optional.of(source.range(all.get(all.size() - 1)));
        if (above.isEmpty()) {
            return TextEdit.insert(0, wanted.statement() + end + end);
        }
        int next = lines.next(above.get().end());
        boolean blankFollows = next >= text.length() || lines.isBlank(next);
        return TextEdit.insert(next, end + wanted.statement() + end + (blankFollows ? "" : end));
    }

    private TextEdit before(ImportDeclaration written, NewImport wanted) {
        return TextEdit.insert(lines.start(source.range(written).start()), wanted.statement() + lines.end());
    }

    private TextEdit after(ImportDeclaration written, NewImport wanted) {
        String rest = restOfLine(written).strip();
        return rest.isEmpty() || rest.startsWith("//")
                ? TextEdit.insert(lines.next(source.range(written).end()), wanted.statement() + lines.end())
                : TextEdit.insert(source.range(written).end(), lines.end() + wanted.statement());
    }

    private List<ImportDeclaration> groupOf(ImportDeclaration written) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(member -> member == written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an import of another file: " + written));
    }

    private static boolean isAlike(ImportDeclaration written, NewImport wanted) {
        return written.isStatic() == wanted.isStatic() && !written.isModule();
    }

    private static ImportDeclaration nearest(List<ImportDeclaration> alike, NewImport wanted) {
        ImportDeclaration nearest = alike.get(0);
        for (ImportDeclaration written : alike) {
            if (commonSegments(name(written), wanted.name()) > commonSegments(name(nearest), wanted.name())) {
                nearest = written;
            }
        }
        return nearest;
    }

    private static int commonSegments(String one, String other) {
        String[] ours = one.split("\\.", -1);
        String[] theirs = other.split("\\.", -1);
        int count = 0;
        while (count < Math.min(ours.length, theirs.length) && ours[count].equals(theirs[count])) {
            count++;
        }
        return count;
    }

    private static boolean isSorted(List<ImportDeclaration> imports) {
        return isInOrder(imports.stream().map(ImportEdits::name).toList());
    }

    private static boolean isInOrder(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).compareTo(names.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static String name(NodeWithName<?> written) {
        return written.getNameAsString();
    }
}
