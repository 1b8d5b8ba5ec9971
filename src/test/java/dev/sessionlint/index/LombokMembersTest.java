package dev.sessionlint.index;

import static dev.sessionlint.index.MarkedTypes.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members that Lombok makes. */
class LombokMembersTest {
    private static final String FACTORY = "org.hibernate.SessionFactory";

    private MarkedTypes project;

    @BeforeEach
    void begin(@TempDir Path folder) {
        project = new MarkedTypes(folder);
    }

    private List<String> types(String holder, String expression) {
        project.write(
                "package a; import lombok.*; import lombok.experimental.Accessors; import org.hibernate.*; " + holder);
        return project.in(project.write(
                "package b; import a.Holder; class B { void f(Holder h) { Object o = «" + expression + "»; } }"));
    }

    @Test
    void getters() {
        String getter = "h.getFactory()";
        assertThat(types("@Getter public class Holder { private SessionFactory factory; }", getter))
                .containsExactly(FACTORY);
        assertThat(types("public class Holder { @Getter private SessionFactory factory; }", getter))
                .containsExactly(FACTORY);
        assertThat(types("@Data public class Holder { private SessionFactory factory; }", getter))
                .containsExactly(FACTORY);
        assertThat(types("@Value public class Holder { SessionFactory factory; }", getter))
                .containsExactly(FACTORY);
        assertThat(types("@lombok.Getter public enum Holder { ONE; private SessionFactory factory; }", getter))
                .containsExactly(FACTORY);
        assertThat(types("@Data public class Holder<T> { private T factory; }", getter))
                .containsExactly(UNKNOWN);
        assertThat(types(
                        "public class Holder { @Getter private static SessionFactory factory; }",
                        "Holder.getFactory()"))
                .containsExactly(FACTORY);
    }

    @Test
    void noGetters() {
        String getter = "h.getFactory()";
        assertThat(types("public class Holder { private SessionFactory factory; }", getter))
                .containsExactly(UNKNOWN);
        assertThat(types("@Getter public class Holder { private static SessionFactory factory; }", getter))
                .containsExactly(UNKNOWN);
        assertThat(types("@Setter public class Holder { private SessionFactory factory; }", getter))
                .containsExactly(UNKNOWN);
        assertThat(types("@Getter(AccessLevel.NONE) public class Holder { private SessionFactory factory; }", getter))
                .containsExactly(UNKNOWN);
        assertThat(types(
                        "@Getter public class Holder { @Getter(AccessLevel.NONE) private SessionFactory factory; }",
                        getter))
                .containsExactly(UNKNOWN);
        assertThat(types(
                        "@Getter public class Holder { private SessionFactory factory; public Unheard getFactory() { return null; } }",
                        getter))
                .containsExactly(UNKNOWN);
        assertThat(types("@b.Getter public class Holder { private SessionFactory factory; }", getter))
                .containsExactly(UNKNOWN);
    }

    @Test
    void fluentAccessorsAndChains() {
        assertThat(types(
                        "@Data @Accessors(fluent = true) public class Holder { private SessionFactory factory; }",
                        "h.factory()"))
                .containsExactly(FACTORY);
        assertThat(types(
                        "@Data @Accessors(fluent = true) public class Holder { private SessionFactory factory; }",
                        "h.factory(null).factory()"))
                .containsExactly(FACTORY);
        assertThat(types(
                        "@Data @Accessors(chain = true) public class Holder { private SessionFactory factory; }",
                        "h.setFactory(null).getFactory()"))
                .containsExactly(FACTORY);
        assertThat(types(
                        "@Data @Accessors(fluent = true, chain = false) public class Holder { private SessionFactory factory; }",
                        "h.factory(null)"))
                .containsExactly(UNKNOWN);
        assertThat(types("@Data public class Holder { private SessionFactory factory; }", "h.setFactory(null)"))
                .containsExactly(UNKNOWN);
    }

    @Test
    void aPrefixIsLeftOut() {
        assertThat(types(
                        "@Data @Accessors(prefix = \"m\") public class Holder { private SessionFactory mFactory; }",
                        "h.getFactory()"))
                .containsExactly(FACTORY);
        assertThat(types(
                        "@Data @Accessors(prefix = {\"f\", \"\"}) public class Holder { private SessionFactory factory; }",
                        "h.getFactory()"))
                .containsExactly(FACTORY);
    }
}
