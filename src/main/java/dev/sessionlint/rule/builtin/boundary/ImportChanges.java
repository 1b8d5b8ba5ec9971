package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.ImportDeclaration;
import dev.sessionlint.fix.Cleanup;
import dev.sessionlint.fix.ImportEdits;
import dev.sessionlint.fix.ImportEdits.NewImport;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.index.ImportUses;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file's imports when names in its code are replaced: the new one comes, those that nothing uses any
 * more go, and one that other fixes may make useless goes with them.
 */
final class ImportChanges {
    private final ImportEdits imports;
    private final ImportUses uses;
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<Cleanup> cleanups = new ArrayList<>();

    private ImportChanges(RuleContext context) {
        this.imports = new ImportEdits(context.source());
        this.uses = context.importUses();
    }

    /**
     * @param replaced ranges whose names go
     * @param wanted what has to be imported; null: nothing
     * @param needed imports that what is written instead uses
     */
    static ImportChanges of(
            List<TextRange> replaced,
            @Nullable NewImport wanted,
            Predicate<ImportDeclaration> needed,
            RuleContext context) {
        ImportChanges changes = new ImportChanges(context);
        List<ImportDeclaration> unused = new ArrayList<>();
        for (ImportDeclaration written : context.source().unit().getImports()) {
            if (!needed.test(written)) {
                changes.uses
                        .of(written)
                        .filter(ranges -> ranges.stream().anyMatch(range -> isIn(range, replaced)))
                        .ifPresent(ranges -> {
                            if (ranges.stream().allMatch(range -> isIn(range, replaced))) {
                                unused.add(written);
                            } else {
                                changes.cleanups.add(
                                        new Cleanup(changes.imports.remove(written, wanted == null), ranges));
                            }
                        });
            }
        }
        changes.replace(unused, wanted);
        return changes;
    }

    private static boolean isIn(TextRange range, List<TextRange> replaced) {
        return replaced.stream().anyMatch(whole -> whole.contains(range));
    }

    private void replace(List<ImportDeclaration> unused, @Nullable NewImport wanted) {
        Optional<ImportDeclaration> place = wanted == null
                ? Optional.empty()
                : unused.stream()
                        .filter(written -> imports.fitsInPlaceOf(written, wanted))
                        .findFirst();
        if (wanted != null) {
            edits.add(place.map(written -> imports.replace(written, wanted)).orElseGet(() -> imports.add(wanted)));
        }
        for (ImportDeclaration written : unused) {
            if (place.filter(taken -> taken == written).isEmpty()) {
                edits.add(imports.remove(written, wanted == null));
            }
        }
    }

    List<TextEdit> edits() {
        return edits;
    }

    List<Cleanup> cleanups() {
        return cleanups;
    }
}
