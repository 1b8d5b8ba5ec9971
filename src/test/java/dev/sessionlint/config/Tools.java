package dev.sessionlint.config;

import dev.sessionlint.library.Libraries;
import dev.sessionlint.library.LibraryModel;
import java.util.List;
import java.util.Set;

/** The tool as the tests of the configuration see it. */
final class Tools {
    static final Tool TOOL = new Tool(
            "1.0.0-SNAPSHOT",
            Set.of(
                    "direct-factory-use",
                    "forbidden-import",
                    "replaced-accessor",
                    "factory-held-outside-db",
                    "session-in-signature",
                    "session-in-web-layer"),
            Set.of("boundary"),
            new Libraries(List.of(model("built-in"))),
            (file, text) -> model(file.substring(file.lastIndexOf('/') + 1)));

    private Tools() {}

    static LibraryModel model(String id) {
        return new LibraryModel(id, id, List.of(), List.of(), List.of(), List.of());
    }
}
