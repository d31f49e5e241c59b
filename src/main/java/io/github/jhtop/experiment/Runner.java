package io.github.jhtop.experiment;

import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.recording.RecordingException;

/** Runs subjects, one at a time. */
public interface Runner {

    /**
     * Runs a subject once and records it.
     *
     * @param subject what
     * @return the run
     * @throws LaunchException if it could not be started
     * @throws RecordingException if it could not be recorded
     * @throws InterruptedException if the thread was interrupted
     */
    Recorded run(Subject subject) throws LaunchException, RecordingException, InterruptedException;

    /** Asks what runs to end; any thread. */
    void end();
}
