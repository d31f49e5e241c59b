package io.github.jhtop.kernel;

import java.io.IOException;

/** A call into the kernel failed. Source of the numbers: {@code errno(3)}, the same on x86-64 and arm64. */
public final class ErrnoException extends IOException {

    /** Operation not permitted. */
    public static final int EPERM = 1;

    /** No such file, family or object. */
    public static final int ENOENT = 2;

    /** No such process. */
    public static final int ESRCH = 3;

    /** Arguments and environment are too long, or one of them is. */
    public static final int E2BIG = 7;

    /** No such child. */
    public static final int ECHILD = 10;

    /** Permission denied. */
    public static final int EACCES = 13;

    /** Too many open files on the machine. */
    public static final int ENFILE = 23;

    /** Too many open files in this process. */
    public static final int EMFILE = 24;

    /** The kernel does not know this call. */
    public static final int ENOSYS = 38;

    /** There is no such protocol. */
    public static final int EPROTONOSUPPORT = 93;

    /** A receive queue was full and messages were dropped. */
    public static final int ENOBUFS = 105;

    /** Nobody listens there. */
    public static final int ECONNREFUSED = 111;

    static final int EINTR = 4;
    static final int EAGAIN = 11;

    private static final long serialVersionUID = 1L;

    private final int errno;

    /**
     * With the place and the number.
     *
     * @param call name of the call, for example {@code recv}
     * @param errno number of the error
     */
    public ErrnoException(String call, int errno) {
        super(call + ": errno " + errno);
        this.errno = errno;
    }

    /**
     * Which error it was.
     *
     * @return the number
     */
    public int errno() {
        return errno;
    }
}
