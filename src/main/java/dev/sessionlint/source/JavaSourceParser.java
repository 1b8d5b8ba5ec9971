package dev.sessionlint.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.Token;
import com.github.javaparser.TokenMgrException;
import com.github.javaparser.ast.CompilationUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses Java files.
 *
 * <p>Belongs to one thread, as JavaParser and its configuration do. A file that is too deeply nested is a syntax error
 * and neither a crash nor a wait without end; how deep that is depends on the thread's stack.
 */
public final class JavaSourceParser {
    private static final Pattern LEXICAL = Pattern.compile(
            "Lexical error at line (\\d+), column \\d+\\. {2}Encountered: (\"(?:[^\"\\\\]|\\\\.)*\"|<EOF>).*");
    private static final int LONGEST_TOKEN = 40;

    private @Nullable JavaParser parser;

    /** Parses a file as the newest Java that the parser knows. */
    public ParsedFile parse(SourceFile file) {
        return parse(file, file.text());
    }

    /**
     * Parses what a file declares and nothing of what its code does: the bodies in the tree are empty, and it has no
     * ranges that are the file's. An error within a body is no error.
     */
    public ParsedFile parseDeclarations(SourceFile file) {
        return parse(file, Outline.of(file.text()));
    }

    private ParsedFile parse(SourceFile file, String text) {
        if (file.text().isBlank()) {
            // The tree of an empty file has no place.
            return new ParsedFile(null, List.of());
        }
        int depth = BodyNesting.depth(text);
        if (depth > BodyNesting.LIMIT) {
            return refused("lambdas or classes with bodies are nested in calls " + depth + " deep; at most "
                    + BodyNesting.LIMIT + " are read");
        }
        try {
            ParseResult<CompilationUnit> result = parser().parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
            return new ParsedFile(
                    result.getResult().map(unit -> new JavaSource(file, unit)).orElse(null),
                    result.getProblems().stream().map(JavaSourceParser::error).toList());
        } catch (StackOverflowError e) {
            // The parser was left in the middle of something.
            parser = null;
            return refused("the code is nested too deep to be parsed");
        }
    }

    private static ParsedFile refused(String sentence) {
        return new ParsedFile(null, List.of(new SyntaxError(null, sentence)));
    }

    private JavaParser parser() {
        JavaParser current = parser;
        if (current == null) {
            ParserConfiguration configuration = new ParserConfiguration()
                    .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
                    .setAttributeComments(false)
                    // A column is then an offset in its line, whatever stands before it.
                    .setTabSize(1);
            // The validators cost more than all of parsing; javac is there to tell who is wrong.
            configuration.getProcessors().clear();
            current = new JavaParser(configuration);
            parser = current;
        }
        return current;
    }

    private static SyntaxError error(Problem problem) {
        Throwable cause = problem.getCause().orElse(null);
        if (cause instanceof ParseException parse && parse.currentToken != null && parse.currentToken.next != null) {
            // What it expected instead depends on the production that gave up, and misleads as often as it helps.
            Token found = parse.currentToken.next;
            String message = found.kind == 0 ? "the file ends too early" : "unexpected " + quoted(found.image);
            return new SyntaxError(found.beginLine, "syntax error: " + message);
        }
        Matcher lexical = LEXICAL.matcher(problem.getMessage());
        if (cause instanceof TokenMgrException && lexical.lookingAt()) {
            return new SyntaxError(Integer.valueOf(lexical.group(1)), "syntax error: " + unreadable(lexical.group(2)));
        }
        return new SyntaxError(line(problem).orElse(null), "cannot be parsed: " + firstLine(problem.getMessage()));
    }

    private static String unreadable(String encountered) {
        return switch (encountered) {
            case "<EOF>" -> "the file ends in a comment, a string or a character";
            case "\"\\n\"", "\"\\r\"" -> "a string or a character is not closed on its line";
            default -> "unexpected character " + encountered;
        };
    }

    private static Optional<Integer> line(Problem problem) {
        return problem.getLocation()
                .flatMap(range -> range.getBegin().getRange())
                .map(range -> range.begin.line);
    }

    private static String firstLine(String message) {
        return Visible.of(message.lines().findFirst().orElse(""), 200);
    }

    private static String quoted(String token) {
        return '"' + Visible.of(token, LONGEST_TOKEN) + '"';
    }
}
