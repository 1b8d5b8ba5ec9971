package dev.sessionlint.engine;

/**
 * What a run went through.
 *
 * @param filesFound the files that were named or discovered and not excluded
 * @param filesChecked those of them that were candidates, and parsed
 */
public record Statistics(int filesFound, int filesChecked) {}
