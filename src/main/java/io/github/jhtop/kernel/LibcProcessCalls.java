package io.github.jhtop.kernel;

import java.io.IOException;

/** Through libc. Source of the numbers: {@code include/uapi/linux/resource.h}. */
final class LibcProcessCalls implements ProcessCalls {

    private static final int PRIO_PROCESS = 0;

    /** The bare system call answers 20 - nice, 1 to 40, so that no value looks like an error; -1 is one here. */
    private static final int NICE_BIAS = 20;

    @Override
    public PidDescriptor open(int pid) throws IOException {
        Libc.require();
        return LibcPidDescriptor.open(requirePositive(pid));
    }

    // Not the function of libc: it undoes the bias, and then -1 may be a nice value or an error.
    @Override
    public int nice(int tid) throws IOException {
        Libc.require();
        long biased = Libc.syscall(Architecture.current().getpriority(), PRIO_PROCESS, requirePositive(tid));
        if (biased < 0) {
            throw new ErrnoException("getpriority", Libc.errno());
        }
        return NICE_BIAS - (int) biased;
    }

    @Override
    public void renice(int tid, int nice) throws IOException {
        Libc.require();
        if (Libc.setpriority(PRIO_PROCESS, requirePositive(tid), nice) != 0) {
            throw new ErrnoException("setpriority", Libc.errno());
        }
    }

    /** 0 means the caller itself to the kernel. */
    private static int requirePositive(int id) {
        if (id <= 0) {
            throw new IllegalArgumentException("no id of a process or thread: " + id);
        }
        return id;
    }
}
