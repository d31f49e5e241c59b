package io.github.jhtop.tui;

import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.text.SafeText;
import java.util.List;

/** What the reader wants of the lab. */
public sealed interface LabOrder {

    /** Read what can be run, and what was recorded before. */
    record Open() implements LabOrder {}

    /**
     * Start a run.
     *
     * @param form what is asked for
     */
    record Start(RunForm form) implements LabOrder {}

    /**
     * End a run.
     *
     * @param number of the run
     */
    record Stop(int number) implements LabOrder {}

    /**
     * Show the result of a recording.
     *
     * @param runId its name
     * @param remarks what is to be said besides, one line each
     */
    record Show(String runId, List<SafeText> remarks) implements LabOrder {
        /** Copies the list. */
        public Show {
            remarks = List.copyOf(remarks);
        }
    }
}
