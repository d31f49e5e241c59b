package io.github.jhtop.control;

import io.github.jhtop.sample.ProcessId;
import java.util.Optional;

/**
 * One process, fixed by its identity when a dialog opens: what is done goes to this very process or to none, also after
 * its PID was used again. An interface, so that a test can be the process. To be closed with the dialog; one thread at a
 * time; no method waits or throws.
 */
public interface Target extends AutoCloseable {

    /**
     * Which process.
     *
     * @return as it was asked for
     */
    ProcessId id();

    /**
     * Why nothing can be done to it, as known when the dialog opened. What is done answers the same.
     *
     * @return {@link Outcome.Ended} or {@link Outcome.Refused}; empty if the process is held
     */
    Optional<Outcome> objection();

    /**
     * Sends a signal.
     *
     * @param signal which
     * @return what came of it
     */
    Outcome send(Signal signal);

    /**
     * Moves the nice value of the process: of its leader by so much, and of all its threads to where the leader then is. A
     * thread that is there already, or farther in the same direction, keeps its own.
     *
     * @param delta up is less favoured; the value stays within -20 and 19
     * @return what came of it
     */
    Outcome renice(int delta);

    /** Lets the process go. */
    @Override
    void close();
}
