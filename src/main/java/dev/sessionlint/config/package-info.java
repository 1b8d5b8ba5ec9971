/** What {@code sessionlint.yml} says, read with the place of each value, and the defaults where it is silent. */
@NullMarked
package dev.sessionlint.config;

import org.jspecify.annotations.NullMarked;
