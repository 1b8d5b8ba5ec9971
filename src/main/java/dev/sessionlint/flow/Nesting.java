package dev.sessionlint.flow;

import com.github.javaparser.ast.expr.MethodCallExpr;
import org.jspecify.annotations.Nullable;

/**
 * A place that takes a session from a pool while one from the same pool is held.
 *
 * @param site the call that takes the second: it opens one, runs a function with one, or calls a method that does
 * @param first the call that took the first
 * @param taken what takes the second inside the method that {@code site} calls; null if {@code site} does itself
 * @param factory the name of the field, parameter or variable that both were got from
 */
public record Nesting(
        MethodCallExpr site, MethodCallExpr first, @Nullable MethodCallExpr taken, String factory) {}
