package io.github.jhtop.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The kernel's view of the thread that asks. */
public final class CurrentThread {

    private static final int CPU_SET_BYTES = 128;

    private CurrentThread() {}

    /**
     * Its id among all threads of the machine. Source: {@code gettid(2)}.
     *
     * @return the TID
     * @throws NativeUnavailableException if no native call can be made
     */
    public static int id() throws NativeUnavailableException {
        Libc.require();
        return (int) Libc.syscall(Architecture.current().gettid());
    }

    /**
     * Keeps it on one logical CPU. Source: {@code sched_setaffinity(2)}.
     *
     * @param cpu number of the CPU, below 1024
     * @return false if the kernel refused
     * @throws NativeUnavailableException if no native call can be made
     */
    public static boolean pinTo(int cpu) throws NativeUnavailableException {
        Libc.require();
        ByteBuffer mask = ByteBuffer.allocateDirect(CPU_SET_BYTES).order(ByteOrder.nativeOrder());
        int word = cpu / Long.SIZE * Long.BYTES;
        mask.putLong(word, 1L << cpu % Long.SIZE);
        return Libc.sched_setaffinity(0, CPU_SET_BYTES, mask) == 0;
    }
}
