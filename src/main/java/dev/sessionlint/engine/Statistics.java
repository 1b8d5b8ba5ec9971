package dev.sessionlint.engine;

/**
 * What a run went through.
 *
 * @param filesFound the files that were named or discovered and not excluded
 * @param filesChecked those of them that were candidates, and parsed
 * @param filesDbByName those of the checked ones whose package counts as db code by its name, as no db packages are
 *     configured
 */
public record Statistics(int filesFound, int filesChecked, int filesDbByName) {
    public Statistics(int filesFound, int filesChecked) {
        this(filesFound, filesChecked, 0);
    }

    /** Whether more than half of what was checked counts as db code, though nobody said which packages are. */
    public boolean isMostlyDbByName() {
        return filesDbByName * 2 > filesChecked;
    }
}
