package io.github.jhtop.export;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.SourceState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Snapshots to write, and what was written. */
final class Snapshots {

    /** Names that try to break out of every form. */
    static final List<String> HOSTILE = List.of(
            "\"},{\"pid\":1",
            "back\\slash\\",
            "new\nline\r",
            "a,b;c\td",
            "=cmd|'/c calc'!A1",
            "+1",
            "-1",
            "@SUM(A1)",
            "{curly=\"x\"} 1",
            "</script><b>&amp;",
            "\u001b[31mred\u0007\u0000",
            "\u202eleft\u200b",
            "한글 이름 \uD83D\uDE00",
            "'quoted'",
            "# EOF");

    private Snapshots() {}

    private static Snapshot of(double interval, List<ProcessRow> processes, List<SourceState> sources) {
        boolean known = !Double.isNaN(interval);
        return new Snapshot(
                Instant.parse("2026-01-01T00:00:00.250Z"),
                interval,
                known ? Rows.knownHost() : Rows.unknownHost(),
                known ? List.of(Rows.knownCore()) : List.of(),
                processes,
                sources);
    }

    static Snapshot known(ProcessRow... processes) {
        return of(
                1.5,
                List.of(processes),
                List.of(
                        new SourceState("procfs", Availability.ready()),
                        new SourceState("taskstats", new Availability.Absent("needs root", "sudo jhtop")),
                        new SourceState("split", new Availability.Degraded("\"half\"", "none"))));
    }

    /** Read for certain processes only. */
    static Snapshot selected(ProcessRow... processes) {
        Snapshot known = known(processes);
        return new Snapshot(
                known.at(),
                known.intervalSeconds(),
                Rows.selectedHost(),
                known.cores(),
                known.processes(),
                known.sources());
    }

    static Snapshot unknown(ProcessRow... processes) {
        return of(Double.NaN, List.of(processes), List.of());
    }

    static ProcessRow java(String name) {
        return Rows.knownProcess(name, "ada", "/bin/java", "-cp", "x", "com.acme.Server", name);
    }

    /** What writes to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
