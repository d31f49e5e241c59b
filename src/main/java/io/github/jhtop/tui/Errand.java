package io.github.jhtop.tui;

import io.github.jhtop.control.Signal;
import io.github.jhtop.model.ProcessRow;
import java.util.List;

/** What a command asks of the world outside of the screen; done after the key, by {@link Errands}. */
sealed interface Errand {

    /** Draw everything anew, whatever the terminal shows. */
    record Redraw() implements Errand {}

    /** Stop the program as Ctrl-Z does. */
    record Stop() implements Errand {}

    /**
     * Show the screen in another theme.
     *
     * @param theme its name
     */
    record Wear(String theme) implements Errand {}

    /**
     * Show another time.
     *
     * @param order which
     */
    record Move(Transport order) implements Errand {}

    /**
     * Record, or end a recording.
     *
     * @param order what
     */
    record Keep(RecordingOrder order) implements Errand {}

    /**
     * Do something in the lab.
     *
     * @param order what
     */
    record Work(LabOrder order) implements Errand {}

    /**
     * Compare.
     *
     * @param order what is wanted
     */
    record Compare(CompareOrder order) implements Errand {}

    /** Keep what the setup can change in the settings. */
    record Save() implements Errand {}

    /**
     * Write what is on the screen to a file.
     *
     * @param form in which form
     */
    record Photograph(Screenshots.Form form) implements Errand {}

    /**
     * Change nice values.
     *
     * @param processes whose
     * @param by how much
     */
    record Renice(List<ProcessRow> processes, int by) implements Errand {}

    /**
     * Take hold of processes, so that a signal reaches these and no others, and ask which signal.
     *
     * @param processes which
     */
    record Hold(List<ProcessRow> processes) implements Errand {}

    /**
     * Send a signal to the processes that are held.
     *
     * @param signal which
     */
    record Send(Signal signal) implements Errand {}
}
