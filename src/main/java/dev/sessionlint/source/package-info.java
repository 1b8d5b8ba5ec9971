/** Files, text positions and parsed sources: the ground that everything stands on. */
@NullMarked
package dev.sessionlint.source;

import org.jspecify.annotations.NullMarked;
