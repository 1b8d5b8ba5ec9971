package dev.sessionlint.engine;

import dev.sessionlint.fix.Applicability;
import dev.sessionlint.fix.Cleanup;
import dev.sessionlint.fix.Fix;
import dev.sessionlint.fix.TextEdit;
import dev.sessionlint.rule.Finding;
import dev.sessionlint.rule.Severity;
import dev.sessionlint.rule.WitnessStep;
import dev.sessionlint.source.SourceFile;
import dev.sessionlint.source.TextRange;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The binary form of an outcome: each {@code put} stands beside the {@code take} that reads the same components in the
 * same order. A component more is a line in both; the tool's own fingerprint keeps old forms from being read.
 */
final class OutcomeCodec {
    private static final int EXCLUDED = 1;
    private static final int PARSED = 2;
    private static final int DB_BY_NAME = 4;
    private static final int FINDINGS = 8;

    private OutcomeCodec() {}

    static void put(ByteSink out, FileOutcome outcome) {
        out.putByte((outcome.excluded() ? EXCLUDED : 0)
                | (outcome.parsed() ? PARSED : 0)
                | (outcome.dbByName() ? DB_BY_NAME : 0)
                | (outcome.findings().isEmpty() ? 0 : FINDINGS));
        out.putAll(outcome.failures(), failure -> putFailure(out, failure));
        if (!outcome.findings().isEmpty()) {
            out.putText(outcome.findings().get(0).file().charset().name());
            out.putAll(outcome.findings(), finding -> putFinding(out, finding));
        }
    }

    /**
     * Reads an outcome.
     *
     * @param file the file that was linted
     * @param text reads its text in an encoding; it is asked for only if there are findings
     * @return empty if the text is not to be had
     */
    static Optional<FileOutcome> take(ByteSource in, Path file, Function<Charset, Optional<SourceFile>> text) {
        int flags = in.takeByte();
        List<Failure> failures = in.takeAll(() -> takeFailure(in, file));
        List<Finding> findings = List.of();
        if ((flags & FINDINGS) != 0) {
            Optional<SourceFile> source = text.apply(charset(in.takeText()));
            if (source.isEmpty()) {
                return Optional.empty();
            }
            findings = in.takeAll(() -> takeFinding(in, source.get()));
        }
        return Optional.of(new FileOutcome(
                (flags & EXCLUDED) != 0, (flags & PARSED) != 0, (flags & DB_BY_NAME) != 0, findings, failures));
    }

    private static Charset charset(String name) {
        return name.equals(StandardCharsets.UTF_8.name()) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    private static void putFailure(ByteSink out, Failure failure) {
        out.putNullable(failure.line(), out::putCount);
        out.putNullable(failure.rule(), out::putText);
        out.putText(failure.message());
    }

    private static Failure takeFailure(ByteSource in, Path file) {
        return new Failure(file, in.takeNullable(in::takeCount), in.takeNullable(in::takeText), in.takeText());
    }

    private static void putFinding(ByteSink out, Finding finding) {
        out.putText(finding.rule());
        out.putConstant(finding.severity());
        putRange(out, finding.range());
        out.putCount(finding.anchor());
        out.putText(finding.message());
        out.putNullable(finding.help(), out::putText);
        out.putNullable(finding.fix(), fix -> putFix(out, fix));
        out.putAll(finding.witness(), step -> {
            putRange(out, step.range());
            out.putText(step.message());
        });
    }

    /** Whether an outcome can be written: a step of a witness that lies in another file cannot. */
    static boolean takes(FileOutcome outcome) {
        return outcome.findings().stream()
                .allMatch(finding -> finding.witness().stream()
                        .allMatch(
                                step -> step.file().path().equals(finding.file().path())));
    }

    private static Finding takeFinding(ByteSource in, SourceFile file) {
        return new Finding(
                in.takeText(),
                in.takeConstant(Severity.values()),
                file,
                takeRange(in, file),
                in.takeCount(),
                in.takeText(),
                in.takeNullable(in::takeText),
                in.takeNullable(() -> takeFix(in, file)),
                in.takeAll(() -> new WitnessStep(file, takeRange(in, file), in.takeText())));
    }

    private static void putFix(ByteSink out, Fix fix) {
        out.putText(fix.title());
        out.putConstant(fix.applicability());
        out.putAll(fix.edits(), edit -> putEdit(out, edit));
        out.putAll(fix.cleanups(), cleanup -> {
            putEdit(out, cleanup.edit());
            out.putAll(cleanup.uses(), use -> putRange(out, use));
        });
    }

    private static Fix takeFix(ByteSource in, SourceFile file) {
        return new Fix(
                in.takeText(),
                in.takeConstant(Applicability.values()),
                in.takeAll(() -> takeEdit(in, file)),
                in.takeAll(() -> new Cleanup(takeEdit(in, file), in.takeAll(() -> takeRange(in, file)))));
    }

    private static void putEdit(ByteSink out, TextEdit edit) {
        putRange(out, edit.range());
        out.putText(edit.text());
    }

    private static TextEdit takeEdit(ByteSource in, SourceFile file) {
        return new TextEdit(takeRange(in, file), in.takeText());
    }

    private static void putRange(ByteSink out, TextRange range) {
        out.putCount(range.start());
        out.putCount(range.length());
    }

    /** A range of the file's text: what lies beyond its end cannot have been written for it. */
    private static TextRange takeRange(ByteSource in, SourceFile file) {
        int start = in.takeCount();
        TextRange range = new TextRange(start, start + in.takeCount());
        if (range.end() > file.text().length()) {
            throw new IllegalStateException("a place behind the end of " + file);
        }
        return range;
    }
}
