package dev.sessionlint.source;

import java.util.Set;

/**
 * What in a file's text makes it worth parsing: a word, alone or beside another.
 *
 * @param word an identifier
 * @param beside identifiers one of which must stand in the file too; empty: the word is enough
 */
public record Clue(String word, Set<String> beside) {
    public Clue {
        beside = Set.copyOf(beside);
    }

    public static Clue of(String word) {
        return new Clue(word, Set.of());
    }
}
