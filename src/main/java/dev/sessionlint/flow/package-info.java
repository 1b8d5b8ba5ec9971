/** What becomes of a session on each path through a body: control-flow graphs, obligations, summaries of methods. */
@NullMarked
package dev.sessionlint.flow;

import org.jspecify.annotations.NullMarked;
