package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Cleanup;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.ImportEdits;
import dev.sessionlint.fix.ImportEdits.NewImport;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.index.ImportUses;
import dev.sessionlint.index.TypeUses;
import dev.sessionlint.index.Types;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.builtin.Highlight;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fix of a forbidden type for which a drop-in is configured: all uses in the file are renamed, and its imports with
 * them, since a file that mixes the two would not compile. Comments are left.
 */
final class DropInRename {
    private final RuleContext context;
    private final Types types;
    private final String old;
    private final String replacement;
    private final ImportUses importUses;
    private final ImportEdits imports;
    private final List<TypeUses.Use> uses;

    DropInRename(String old, String replacement, RuleContext context) {
        this.context = context;
        this.types = context.types();
        this.old = types.binaryName(old);
        this.replacement = types.binaryName(replacement);
        this.importUses = context.importUses();
        this.imports = new ImportEdits(context.source());
        this.uses = importUses.types().stream()
                .filter(use -> isOld(use.binaryName()))
                .toList();
    }

    private boolean isOld(String binaryName) {
        return binaryName.equals(old) || binaryName.startsWith(old + "$");
    }

    /** @throws NotMended if the new type cannot stand in for the old one in this file */
    Fix fix() throws NotMended {
        boolean exists = types.projectType(replacement).isPresent()
                || context.settings().libraries().type(replacement).isPresent();
        if (!exists) {
            throw new NotMended("`" + Advice.readable(replacement) + "` is not found");
        }
        refuseReplacedCalls();
        refuseNestedTypes();
        new DropInChecks(context, old, replacement).run(uses);
        List<TextRange> renamed = new ArrayList<>();
        List<TextEdit> edits = new ArrayList<>();
        for (TypeUses.Use use : uses) {
            TextRange range = nameRange(use);
            renamed.add(context.range(use.node()));
            String written = isByPackage(use) ? Advice.readable(replacement) : Words.last(replacement);
            if (!range.of(text()).equals(written)) {
                edits.add(new TextEdit(range, written));
            }
        }
        ImportChanges changes = ImportChanges.of(renamed, wantedImport(), this::isNeeded, context);
        edits.addAll(changes.edits());
        edits.addAll(memberImports());
        edits.addAll(unusedImports());
        List<Cleanup> cleanups = changes.cleanups();
        if (edits.isEmpty()) {
            throw new NotMended("nothing in this file can be renamed");
        }
        String title = "Use `" + Advice.readable(replacement) + "` instead of `" + Words.last(old) + "`";
        return new Fix(title, Applicability.SAFE, edits, cleanups);
    }

    /** Where an accessor replaces a call of the type, that is the better way, and it takes the import along. */
    private void refuseReplacedCalls() throws NotMended {
        List<TextRange> names = new ArrayList<>();
        uses.forEach(use -> names.add(context.range(use.node())));
        for (ImportDeclaration written : context.source().unit().getImports()) {
            if (isMemberImport(written)) {
                importUses.of(written).ifPresent(names::addAll);
            }
        }
        for (Expression expression : context.source().unit().findAll(Expression.class)) {
            Optional<ReplacedUse> replaced = ReplacedUse.of(expression, context);
            if (replaced.isPresent() && names.stream().anyMatch(context.range(expression)::contains)) {
                throw NotMended.elsewhere(
                        "it can go once `" + Highlight.name(expression) + "` is replaced by its accessor");
            }
        }
    }

    private void refuseNestedTypes() throws NotMended {
        for (TypeUses.Use use : uses) {
            if (!use.binaryName().equals(old)) {
                throw nested(use.binaryName());
            }
        }
        for (ImportDeclaration written : context.source().unit().getImports()) {
            String name = types.binaryName(written.getNameAsString());
            if (!written.isStatic() && name.startsWith(old + "$")) {
                throw nested(name);
            }
        }
    }

    private static NotMended nested(String binaryName) {
        return new NotMended("its nested type `" + Words.last(binaryName) + "` is used");
    }

    private boolean isByPackage(TypeUses.Use use) {
        return use.headBinaryName().isEmpty();
    }

    /** The range of the name that is renamed. */
    private TextRange nameRange(TypeUses.Use use) throws NotMended {
        TextRange whole = context.range(use.node());
        String written = isByPackage(use) ? Advice.readable(old) : Words.last(old);
        if (!isByPackage(use)
                && use.node() instanceof ClassOrInterfaceType type
                && type.getScope().isEmpty()) {
            whole = context.range(type.getName());
        }
        TextRange name = new TextRange(whole.start(), Math.min(whole.end(), whole.start() + written.length()));
        if (!name.of(text()).equals(written)) {
            throw new NotMended("`" + use.written() + "` is written in an unusual way");
        }
        return name;
    }

    private @Nullable NewImport wantedImport() throws NotMended {
        String simpleName = Words.last(replacement);
        boolean needed = false;
        for (TypeUses.Use use : uses) {
            needed |= !isByPackage(use) && !TypeSpelling.means(simpleName, replacement, use.node(), context);
        }
        if (!needed) {
            return null;
        }
        boolean free = simpleName.equals(Words.last(old))
                ? isOnlyImported(simpleName)
                : TypeSpelling.isFree(simpleName, replacement, importUses.types(), context);
        if (!free) {
            throw new NotMended("the name `" + simpleName + "` is taken in this file");
        }
        return new NewImport(Advice.readable(replacement), false);
    }

    /** Whether a simple name means the old type wherever it is used, and nothing in the file declares it. */
    private boolean isOnlyImported(String simpleName) {
        Node unit = context.source().unit();
        return importUses.types().stream()
                        .filter(use -> use.head().equals(simpleName))
                        .allMatch(use -> use.headBinaryName().equals(Optional.of(old)))
                && unit.stream().noneMatch(node -> TypeSpelling.declares(node, simpleName));
    }

    /** Static imports of the type's members, which its twin has too. */
    private List<TextEdit> memberImports() throws NotMended {
        List<TextEdit> edits = new ArrayList<>();
        MemberTwins twins = new MemberTwins(types, old, replacement);
        for (ImportDeclaration written : context.source().unit().getImports()) {
            if (!isMemberImport(written)) {
                continue;
            }
            String name = written.getNameAsString();
            String member = written.isAsterisk() ? "*" : Words.last(name);
            if (!written.isAsterisk()) {
                requireMember(member, twins);
            }
            NewImport wanted = new NewImport(Advice.readable(replacement) + "." + member, true);
            if (isImported(wanted)) {
                edits.add(imports.remove(written, true));
            } else if (imports.fitsInPlaceOf(written, wanted)) {
                edits.add(imports.replace(written, wanted));
            } else {
                edits.add(imports.add(wanted));
                edits.add(imports.remove(written, false));
            }
        }
        return edits;
    }

    private void requireMember(String member, MemberTwins twins) throws NotMended {
        if (twins.isMethodOfOld(member)) {
            twins.requireMethods(member);
        } else {
            twins.requireField(member);
        }
    }

    private boolean isMemberImport(ImportDeclaration written) {
        String name = written.getNameAsString();
        String type = written.isAsterisk() ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return written.isStatic() && types.binaryName(type).equals(old);
    }

    private boolean isImported(NewImport wanted) {
        return context.source().unit().getImports().stream()
                .anyMatch(written -> written.isStatic() == wanted.isStatic()
                        && (written.getNameAsString() + (written.isAsterisk() ? ".*" : "")).equals(wanted.name()));
    }

    /** An import that nothing uses needs no drop-in. */
    private List<TextEdit> unusedImports() {
        List<TextEdit> edits = new ArrayList<>();
        for (ImportDeclaration written : context.source().unit().getImports()) {
            boolean single = !written.isStatic() && !written.isAsterisk() && !written.isModule();
            if (single
                    && types.binaryName(written.getNameAsString()).equals(old)
                    && importUses.of(written).filter(List::isEmpty).isPresent()) {
                edits.add(imports.remove(written, true));
            }
        }
        return edits;
    }

    private boolean isNeeded(ImportDeclaration written) {
        String name = written.getNameAsString();
        String type = Advice.readable(replacement);
        return !written.isStatic()
                && (written.isAsterisk() ? name.equals(Libraries.packageOf(replacement)) : name.equals(type));
    }

    private String text() {
        return context.source().file().text();
    }
}
