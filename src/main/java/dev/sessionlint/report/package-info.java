/** How a run is told: one class a format. */
@NullMarked
package dev.sessionlint.report;

import org.jspecify.annotations.NullMarked;
