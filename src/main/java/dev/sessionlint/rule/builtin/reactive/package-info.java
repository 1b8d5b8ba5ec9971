/** Rules about sessions of reactive drivers, whose work begins when somebody subscribes. */
@NullMarked
package dev.sessionlint.rule.builtin.reactive;

import org.jspecify.annotations.NullMarked;
