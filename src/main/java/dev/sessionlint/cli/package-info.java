/** The command line: the only place that wires, prints and exits. */
@NullMarked
package dev.sessionlint.cli;

import org.jspecify.annotations.NullMarked;
