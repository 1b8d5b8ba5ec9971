package dev.sessionlint.rule.builtin.boundary;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.visitor.VoidVisitor;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.index.Callee;
import dev.sessionlint.index.FileFacts.ImportFacts;
import dev.sessionlint.index.TypeUses;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.library.Trait;
import dev.sessionlint.library.TypeRole;
import dev.sessionlint.rule.Rule;
import dev.sessionlint.rule.RuleContext;
import dev.sessionlint.rule.RuleMetadata;
import dev.sessionlint.rule.Settings;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.builtin.Clues;
import dev.sessionlint.rule.builtin.Words;
import dev.sessionlint.rule.builtin.boundary.ForbiddenNames.Forbidden;
import dev.sessionlint.source.Clue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A session factory, or what the configuration names, is imported or written out outside db code. */
public final class ForbiddenImport implements Rule {
    private static final RuleMetadata METADATA = new RuleMetadata(
            "forbidden-import",
            "boundary",
            Severity.ERROR,
            List.of(
                    "replaced-accessor",
                    "unscoped-accessor-use",
                    "factory-built-outside-db",
                    "direct-factory-use",
                    "session-in-web-layer",
                    "factory-held-outside-db"),
            Set.of());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public Set<Clue> clues(Libraries libraries) {
        return Clues.types(libraries, TypeRole.FACTORY);
    }

    @Override
    public Set<Clue> clues(Settings settings) {
        Set<Clue> clues = new HashSet<>();
        for (Settings.ForbiddenImport entry : settings.forbiddenImports()) {
            String name = entry.name().endsWith(".*")
                    ? entry.name().substring(0, entry.name().length() - 2)
                    : entry.name();
            clues.add(Clue.of(Words.last(name)));
        }
        return clues;
    }

    @Override
    public VoidVisitor<Void> visitor(RuleContext context) {
        return new VoidVisitorAdapter<>() {
            @Override
            public void visit(CompilationUnit unit, Void unused) {
                boolean allowed = context.code().isTest()
                        || context.code().mayImportFactories(context.types().facts(), unit.getTypes());
                if (!allowed) {
                    new Check(context).run(unit);
                }
            }
        };
    }

    /** One file's imports and qualified names, held against what is forbidden. */
    private static final class Check {
        private final RuleContext context;
        private final ForbiddenNames forbidden;
        private final List<TypeUses.Use> uses;
        private final HandedOn handedOn;
        private final Map<Settings.ForbiddenImport, DropIn> dropIns = new HashMap<>();

        Check(RuleContext context) {
            this.context = context;
            this.forbidden = new ForbiddenNames(context.settings(), context.types());
            this.uses = TypeUses.in(context.source(), context.types(), names());
            this.handedOn = new HandedOn(context);
        }

        /** A type nested in a forbidden one may have any name: only its import tells that it is forbidden. */
        private Predicate<String> names() {
            Set<String> nested = new HashSet<>();
            for (ImportFacts imported : context.types().facts().imports()) {
                boolean ofTypes = !imported.isStatic() && !imported.isModule();
                if (ofTypes
                        && forbidden
                                .type(context.types().binaryName(imported.name()))
                                .isPresent()) {
                    if (imported.onDemand()) {
                        return name -> true;
                    }
                    nested.add(imported.simpleName());
                }
            }
            return name -> forbidden.mayMean(name) || nested.contains(name);
        }

        void run(CompilationUnit unit) {
            for (ImportDeclaration written : unit.getImports()) {
                check(written, unit).ifPresent(found -> report(written, found));
            }
            for (TypeUses.Use use : uses) {
                if (use.isQualified()) {
                    forbidden
                            .type(use.binaryName())
                            .filter(found -> !isHandedOn(use, found))
                            .ifPresent(found -> report(use, found));
                }
            }
        }

        private Optional<Forbidden> check(ImportDeclaration written, CompilationUnit unit) {
            String name = written.getNameAsString();
            if (written.isModule()) {
                return firstUse(binaryName ->
                        context.settings().libraries().packagesOf(name).contains(Libraries.packageOf(binaryName)));
            }
            if (written.isStatic()) {
                return written.isAsterisk() ? staticOnDemand(name, unit) : staticSingle(name);
            }
            if (written.isAsterisk()) {
                String outer = context.types().binaryName(name);
                return firstUse(binaryName ->
                        binaryName.equals(name + "." + Words.last(binaryName)) || binaryName.startsWith(outer + "$"));
            }
            String binaryName = context.types().binaryName(name);
            return forbidden.type(binaryName).filter(found -> isUsed(written, binaryName, found));
        }

        /** The forbidden type that code uses by its simple name through an import on demand. */
        private Optional<Forbidden> firstUse(Predicate<String> imported) {
            TreeMap<String, Forbidden> found = new TreeMap<>();
            for (TypeUses.Use use : uses) {
                String head = use.headBinaryName().orElse("");
                if (imported.test(head) && !isSingleImported(use.head())) {
                    forbidden
                            .type(head)
                            .filter(type -> !isHandedOn(use, type))
                            .ifPresent(type -> found.put(head, type));
                }
            }
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found.firstEntry().getValue());
        }

        private boolean isSingleImported(String simpleName) {
            return context.types().facts().imports().stream()
                    .anyMatch(imported -> !imported.onDemand()
                            && !imported.isStatic()
                            && !imported.isModule()
                            && imported.simpleName().equals(simpleName));
        }

        private boolean isUsed(ImportDeclaration written, String binaryName, Forbidden found) {
            String simpleName = Words.last(binaryName);
            List<TypeUses.Use> named = uses.stream()
                    .filter(use -> use.head().equals(simpleName)
                            && use.headBinaryName().filter(binaryName::equals).isPresent())
                    .toList();
            if (named.isEmpty()) {
                return !isMentionedInComment(written, simpleName);
            }
            return named.stream().anyMatch(use -> !isHandedOn(use, found));
        }

        /** An import for a Javadoc link brings nothing into the code. */
        private boolean isMentionedInComment(ImportDeclaration written, String simpleName) {
            String rest = context.source()
                    .file()
                    .text()
                    .substring(context.range(written).end());
            return rest.matches("(?s).*\\b" + simpleName + "\\b.*");
        }

        private boolean isHandedOn(TypeUses.Use use, Forbidden found) {
            ModelType model = found.model();
            if (model == null || !model.has(Trait.HANDED_ON)) {
                return false;
            }
            return DeclaredBy.of(use.node())
                    .filter(held -> handedOn.isOnlyHandedOn(held, model)
                            || context.code().mayHoldFactories(held.declaration()))
                    .isPresent();
        }

        private Optional<Forbidden> staticSingle(String name) {
            String type = context.types().binaryName(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
            return forbidden.member(type, Words.last(name));
        }

        private Optional<Forbidden> staticOnDemand(String name, CompilationUnit unit) {
            String type = context.types().binaryName(name);
            Optional<Forbidden> whole = forbidden.type(type);
            if (whole.isPresent() || !forbidden.hasForbiddenMembers(type)) {
                return whole;
            }
            return unit.findAll(MethodCallExpr.class).stream()
                    .filter(call -> call.getScope().isEmpty())
                    .filter(call -> context.sessions()
                            .callee(call)
                            .map(Callee::receiver)
                            .filter(receiver -> receiver.name().equals(type))
                            .isPresent())
                    .map(call -> forbidden.member(type, call.getNameAsString()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private void report(ImportDeclaration written, Forbidden found) {
            report(written, written, found, "the import of `" + found.name() + "`");
        }

        private void report(TypeUses.Use use, Forbidden found) {
            report(use.node(), expressionAround(use.node()), found, "`" + use.written() + "` in code");
        }

        private void report(Node shown, Node anchor, Forbidden found, String subject) {
            Settings.ForbiddenImport entry = found.entry();
            String reason = entry == null || entry.reason() == null ? "" : ": " + entry.reason();
            String consequence = entry == null
                    ? " brings a session factory into code outside the db packages; sessions opened from it bypass the db code"
                    : " is forbidden outside the db packages" + reason;
            String help = entry != null && entry.use() != null
                    ? "use `" + Advice.readable(entry.use()) + "`"
                    : Advice.useAccessor(context.settings());
            Fix fix = null;
            if (entry != null && entry.use() != null) {
                DropIn dropIn = dropIns.computeIfAbsent(entry, this::dropIn);
                fix = dropIn.fix();
                help = dropIn.reason() == null ? help : dropIn.reason().behind(help);
            }
            context.report(context.range(shown), context.range(anchor).start(), subject + consequence, help, fix);
        }

        /** The one fix of all findings of an entry, or why there is none. */
        private record DropIn(@Nullable Fix fix, @Nullable NotMended reason) {}

        private DropIn dropIn(Settings.ForbiddenImport entry) {
            String use = entry.use();
            try {
                if (use == null || entry.name().endsWith(".*")) {
                    throw new NotMended("the entry names a whole package");
                }
                return new DropIn(new DropInRename(entry.name(), use, context).fix(), null);
            } catch (NotMended reason) {
                return new DropIn(null, reason);
            }
        }

        /** The expression that a name at its head belongs to, so that a finding on the expression stands for it. */
        private static Node expressionAround(Node name) {
            Node current = name;
            while (current.getParentNode().isPresent()) {
                Node parent = current.getParentNode().get();
                Node inner = current;
                boolean head = (parent instanceof MethodCallExpr call
                                && call.getScope()
                                        .filter(scope -> scope == inner)
                                        .isPresent())
                        || (parent instanceof MethodReferenceExpr reference && reference.getScope() == inner)
                        || parent instanceof com.github.javaparser.ast.expr.FieldAccessExpr
                        || parent instanceof com.github.javaparser.ast.expr.TypeExpr
                        || (parent instanceof ObjectCreationExpr creation && creation.getType() == inner);
                if (!head || current instanceof NameExpr) {
                    return current;
                }
                current = parent;
            }
            return current;
        }
    }
}
