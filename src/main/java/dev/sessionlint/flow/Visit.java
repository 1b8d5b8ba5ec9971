package dev.sessionlint.flow;

import org.jspecify.annotations.Nullable;

/**
 * A state at a node, and how it was first reached.
 *
 * @param from null at the entry
 */
record Visit(Graph.Node node, PathState state, @Nullable Visit from, Graph.EdgeKind kind) {}
