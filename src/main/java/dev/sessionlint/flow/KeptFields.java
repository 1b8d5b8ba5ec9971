package dev.sessionlint.flow;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.sessionlint.flow.Fate.HandedTo;
import dev.sessionlint.flow.Fate.Handing;
import dev.sessionlint.index.ProjectType;
import dev.sessionlint.index.Types;
import dev.sessionlint.library.TypeRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the fields of one file in which sessions are kept that nobody releases. */
final class KeptFields {
    private final FlowAnalysis file;
    private final Types types;

    KeptFields(FlowAnalysis file) {
        this.file = file;
        this.types = file.types();
    }

    /** A field as it is declared in the file. */
    private record Declared(ProjectType owner, VariableDeclarator variable) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Declared declared && variable == declared.variable;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(variable);
        }
    }

    List<KeptField> among(List<Fate> fates) {
        Set<Expression> lost = Collections.newSetFromMap(new IdentityHashMap<>());
        file.leaks().forEach(leak -> lost.add(leak.fate().opening().site()));
        Map<Declared, List<Fate>> kept = new LinkedHashMap<>();
        for (Fate fate : fates) {
            Opening opening = fate.opening();
            boolean isSession = opening.kind() == Opening.Kind.SESSION && opening.isOwned();
            if (isSession && !lost.contains(opening.site()) && !isSourceReleased(opening)) {
                fields(fate).stream()
                        .filter(field -> !isReleased(field, opening))
                        .forEach(field -> kept.computeIfAbsent(field, key -> new ArrayList<>())
                                .add(fate));
            }
        }
        List<KeptField> found = new ArrayList<>();
        kept.forEach((field, what) -> found.add(new KeptField(field.variable(), what)));
        return found;
    }

    private boolean isReleased(Declared field, Opening opening) {
        boolean isTransaction = opening.type().role() == TypeRole.TRANSACTION;
        return file.releasesField(field.owner(), field.variable().getNameAsString(), isTransaction);
    }

    /** Whether what a session was got from, by an unknown method, is released: that may give it back. */
    private boolean isSourceReleased(Opening opening) {
        return opening.evidence() == Opening.Evidence.NAME
                && opening.site() instanceof MethodCallExpr call
                && call.getScope().orElse(null) instanceof NameExpr source
                && types.typesAround(call).stream()
                        .anyMatch(around -> file.releasesField(around, source.getNameAsString(), false));
    }

    private Set<Declared> fields(Fate fate) {
        Set<Declared> found = new HashSet<>();
        for (Handing handing : fate.handings()) {
            if (handing.to() == HandedTo.FIELD) {
                declared(fate.opening().site(), String.valueOf(handing.field())).ifPresent(found::add);
            } else if (handing.to() == HandedTo.KEEPER
                    && handing.site() instanceof AssignExpr assignment
                    && assignment.getTarget() instanceof FieldAccessExpr target) {
                // `Db.connection = …`, in the class or beside it.
                types.asType(target.getScope())
                        .flatMap(types::projectType)
                        .flatMap(owner -> declared(owner, target.getNameAsString()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Declared> declared(Node place, String name) {
        for (ProjectType around : types.typesAround(place)) {
            Optional<ProjectType> owner = FieldReleases.declaring(around, name, types);
            if (owner.isPresent()) {
                return declared(owner.get(), name);
            }
        }
        return Optional.empty();
    }

    private Optional<Declared> declared(ProjectType owner, String name) {
        return file.fieldNamed(owner.name(), name).map(variable -> new Declared(owner, variable));
    }
}
