/** The rules that ship with the tool. */
@NullMarked
package dev.sessionlint.rule.builtin;

import org.jspecify.annotations.NullMarked;
