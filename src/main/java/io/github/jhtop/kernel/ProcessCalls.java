package io.github.jhtop.kernel;

import java.io.IOException;

/** Calls that act on other processes. An interface, so that a test can be the kernel. Any thread; no call waits. */
public interface ProcessCalls {

    /**
     * Opens a descriptor of a process. Source: {@code pidfd_open(2)}, Linux 5.3.
     *
     * @param pid its process id, above 0
     * @return the descriptor, to be closed
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses; {@link ErrnoException#ESRCH} tells that there is no such process
     */
    PidDescriptor open(int pid) throws IOException;

    /**
     * The nice value of one thread. Source: {@code getpriority(2)}, {@code PRIO_PROCESS}.
     *
     * @param tid its thread id, above 0
     * @return from -20, the most favoured, to 19
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses; {@link ErrnoException#ESRCH} tells that there is no such thread
     */
    int nice(int tid) throws IOException;

    /**
     * Sets the nice value of one thread, and of no other thread of its process. Source: {@code setpriority(2)}, {@code
     * PRIO_PROCESS}.
     *
     * @param tid its thread id, above 0
     * @param nice from -20 to 19
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses; {@link ErrnoException#EPERM} tells that the thread belongs to another
     *     user, {@link ErrnoException#EACCES} that this user may not lower a nice value
     */
    void renice(int tid, int nice) throws IOException;

    /**
     * The running kernel; JNA loads with the first call.
     *
     * @return its calls
     */
    static ProcessCalls ofKernel() {
        return new LibcProcessCalls();
    }
}
