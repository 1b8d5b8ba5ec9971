package dev.sessionlint.flow;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.sessionlint.library.ModelType;

/**
 * A sequence of closes in which one that throws leaves a session open that somebody else opened.
 *
 * @param first the close that may throw
 * @param skipped the close that is then not called
 * @param variable the parameter or field that holds the session
 * @param type the type of the session
 */
public record CloseChain(MethodCallExpr first, MethodCallExpr skipped, String variable, ModelType type) {}
