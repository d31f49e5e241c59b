package io.github.jhtop.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The real calls, which any user may make. */
@EnabledOnOs(OS.LINUX)
class LibcTest {

    @Test
    void resourceUsageGrowsWithEachPark() throws NativeUnavailableException {
        ResourceUsage before = ResourceUsage.self();
        for (int i = 0; i < 50; i++) {
            LockSupport.parkNanos(10_000);
        }
        ResourceUsage after = ResourceUsage.self();
        assertTrue(after.voluntarySwitches() - before.voluntarySwitches() >= 50);
        assertTrue(after.switches() >= after.voluntarySwitches());
        assertTrue(after.userMicros() + after.systemMicros() > 0);
    }

    @Test
    void aThreadKnowsItsId() throws IOException {
        int id = CurrentThread.id();
        assertTrue(Files.isDirectory(Path.of("/proc/self/task/" + id)));
        assertEquals(
                Path.of(ProcessHandle.current().pid() + "/task/" + id),
                Files.readSymbolicLink(Path.of("/proc/thread-self")));
    }

    @Test
    void theKernelRefusesAMessageThatIsNone() throws IOException {
        try (NetlinkSocket socket = NetlinkSocket.open(NetlinkSocket.GENERIC, 0)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(4096);
            socket.send(buffer.limit(4));
            assertFalse(socket.receive(buffer, 0));
        }
    }

    @Test
    void waitingForNothingEnds() throws IOException {
        try (NetlinkSocket socket = NetlinkSocket.open(NetlinkSocket.GENERIC, 0)) {
            long begin = System.nanoTime();
            assertFalse(socket.receive(ByteBuffer.allocateDirect(64), 20));
            assertTrue(System.nanoTime() - begin >= 20_000_000);
        }
    }

    @Test
    void aClosedSocketTellsItsErrno() throws IOException {
        NetlinkSocket socket = NetlinkSocket.open(NetlinkSocket.GENERIC, 0);
        socket.close();
        socket.close();
        ErrnoException e = assertThrows(ErrnoException.class, () -> socket.receive(ByteBuffer.allocateDirect(64), 0));
        assertEquals(9, e.errno());
    }
}
