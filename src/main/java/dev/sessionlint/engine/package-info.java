/** Runs rules over files: threads, order, containment of failures, rounds of fixes. */
@NullMarked
package dev.sessionlint.engine;

import org.jspecify.annotations.NullMarked;
