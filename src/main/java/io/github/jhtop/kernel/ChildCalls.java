package io.github.jhtop.kernel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * Calls that make, end and reap children. Java's own children are reaped by Java; a child that is made here is seen by nobody
 * else. An interface, so that a test can be the kernel. Any thread; {@link #awaitEnd} alone waits.
 */
public interface ChildCalls {

    /**
     * Makes a pipe. Source: {@code pipe2(2)}.
     *
     * @return the pipe, to be closed
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    Pipe pipe() throws IOException;

    /**
     * Opens a file as standard stream of a child. Source: {@code open(2)}.
     *
     * @param file which
     * @param write true to write from its beginning, and to make it for oneself alone if there is none; false to read
     * @return a descriptor of at least 10 that no child inherits without being named, to be given to {@link #close}
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    int open(Path file, boolean write) throws IOException;

    /**
     * Closes a descriptor of {@link #open}; never throws.
     *
     * @param descriptor which
     */
    void close(int descriptor);

    /**
     * Makes a process. Source: {@code posix_spawn(3)}.
     *
     * <p>The kernel takes the memory of this process for memory that the child had ({@code exec_mmap} in {@code fs/exec.c}),
     * so its {@link ResourceUsage#maxRssBytes} is never below that; of what the child forks it is right.
     *
     * @param spawn what and how
     * @return its process id; it stays a zombie until {@link #reap}
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses; {@link ErrnoException#E2BIG} tells that arguments and environment are too
     *     long
     */
    int spawn(Spawn spawn) throws IOException;

    /**
     * Makes this process the parent of each orphan among its descendants, instead of the first process of the machine. Source:
     * {@code PR_SET_CHILD_SUBREAPER} in {@code prctl(2)}.
     *
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    void adoptOrphans() throws IOException;

    /**
     * Keeps a process that has one thread yet on some CPUs, and all that it will start. Source: {@code
     * sched_setaffinity(2)}.
     *
     * @param pid which
     * @param cpus numbers of the CPUs, each below 1024
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses, for instance because none of the CPUs is there
     */
    void pin(int pid, Collection<Integer> cpus) throws IOException;

    /**
     * Waits until a child has ended, and leaves it a zombie, whose PID nobody can get. Source: {@code waitid(2)}, {@code
     * WNOWAIT}.
     *
     * @param pid the child
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses; {@link ErrnoException#ECHILD} tells that there is no such child
     */
    void awaitEnd(int pid) throws IOException;

    /**
     * Reaps a child that has ended. Source: {@code wait4(2)}, {@code WNOHANG}.
     *
     * @param pid the child, or the negative id of a process group to reap any child in it
     * @return how it ended; empty if none has, or if there is none
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    Optional<Reaped> reap(int pid) throws IOException;

    /**
     * Sends a signal. To be used on what cannot get another identity: a child that was not reaped, or a group of which such
     * a child is a member. Source: {@code kill(2)}.
     *
     * @param pid the process, or the negative id of a process group; not 0, 1 or -1
     * @param signal its number
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses; {@link ErrnoException#ESRCH} tells that nobody is there
     */
    void kill(int pid, int signal) throws IOException;

    /**
     * The running kernel; JNA loads with the first call.
     *
     * @return its calls
     */
    static ChildCalls ofKernel() {
        return new LibcChildCalls();
    }
}
