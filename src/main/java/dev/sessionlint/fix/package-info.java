/** Text edits that mend findings, and applying them. */
@NullMarked
package dev.sessionlint.fix;

import org.jspecify.annotations.NullMarked;
