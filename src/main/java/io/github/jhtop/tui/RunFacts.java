package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.launch.Ending;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Role;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a run; unknown numbers are NaN or null.
 *
 * @param of what it is of
 * @param state one or two words
 * @param role what the state means
 * @param percent how far it has come, by its own word
 * @param seconds since its start, or from its start to its end
 * @param cpuPercent of one core, now or on the whole
 * @param verdict about its result
 * @param verdictRole what the verdict means
 * @param result what came of it, or null
 * @param ageSeconds since its start, of recordings from before
 * @param reason why there is nothing else to show, or null
 */
record RunFacts(
        SafeText of,
        String state,
        Role role,
        double percent,
        double seconds,
        double cpuPercent,
        String verdict,
        Role verdictRole,
        @Nullable RunResult result,
        double ageSeconds,
        @Nullable SafeText reason) {

    static RunFacts of(LabRow row, Snapshot snapshot) {
        return row instanceof LabRow.OfReport ours
                ? ofReport(ours.report(), snapshot)
                : ofEntry(((LabRow.OfEntry) row).entry(), snapshot);
    }

    private static RunFacts ofReport(LabReport report, Snapshot snapshot) {
        SafeText of = SafeText.of(report.form().of());
        LabReport.Stage stage = report.stage();
        if (stage instanceof LabReport.Running running) {
            return ofRunning(of, running, LabKin.members(report, snapshot));
        }
        if (stage instanceof LabReport.Finished finished) {
            String state = finished.cause() == Ending.Cause.ITSELF
                    ? finished.result().ended()
                    : finished.cause() == Ending.Cause.ASKED ? "stopped" : "time over";
            return ofResult(of, state, finished.result(), finished.asReference(), Double.NaN);
        }
        if (stage instanceof LabReport.Failed failed) {
            return waiting(of, "failed", Role.WARNING, failed.reason());
        }
        if (stage instanceof LabReport.Withdrawn) {
            return waiting(of, "stopped", Role.LABEL, SafeText.of("before it began"));
        }
        return stage instanceof LabReport.Referring referring
                ? waiting(of, "reference", Role.DIM, referring(referring, snapshot))
                : waiting(of, "starting", Role.DIM, null);
    }

    private static SafeText referring(LabReport.Referring referring, Snapshot snapshot) {
        double seconds =
                Math.max(0, Duration.between(referring.since(), snapshot.at()).toMillis() / 1e3);
        return SafeText.of(Unit.SHORT_SECONDS.format(seconds, 8) + ": runs single once, for the result");
    }

    private static RunFacts waiting(SafeText of, String state, Role role, @Nullable SafeText reason) {
        double unknown = Double.NaN;
        return new RunFacts(of, state, role, unknown, unknown, unknown, "", Role.TEXT, null, unknown, reason);
    }

    private static RunFacts ofRunning(SafeText of, LabReport.Running running, List<ProcessRow> members) {
        double cpu = members.isEmpty()
                ? Double.NaN
                : members.stream().mapToDouble(row -> row.cpu().percent()).sum();
        Long done = running.done();
        Long planned = running.planned();
        double percent = done == null || planned == null || planned <= 0 ? Double.NaN : 100.0 * done / planned;
        return new RunFacts(
                of,
                running.ending() ? "ending" : "running",
                Role.RUN,
                running.ending() ? Double.NaN : percent,
                running.seconds(),
                cpu,
                "",
                Role.TEXT,
                null,
                Double.NaN,
                null);
    }

    private static RunFacts ofEntry(RunEntry entry, Snapshot snapshot) {
        RunHeader header = entry.header();
        RunResult result = entry.result();
        if (header == null) {
            SafeText problem = SafeText.of(String.valueOf(entry.problem()));
            return waiting(entry.runId(), entry.fate(), Role.WARNING, problem);
        }
        double age = Duration.between(header.startedAt(), snapshot.at()).toMillis() / 1e3;
        return ofResult(header.of(), entry.fate(), result, null, age);
    }

    private static RunFacts ofResult(
            SafeText of, String state, @Nullable RunResult result, @Nullable Boolean asReference, double age) {
        RunResult known = result == null ? RunResult.unknown(RunState.INCOMPLETE) : result;
        RunResult.Usage usage = known.usage();
        boolean wrong = Boolean.FALSE.equals(known.valid()) || Boolean.FALSE.equals(asReference);
        boolean valid = Boolean.TRUE.equals(known.valid());
        String verdict = wrong ? "WRONG" : Boolean.TRUE.equals(asReference) ? "as single" : valid ? "valid" : "-";
        return new RunFacts(
                of,
                state,
                state.equals("done") ? Role.TEXT : Role.LABEL,
                Double.NaN,
                known.wallSeconds(),
                100 * (usage.userSeconds() + usage.systemSeconds()) / known.wallSeconds(),
                verdict,
                wrong ? Role.WARNING : valid ? Role.TEXT : Role.UNKNOWN,
                known,
                age,
                null);
    }
}
