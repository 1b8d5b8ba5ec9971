package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.ImportEdits.NewImport;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.fix.TryHeader;
import dev.sessionlint.index.ImportUses;
import dev.sessionlint.index.JavaType;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fix of a retired call: the accessor in its place, in the scope that it needs, with the imports that it needs. */
final class AccessorReplacement {
    private final ReplacedUse use;
    private final RuleContext context;
    private final MethodRef accessor;
    private final ImportUses uses;

    AccessorReplacement(ReplacedUse use, RuleContext context) {
        this.use = use;
        this.context = context;
        this.accessor = use.accessor().method();
        this.uses = context.importUses();
    }

    /**
     * What is written instead of the retired call, up to its arguments.
     *
     * @param wanted what has to be imported for it; null: nothing
     * @param owner whether it names the accessor's type by its simple name
     */
    private record Spelling(String text, @Nullable NewImport wanted, boolean owner) {}

    /** @throws NotMended if the accessor cannot stand in for the call without changing what the code means */
    Fix fix() throws NotMended {
        Optional<JavaType> result = new AccessorTarget(use, context).result();
        ScopeShape shape = ScopeShape.of(use, context);
        TextRange replaced = replacedRange();
        Spelling spelling = spelling(replaced);
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(replaced, spelling.text()));
        edits.addAll(scopeEdits(shape, result));
        List<TextRange> gone = new ArrayList<>();
        edits.forEach(edit -> gone.add(edit.range()));
        ImportChanges imports =
                ImportChanges.of(gone, spelling.wanted(), written -> isNeeded(written, spelling), context);
        edits.addAll(imports.edits());
        String title = "Use `" + Advice.shortName(accessor) + "`"
                + (shape instanceof ScopeShape.CallOnly ? "" : " in the header of a try");
        return new Fix(title, Applicability.SAFE, edits, imports.cleanups());
    }

    private List<TextEdit> scopeEdits(ScopeShape shape, Optional<JavaType> result) throws NotMended {
        TryHeader header = new TryHeader(context.source());
        if (shape instanceof ScopeShape.IntoHeader into) {
            refuseUncloseable(into.variable(), result);
            return header.into(into.declaration(), into.attempt())
                    .orElseThrow(() -> new NotMended("a comment in the finally would be lost"));
        }
        if (shape instanceof ScopeShape.Around around) {
            refuseUncloseable(around.variable(), result);
            return header.around(around.declaration(), around.close());
        }
        return List.of();
    }

    private void refuseUncloseable(VariableDeclarator variable, Optional<JavaType> result) throws NotMended {
        Optional<JavaType> declared = context.types().of(variable.getType());
        Optional<JavaType> type = declared.isPresent() ? declared : result;
        if (type.filter(context.closeability()::isAutoCloseable).isEmpty()) {
            String name = type.map(JavaType::simpleName).orElse("the session");
            throw new NotMended("`" + name + "` is not known to be AutoCloseable in the version in use");
        }
    }

    /** The call up to its arguments; the whole of a method reference. */
    private TextRange replacedRange() throws NotMended {
        Expression expression = use.expression();
        TextRange whole = context.range(expression);
        TextRange range = whole;
        boolean typeArguments = false;
        if (expression instanceof MethodCallExpr call) {
            range = new TextRange(whole.start(), context.range(call.getName()).end());
            typeArguments = call.getTypeArguments().isPresent();
        } else if (expression instanceof MethodReferenceExpr reference) {
            typeArguments = reference.getTypeArguments().isPresent();
        } else if (expression instanceof ObjectCreationExpr creation) {
            range = new TextRange(
                    whole.start(), context.range(creation.getType()).end());
            typeArguments = creation.getTypeArguments().isPresent()
                    || creation.getAnonymousClassBody().isPresent()
                    || creation.getScope().isPresent();
        }
        String text = range.of(context.source().file().text());
        if (typeArguments) {
            throw new NotMended("the call has type arguments or a body of its own");
        }
        if (text.contains("//") || text.contains("/*")) {
            throw new NotMended("a comment in the call would be lost");
        }
        return range;
    }

    private Spelling spelling(TextRange replaced) {
        String separator = use.expression() instanceof MethodReferenceExpr ? "::" : ".";
        if (isByStaticImport()) {
            Optional<Spelling> member = byStaticImport();
            if (member.isPresent()) {
                return member.get();
            }
        }
        boolean simple = TypeSpelling.means(Words.last(accessor.type()), accessor.type(), use.expression(), context);
        TypeSpelling type = !simple && isQualified(replaced)
                ? TypeSpelling.qualified(accessor.type())
                : TypeSpelling.of(accessor.type(), use.expression(), uses.types(), context);
        boolean named = !type.text().contains(".");
        return new Spelling(type.text() + separator + accessor.method(), type.wanted(), named);
    }

    private boolean isQualified(TextRange replaced) {
        return uses.types().stream()
                .anyMatch(named -> named.isQualified()
                        && named.headBinaryName().isEmpty()
                        && replaced.contains(context.range(named.node())));
    }

    private boolean isByStaticImport() {
        return use.expression() instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && context.types().typesAround(call).stream()
                        .noneMatch(around -> context.types().hasMethod(around.name(), call.getNameAsString()));
    }

    /** The accessor by its bare name, as the retired method was called, unless the name means something else here. */
    private Optional<Spelling> byStaticImport() {
        String name = accessor.method();
        Node parent = use.expression().getParentNode().orElse(use.expression());
        boolean beside = parent instanceof VariableDeclarator variable
                && variable.getNameAsString().equals(name);
        boolean taken = beside
                || context.types().variable(name, use.expression()).isPresent()
                || context.types().typesAround(use.expression()).stream().anyMatch(around -> mayHave(around, name))
                || context.types().facts().imports().stream()
                        .anyMatch(written -> written.isStatic()
                                && !written.onDemand()
                                && written.simpleName().equals(name)
                                && !context.types()
                                        .binaryName(written.qualifier())
                                        .equals(accessor.type()));
        if (taken) {
            return Optional.empty();
        }
        boolean imported = context.source().unit().getImports().stream().anyMatch(this::bringsMember);
        NewImport wanted = new NewImport(Advice.readable(accessor.type()) + "." + name, true);
        return Optional.of(new Spelling(name, imported ? null : wanted, false));
    }

    private boolean mayHave(ProjectType type, String method) {
        return context.types().hasMethod(type.name(), method) || context.types().hasUnknownSupertype(type);
    }

    private boolean bringsMember(ImportDeclaration written) {
        if (!written.isStatic()) {
            return false;
        }
        String name = written.getNameAsString();
        String type = Advice.readable(accessor.type());
        return written.isAsterisk() ? name.equals(type) : name.equals(type + "." + accessor.method());
    }

    /** Whether an import gives what is written its meaning. */
    private boolean isNeeded(ImportDeclaration written, Spelling spelling) {
        if (spelling.wanted() != null) {
            return false;
        }
        if (!spelling.owner()) {
            return bringsMember(written);
        }
        String name = written.getNameAsString();
        String type = Advice.readable(accessor.type());
        String around = accessor.type().indexOf('$') < 0
                ? Libraries.packageOf(accessor.type())
                : type.substring(0, type.lastIndexOf('.'));
        return written.isAsterisk() ? name.equals(around) : name.equals(type);
    }
}
