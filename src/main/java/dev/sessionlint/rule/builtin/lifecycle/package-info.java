/** Rules about the life of sessions: what is opened is given back, once and at the right time. */
@NullMarked
package dev.sessionlint.rule.builtin.lifecycle;

import org.jspecify.annotations.NullMarked;
