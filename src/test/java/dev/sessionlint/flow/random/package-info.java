/**
 * Random bodies, on which the flow analysis is compared with a walk of all their paths.
 *
 * <p>Each piece of a body is one class that knows how it is written and what it does when a path comes by.
 */
@NullMarked
package dev.sessionlint.flow.random;

import org.jspecify.annotations.NullMarked;
