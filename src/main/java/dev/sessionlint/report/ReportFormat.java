package dev.sessionlint.report;

/** The formats that {@code --format} takes. */
public enum ReportFormat {
    FULL,
    CONCISE,
    JSON;

    public Reporter reporter(Palette palette) {
        return switch (this) {
            case FULL -> new FullReporter(palette);
            case CONCISE -> new ConciseReporter(palette);
            case JSON -> new JsonReporter();
        };
    }
}
