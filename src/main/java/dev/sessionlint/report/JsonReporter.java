package dev.sessionlint.report;

import com.google.gson.stream.JsonWriter;
import dev.sessionlint.engine.Failure;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For programs: one JSON object.
 *
 * <p>Lines and columns are 1-based, ends exclusive, columns count UTF-16 units. Edits are in the positions of the text
 * before any edit.
 */
public final class JsonReporter implements Reporter {
    @Override
    public void report(Report report, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        PathNames names = new PathNames(report.workingDirectory());
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            json.name("findings").beginArray();
            for (Finding finding : report.findings()) {
                write(finding, names, json);
            }
            json.endArray();
            json.name("failures").beginArray();
            for (Failure failure : report.failures()) {
                write(failure, names, json);
            }
            json.endArray();
            writeSummary(report, json);
            json.endObject();
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void write(Finding finding, PathNames names, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("rule").value(finding.rule());
        json.name("severity").value(finding.severity().label());
        json.name("path").value(names.name(finding.file().path()));
        writeRange(finding.file(), finding.range(), json);
        json.name("message").value(finding.message());
        json.name("help").value(finding.help());
        json.name("fix");
        write(finding.fix(), finding.file(), names, json);
        json.name("witness").beginArray();
        for (WitnessStep step : finding.witness()) {
            json.beginObject();
            json.name("path").value(names.name(step.file().path()));
            writeRange(step.file(), step.range(), json);
            json.name("message").value(step.message());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void write(@Nullable Fix fix, SourceFile file, PathNames names, JsonWriter json) throws IOException {
        if (fix == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("title").value(fix.title());
        json.name("applicability").value(fix.applicability().name().toLowerCase(Locale.ROOT));
        json.name("edits").beginArray();
        for (TextEdit edit : fix.edits()) {
            json.beginObject();
            json.name("path").value(names.name(file.path()));
            writeRange(file, edit.range(), json);
            json.name("text").value(edit.text());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void writeRange(SourceFile file, TextRange range, JsonWriter json) throws IOException {
        Position start = Position.of(file, range.start());
        Position end = Position.of(file, range.end());
        json.name("line").value(start.line());
        json.name("column").value(start.column());
        json.name("endLine").value(end.line());
        json.name("endColumn").value(end.column());
    }

    private static void write(Failure failure, PathNames names, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("path").value(names.name(failure.path()));
        json.name("line").value(failure.line());
        json.name("rule").value(failure.rule());
        json.name("message").value(failure.message());
        json.endObject();
    }

    private static void writeSummary(Report report, JsonWriter json) throws IOException {
        json.name("summary").beginObject();
        json.name("errors").value(report.count(Severity.ERROR));
        json.name("warnings").value(report.count(Severity.WARNING));
        json.name("infos").value(report.count(Severity.INFO));
        json.name("fixable").value(report.fixable());
        json.name("failures").value(report.failures().size());
        json.name("files").value(report.statistics().filesFound());
        json.name("filesChecked").value(report.statistics().filesChecked());
        json.endObject();
    }
}
