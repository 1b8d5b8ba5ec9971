package dev.sessionlint.rule;

import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;

/**
 * One step on the way to what a finding says: where the code does what, as in "throws here, so line 31 is skipped".
 *
 * @param file where the step stands: mostly the finding's own file, for a step in a method that is called perhaps
 *     another one, with the text that the range was taken from
 * @param range what does it; not empty
 * @param message what happens there, on one line
 */
public record WitnessStep(SourceFile file, TextRange range, String message) {}
