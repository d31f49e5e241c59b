package io.github.jhtop.tui;

import org.jspecify.annotations.Nullable;

/**
 * Where the cursor is in the lab; each pane keeps its own place.
 *
 * @param pane the pane that hears the keys
 * @param workload name of the workload that is chosen
 * @param line of its form
 * @param run the key of the run, or null for the first
 */
record LabPlace(Pane pane, String workload, int line, @Nullable String run) {

    /** What the lab begins with. */
    static final String FIRST_WORKLOAD = "mandelbrot";

    /** On the line that starts the first workload: whoever comes here for the first time needs Enter and nothing else. */
    static final LabPlace FIRST = new LabPlace(Pane.FORM, FIRST_WORKLOAD, 0, null);

    /** A part of the tab. */
    enum Pane {
        /** All workloads. */
        WORKLOADS,
        /** What can be chosen of one. */
        FORM,
        /** Runs and recordings. */
        RUNS
    }

    LabPlace in(Pane other) {
        return new LabPlace(other, workload, line, run);
    }

    /** On another workload, whose form begins at its top. */
    LabPlace onWorkload(String name) {
        return new LabPlace(pane, name, name.equals(workload) ? line : 0, run);
    }

    LabPlace onLine(int other) {
        return new LabPlace(pane, workload, other, run);
    }

    LabPlace onRun(String key) {
        return new LabPlace(pane, workload, line, key);
    }
}
