/** Names to types without a classpath: imports, scopes, declared types and the lazy index of the project. */
@NullMarked
package dev.sessionlint.index;

import org.jspecify.annotations.NullMarked;
