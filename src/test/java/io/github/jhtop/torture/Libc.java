package io.github.jhtop.torture;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** What no Java call offers: pseudo terminals and signals. Each call answers -1 for a failure that {@link #errno} names. */
final class Libc {

    static {
        Native.register(Libc.class, NativeLibrary.getProcess());
    }

    private Libc() {}

    static int errno() {
        return Native.getLastError();
    }

    static <N extends Number> N require(String call, N result) {
        if (result.longValue() < 0) {
            throw new IllegalStateException(call + " failed with errno " + errno());
        }
        return result;
    }

    /** Never to a group, to everybody or to the first of all processes. */
    static void signal(long pid, int number) {
        if (pid <= 1) {
            throw new IllegalArgumentException("a signal to " + pid);
        }
        kill((int) pid, number);
    }

    static native int posix_openpt(int flags);

    static native int grantpt(int master);

    static native int unlockpt(int master);

    static native int ptsname_r(int master, byte[] into, long length);

    static native int open(String path, int flags);

    static native long read(int descriptor, byte[] into, long length);

    static native long write(int descriptor, byte[] from, long length);

    static native int poll(short[] descriptors, long count, int timeoutMillis);

    static native int ioctl(int descriptor, long request, short[] argument);

    static native int tcflow(int descriptor, int action);

    static native int tcgetattr(int descriptor, byte[] into);

    static native int tcgetpgrp(int descriptor);

    static native int close(int descriptor);

    private static native int kill(int pid, int signal);
}
