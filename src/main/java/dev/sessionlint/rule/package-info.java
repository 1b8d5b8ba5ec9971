/** What a rule is: the programming interface for built-in rules and plug-ins. */
@NullMarked
package dev.sessionlint.rule;

import org.jspecify.annotations.NullMarked;
