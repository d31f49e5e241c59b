package io.github.jhtop.workloads.ipclatency;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** What is in a request, and what must be in its reply: the same. Pure. */
final class EchoKernel {

    /** The golden ratio, whose multiples spread well; source: Knuth, The Art of Computer Programming 3, 6.4. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private EchoKernel() {}

    /** Writes a request of the size of the buffer, and flips it. */
    static void fill(ByteBuffer request, long seed, int number) {
        request.clear();
        while (request.hasRemaining()) {
            request.put((byte) (((seed + number * 64L + request.position()) * GOLDEN) >>> 56));
        }
        request.flip();
    }

    /** Whether a reply is what was requested; adds it to the checksum. */
    static boolean matches(ByteBuffer request, ByteBuffer reply, CRC32C checksum) {
        checksum.update(reply.rewind());
        return request.rewind().equals(reply.rewind());
    }
}
