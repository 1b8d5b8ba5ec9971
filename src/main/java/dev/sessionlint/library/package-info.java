/** What a library's session API does, as data. */
@NullMarked
package dev.sessionlint.library;

import org.jspecify.annotations.NullMarked;
