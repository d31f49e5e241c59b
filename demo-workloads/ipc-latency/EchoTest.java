package io.github.jhtop.workloads.ipclatency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTest {

    /** The checksums come from another implementation, in another language. */
    @ParameterizedTest
    @CsvSource({"1, a70f5512", "64, cef20bfa"})
    void theRequestIsKnown(int size, String checksum) {
        ByteBuffer request = ByteBuffer.allocate(size);
        EchoKernel.fill(request, 42, 7);
        CRC32C crc = new CRC32C();
        assertTrue(EchoKernel.matches(request, request.duplicate(), crc));
        assertEquals(checksum, Long.toHexString(crc.getValue()));
    }

    @ParameterizedTest
    @CsvSource({"1", "64"})
    void aReplyThatIsWrongByOneBitIsSeen(int size) {
        ByteBuffer request = ByteBuffer.allocate(size);
        EchoKernel.fill(request, 42, 7);
        ByteBuffer reply = ByteBuffer.allocate(size).put(request).rewind();
        reply.put(size - 1, (byte) (reply.get(size - 1) ^ 1));
        assertFalse(EchoKernel.matches(request, reply, new CRC32C()));
    }
}
