package dev.sessionlint.config;

import dev.sessionlint.library.MethodRef;
import java.util.regex.Pattern;

/** The forms that names of Java code have in a configuration; each method throws a sentence for what has not. */
final class Names {
    private static final String WORD = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
    private static final Pattern PACKAGE = Pattern.compile(WORD + "(\\." + WORD + ")*");
    private static final Pattern TYPE = Pattern.compile(WORD + "(\\." + WORD + ")+");
    private static final Pattern IMPORT = Pattern.compile(WORD + "(\\." + WORD + ")*\\.(" + WORD + "|\\*)");
    private static final Pattern METHOD = Pattern.compile(TYPE + "#(" + WORD + "|" + MethodRef.CONSTRUCTOR + ")");

    private Names() {}

    static String packageName(String text) {
        if (PACKAGE.matcher(text).matches()) {
            return text;
        }
        String above = text.replaceFirst("(\\.\\*+|\\.+)$", "");
        throw new IllegalArgumentException("'" + text + "' is no package"
                + (PACKAGE.matcher(above).matches()
                        ? "; write '" + above + "', which stands for all packages below it too"
                        : ""));
    }

    static String type(String text) {
        if (TYPE.matcher(text).matches()) {
            return text;
        }
        throw new IllegalArgumentException("'" + text + "' is no type with its package, such as com.acme.db.Db");
    }

    /** A type, a member, or a package with {@code .*}. */
    static String importName(String text) {
        if (IMPORT.matcher(text).matches()) {
            return text;
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no type, member or package, such as com.acme.db.AsyncSession or com.acme.raw.*");
    }

    static MethodRef method(String text) {
        if (METHOD.matcher(text).matches()) {
            return MethodRef.parse(text);
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no method; write Type#method with the package, such as com.acme.db.Db#session");
    }
}
