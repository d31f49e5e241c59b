package io.github.jhtop.launch;

import io.github.jhtop.sample.ProcessId;
import java.util.Optional;

/**
 * A run under way: a command, and all that it started. An interface, so that a test can be the run. Any thread.
 *
 * <p>The run has a session of its own, so a terminal sends it no signals. Whatever stays in that session ends with the
 * command, with {@link #end}, and with jhtop, however that ends. Who made a session of its own goes on, and is told in
 * {@link Ending#escaped}.
 */
public interface Launched {

    /**
     * Which process the command is.
     *
     * @return its identity from {@code /proc}
     */
    ProcessId id();

    /**
     * The session of the run; it is its first process group too.
     *
     * @return a session id, not always the PID of the command
     */
    int session();

    /**
     * Who belongs to it, for one who watches.
     *
     * @return a roster that knows nobody yet
     */
    Roster roster();

    /**
     * How it ended, as far as it has.
     *
     * @return empty as long as anything of the run is under way
     */
    Optional<Ending> ending();

    /**
     * Waits until all of the run has ended.
     *
     * @return how, and what it used
     * @throws InterruptedException if the thread was interrupted; the run goes on
     * @throws LaunchException if nobody knows how it ended
     */
    Ending await() throws InterruptedException, LaunchException;

    /** Asks all of the run to end (SIGTERM) and ends it a second later (SIGKILL). Returns at once; never throws. */
    void end();
}
