package io.github.jhtop.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A counter through libc. Source of the numbers: {@code struct perf_event_attr} in {@code
 * include/uapi/linux/perf_event.h}.
 */
final class LibcEventCounter implements EventCounter {

    /** The first version of the structure, which every kernel takes. */
    private static final int ATTRIBUTE_BYTES = 64;

    private static final int TYPE_SOFTWARE = 1;

    private static final int SIZE_AT = 4;
    private static final int CONFIG_AT = 8;
    private static final int FLAGS_AT = 40;

    private static final long DISABLED = 1;
    private static final long INHERIT = 1 << 1;
    private static final long ENABLE_ON_EXEC = 1 << 12;

    private static final int ANY_CPU = -1;
    private static final int NO_GROUP = -1;
    private static final int CLOSE_ON_EXEC = 1 << 3;

    private static final int CLOSED = -1;

    private final ByteBuffer value = ByteBuffer.allocateDirect(Long.BYTES).order(ByteOrder.nativeOrder());
    private int descriptor;

    private LibcEventCounter(int descriptor) {
        this.descriptor = descriptor;
    }

    /** The kernel is never excluded: what is not permitted then opens and reads 0 for ever. */
    static EventCounter open(SoftwareEvent event, int pid) throws IOException {
        ByteBuffer attribute = ByteBuffer.allocateDirect(ATTRIBUTE_BYTES)
                .order(ByteOrder.nativeOrder())
                .putInt(0, TYPE_SOFTWARE)
                .putInt(SIZE_AT, ATTRIBUTE_BYTES)
                .putLong(CONFIG_AT, event.number())
                .putLong(FLAGS_AT, DISABLED | INHERIT | ENABLE_ON_EXEC);
        int call = Architecture.current().perfEventOpen();
        int descriptor = (int) Libc.syscall(call, attribute, pid, ANY_CPU, NO_GROUP, CLOSE_ON_EXEC);
        if (descriptor < 0) {
            throw new ErrnoException("perf_event_open", Libc.errno());
        }
        return new LibcEventCounter(descriptor);
    }

    @Override
    public long value() throws IOException {
        long length = Libc.read(descriptor, value, Long.BYTES);
        if (length != Long.BYTES) {
            throw new ErrnoException("read", length < 0 ? Libc.errno() : 0);
        }
        return value.getLong(0);
    }

    @Override
    public void close() {
        if (descriptor != CLOSED) {
            Libc.close(descriptor);
            descriptor = CLOSED;
        }
    }
}
