/** Who may touch a session factory, and through which name. */
@NullMarked
package dev.sessionlint.rule.builtin.boundary;

import org.jspecify.annotations.NullMarked;
