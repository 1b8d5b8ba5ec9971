package dev.sessionlint.index;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.MethodRef;
import dev.sessionlint.library.ModelMethod;
import dev.sessionlint.library.ModelType;
import dev.sessionlint.source.Clue;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the calls of one file mean, each worked out once. Belongs to the thread that lints the file. */
public final class KnownCalls {
    private final String text;
    private final Types types;
    private final Libraries libraries;
    private @Nullable Set<String> words;
    private final IdentityHashMap<Expression, Optional<Callee>> callees = new IdentityHashMap<>();

    /** @param text the text of the file */
    public KnownCalls(String text, Types types, Libraries libraries) {
        this.text = text;
        this.types = types;
        this.libraries = libraries;
    }

    public Types types() {
        return types;
    }

    public Libraries libraries() {
        return libraries;
    }

    /** What a call, a creation or a method reference means. */
    public Optional<Callee> callee(Expression expression) {
        Optional<Callee> callee = callees.get(expression);
        if (callee == null) {
            callee = resolve(expression);
            callees.put(expression, callee);
        }
        return callee;
    }

    private Optional<Callee> resolve(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return types.callee(call);
        }
        if (expression instanceof MethodReferenceExpr reference) {
            return types.callee(reference);
        }
        return expression instanceof ObjectCreationExpr creation ? types.callee(creation) : Optional.empty();
    }

    /** What a call means, if it is of a method that a model describes and that counts as found in this file. */
    public Optional<Callee> modelled(Expression expression) {
        if (expression instanceof ObjectCreationExpr creation
                && libraries.typesNamed(creation.getType().getNameAsString()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Set<String>> beside = libraries.companionsOf(nameOf(expression));
        if (beside.isEmpty() || !stands(beside.get())) {
            return Optional.empty();
        }
        return callee(expression).filter(callee -> {
            ModelType owner = callee.modelOwner();
            ModelMethod method = callee.model();
            if (owner == null || method == null) {
                return false;
            }
            if (method.name().equals(MethodRef.CONSTRUCTOR)) {
                return libraries.type(callee.receiver().name()).isPresent();
            }
            return stands(libraries.companionsOf(owner, method));
        });
    }

    /** Whether one of the words stands in the file, or none is asked for. */
    private boolean stands(Set<String> companions) {
        return companions.isEmpty() || companions.stream().anyMatch(words()::contains);
    }

    private static String nameOf(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return call.getNameAsString();
        }
        if (expression instanceof MethodReferenceExpr reference
                && !reference.getIdentifier().equals("new")) {
            return reference.getIdentifier();
        }
        return MethodRef.CONSTRUCTOR;
    }

    /** Whether one of the clues stands in the file: what a rule does not report elsewhere, no prefilter can hide. */
    public boolean stands(Collection<Clue> clues) {
        Set<String> all = words();
        for (Clue clue : clues) {
            if (all.contains(clue.word()) && stands(clue.beside())) {
                return true;
            }
        }
        return false;
    }

    /** All words of the file's text, comments and strings too. */
    public Set<String> words() {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !isInWord(text.charAt(i))) {
                    if (i > start) {
                        known.add(text.substring(start, i));
                    }
                    start = i + 1;
                }
            }
            words = known;
        }
        return known;
    }

    /** As the prefilter cuts words. */
    private static boolean isInWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
    }

    /** The type of what a modelled method hands out, taken out of its wrapper. */
    public Optional<ModelType> handedOut(Callee callee, ModelMethod.Result result) {
        if (result.type() instanceof ModelMethod.TypeSource.Named named) {
            return libraries.type(named.name());
        }
        Optional<JavaType> type = callee.result();
        if (result.wrapper() != null) {
            type = type.flatMap(wrapped -> wrapped.argument(0));
        }
        return type.flatMap(known -> libraries.type(known.name()));
    }
}
