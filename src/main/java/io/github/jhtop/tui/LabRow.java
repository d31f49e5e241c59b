package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.recording.RunEntry;

/** A line of the list of runs. */
sealed interface LabRow {

    /** The same for the same run, whatever becomes of it. */
    String key();

    /** A run of this session. */
    record OfReport(LabReport report) implements LabRow {
        @Override
        public String key() {
            return "#" + report.number();
        }
    }

    /** A recording that was there before. */
    record OfEntry(RunEntry entry) implements LabRow {
        @Override
        public String key() {
            return entry.runId().toString();
        }
    }
}
