package dev.sessionlint.rule;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.sessionlint.flow.FlowAnalysis;
import dev.sessionlint.index.Closeability;
import dev.sessionlint.index.ImportUses;
import dev.sessionlint.index.KnownCalls;
import dev.sessionlint.index.ProjectIndex;
import dev.sessionlint.index.Types;
import dev.sessionlint.source.JavaSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file, worked out lazily and once, and shared by all rules that visit it.
 *
 * <p>Belongs to the thread that lints the file.
 */
public final class FileContext {
    private final JavaSource source;
    private final Settings settings;
    private final ProjectIndex index;
    private final boolean declaredTest;
    private @Nullable Types types;
    private @Nullable KnownCalls knownCalls;
    private @Nullable FlowAnalysis flow;
    private @Nullable SessionCalls sessions;
    private @Nullable CodeKinds code;
    private @Nullable ImportUses importUses;
    private @Nullable Places places;

    /** @param declaredTest whether the configuration says that the file is a test source */
    public FileContext(JavaSource source, Settings settings, ProjectIndex index, boolean declaredTest) {
        this.declaredTest = declaredTest;
        this.source = source;
        this.settings = settings;
        this.index = index;
    }

    public JavaSource source() {
        return source;
    }

    public Settings settings() {
        return settings;
    }

    public ProjectIndex index() {
        return index;
    }

    /** The types of names and expressions. */
    public Types types() {
        Types known = types;
        if (known == null) {
            known = new Types(source, index, settings.libraries());
            types = known;
        }
        return known;
    }

    /** The places where a session is opened, borrowed, built or handed on. */
    public SessionCalls sessions() {
        SessionCalls known = sessions;
        if (known == null) {
            known = new SessionCalls(knownCalls(), this::places);
            sessions = known;
        }
        return known;
    }

    /** What calls a method or constructor, or refers to one; inner ones before those around them. */
    public List<Expression> calls() {
        return places().calls();
    }

    /** Types, their members, and those of local and anonymous classes; inner ones before those around them. */
    public List<BodyDeclaration<?>> members() {
        return places().members();
    }

    private Places places() {
        Places known = places;
        if (known == null) {
            known = new Places(source.unit());
            places = known;
        }
        return known;
    }

    private KnownCalls knownCalls() {
        KnownCalls known = knownCalls;
        if (known == null) {
            known = new KnownCalls(source.file().text(), types(), settings.libraries());
            knownCalls = known;
        }
        return known;
    }

    /** What becomes of what the file opens. */
    public FlowAnalysis flow() {
        FlowAnalysis known = flow;
        if (known == null) {
            known = new FlowAnalysis(source, knownCalls(), index);
            flow = known;
        }
        return known;
    }

    /** Where the file uses what its imports bring in. */
    public ImportUses importUses() {
        ImportUses known = importUses;
        if (known == null) {
            known = new ImportUses(source, types());
            importUses = known;
        }
        return known;
    }

    /** Whether types are {@code AutoCloseable} in the library versions in use. */
    public Closeability closeability() {
        return new Closeability(types(), settings.libraries(), index.versions());
    }

    /** What kind of code stands where. */
    public CodeKinds code() {
        CodeKinds known = code;
        if (known == null) {
            known = new CodeKinds(source.file(), settings, types(), index, declaredTest);
            code = known;
        }
        return known;
    }
}
