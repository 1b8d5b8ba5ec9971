package dev.sessionlint.rule;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.flow.FlowAnalysis;
import dev.sessionlint.index.Closeability;
import dev.sessionlint.index.ImportUses;
import dev.sessionlint.index.Types;
import dev.sessionlint.source.JavaSource;
import dev.sessionlint.source.TextRange;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one rule knows of the file that it visits, and where it reports. */
public final class RuleContext {
    private final FileContext file;
    private final RuleMetadata rule;
    private final Severity severity;
    private final Consumer<Finding> sink;

    /**
     * @param file what is known of the file, shared by all rules that visit it
     * @param severity the severity that the configuration gives the rule
     * @param sink where findings go
     */
    public RuleContext(FileContext file, RuleMetadata rule, Severity severity, Consumer<Finding> sink) {
        this.file = file;
        this.rule = rule;
        this.severity = severity;
        this.sink = sink;
    }

    public JavaSource source() {
        return file.source();
    }

    public Settings settings() {
        return file.settings();
    }

    /** The types of names and expressions. */
    public Types types() {
        return file.types();
    }

    /** The places where a session is opened, borrowed, built or handed on. */
    public SessionCalls sessions() {
        return file.sessions();
    }

    /**
     * What calls a method or constructor, or refers to one; inner ones before those around them. A rule that looks at
     * these need not walk the tree.
     */
    public List<Expression> calls() {
        return file.calls();
    }

    /** Types, their members, and those of local and anonymous classes; inner ones before those around them. */
    public List<BodyDeclaration<?>> members() {
        return file.members();
    }

    /** What becomes of what the file opens. */
    public FlowAnalysis flow() {
        return file.flow();
    }

    /** Where the file uses what its imports bring in. */
    public ImportUses importUses() {
        return file.importUses();
    }

    /** Whether types are {@code AutoCloseable} in the library versions in use. */
    public Closeability closeability() {
        return file.closeability();
    }

    /** What kind of code stands where. */
    public CodeKinds code() {
        return file.code();
    }

    public TextRange range(Node node) {
        return source().range(node);
    }

    /** Reports a place that is anchored where it begins. */
    public void report(TextRange range, String message, @Nullable String help, @Nullable Fix fix) {
        report(range, range.start(), message, help, fix);
    }

    /**
     * Reports a place.
     *
     * @param anchor see {@link Finding#anchor()}
     */
    public void report(TextRange range, int anchor, String message, @Nullable String help, @Nullable Fix fix) {
        report(range, anchor, message, help, fix, List.of());
    }

    /**
     * Reports a place and the steps that lead to what the message says.
     *
     * @param anchor see {@link Finding#anchor()}
     * @param witness see {@link Finding#witness()}
     */
    public void report(
            TextRange range,
            int anchor,
            String message,
            @Nullable String help,
            @Nullable Fix fix,
            List<WitnessStep> witness) {
        sink.accept(new Finding(rule.id(), severity, source().file(), range, anchor, message, help, fix, witness));
    }
}
