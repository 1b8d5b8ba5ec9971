package dev.sessionlint.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.Optional;

/** What stands around a place of a tree. */
public final class Surroundings {
    private Surroundings() {}

    /** The innermost type declaration around a place. */
    public static Optional<TypeDeclaration<?>> typeAround(Node place) {
        Optional<Node> around = place.getParentNode();
        while (around.isPresent() && !(around.get() instanceof TypeDeclaration<?>)) {
            around = around.get().getParentNode();
        }
        return around.map(type -> (TypeDeclaration<?>) type);
    }

    /** The innermost declaration of a member or type that a place is, or lies in. */
    public static Optional<BodyDeclaration<?>> memberAround(Node place) {
        Optional<Node> around = Optional.of(place);
        while (around.isPresent() && !(around.get() instanceof BodyDeclaration<?>)) {
            around = around.get().getParentNode();
        }
        return around.map(member -> (BodyDeclaration<?>) member);
    }
}
