package io.github.jhtop.source.procfs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What the kernel tells every program at its start. Source: {@code man getauxval}, {@code man proc_pid_auxv}; pairs of
 * machine words in {@code /proc/self/auxv}.
 *
 * @param pageBytes size of a page
 * @param ticksPerSecond unit of the times in {@code /proc/PID/stat}
 * @param secure whether it has rights that came with its file: set-user-ID, set-group-ID, capabilities
 */
record AuxVector(long pageBytes, long ticksPerSecond, boolean secure) {

    private static final long AT_PAGESZ = 6;
    private static final long AT_CLKTCK = 17;
    private static final long AT_SECURE = 23;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** What Linux has on x86-64 and arm64 unless told otherwise. */
    private static final AuxVector USUAL = new AuxVector(4096, 100, false);

    static AuxVector read(ProcRoot proc, ReadBuffer buffer) {
        return buffer.read(proc.path("self/auxv")) ? parse(buffer.bytes(), buffer.length()) : USUAL;
    }

    static AuxVector parse(byte[] bytes, int length) {
        ByteBuffer words = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.nativeOrder());
        long pageBytes = USUAL.pageBytes;
        long ticksPerSecond = USUAL.ticksPerSecond;
        boolean secure = false;
        while (words.remaining() >= 2 * Long.BYTES) {
            long type = words.getLong();
            long value = words.getLong();
            if (type == AT_PAGESZ && value > 0) {
                pageBytes = value;
            } else if (type == AT_CLKTCK && value > 0 && value <= NANOS_PER_SECOND) {
                ticksPerSecond = value;
            } else if (type == AT_SECURE) {
                secure = value != 0;
            }
        }
        return new AuxVector(pageBytes, ticksPerSecond, secure);
    }

    long tickNanos() {
        return NANOS_PER_SECOND / ticksPerSecond;
    }
}
