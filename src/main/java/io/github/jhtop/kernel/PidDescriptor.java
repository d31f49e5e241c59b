package io.github.jhtop.kernel;

import java.io.IOException;

/**
 * A descriptor that refers to one process for as long as it is open, and never to another one that got the same PID:
 * {@code pidfd_open(2)}. An interface, so that a test can be the kernel. One thread at a time; no call waits.
 */
public interface PidDescriptor extends AutoCloseable {

    /**
     * Whether the process has ended, all its threads included; a zombie has. Source: {@code pidfd_open(2)}, a descriptor
     * of an ended process is readable.
     *
     * @return true once it has
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    boolean ended() throws IOException;

    /**
     * Sends a signal to the process. Source: {@code pidfd_send_signal(2)}.
     *
     * @param signal number of the signal; 0 sends none and only asks whether one could be sent
     * @throws IOException if the kernel refuses; {@link ErrnoException#ESRCH} tells that the process was reaped, {@link
     *     ErrnoException#EPERM} that this user may not
     */
    void send(int signal) throws IOException;

    /** Closes; never throws. */
    @Override
    void close();
}
