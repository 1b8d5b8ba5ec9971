/** Files and what is read from them. */
@NullMarked
package dev.sessionlint.source;

import org.jspecify.annotations.NullMarked;
