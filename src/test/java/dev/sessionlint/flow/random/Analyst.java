package dev.sessionlint.flow.random;

import dev.sessionlint.source.JavaSource;
import java.util.Map;

/** Tells what becomes of the openings of a file: the flow analysis, whole or with a defect. */
public interface Analyst {
    /** The answers by the places of the openings; of one with too many paths there is none. */
    Map<String, Answer> answers(JavaSource source);
}
