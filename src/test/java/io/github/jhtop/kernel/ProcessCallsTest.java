package io.github.jhtop.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.house.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real calls, on real children. */
@EnabledOnOs(OS.LINUX)
final class ProcessCallsTest {

    /** Above the highest {@code pid_max}. Source: {@code include/linux/threads.h}. */
    private static final int NOBODY = (1 << 22) + 1;

    private static final int SIGKILL = 9;

    private final ProcessCalls calls = ProcessCalls.ofKernel();

    @Test
    void aDescriptorFollowsAProcessToItsEnd() throws Exception {
        try (Child sleep = Child.of("sleep", "60");
                PidDescriptor descriptor = calls.open(sleep.pid())) {
            descriptor.send(0);
            assertFalse(descriptor.ended());
            descriptor.send(SIGKILL);
            assertEquals(128 + SIGKILL, sleep.process().waitFor());
            assertTrue(descriptor.ended());
            assertEquals(
                    ErrnoException.ESRCH,
                    assertThrows(ErrnoException.class, () -> descriptor.send(0)).errno());
        }
    }

    @Test
    void anUnknownSignalIsRefused() throws IOException {
        try (Child sleep = Child.of("sleep", "60");
                PidDescriptor descriptor = calls.open(sleep.pid())) {
            ErrnoException e = assertThrows(ErrnoException.class, () -> descriptor.send(1000));
            assertEquals("pidfd_send_signal: errno 22", e.getMessage());
        }
    }

    @Test
    void closingGivesTheDescriptorBack() throws IOException {
        try (Child sleep = Child.of("sleep", "60")) {
            long before = pidDescriptors();
            PidDescriptor descriptor = calls.open(sleep.pid());
            assertEquals(before + 1, pidDescriptors());
            descriptor.close();
            descriptor.close();
            assertEquals(before, pidDescriptors());
            assertFalse(descriptor.ended());
            assertThrows(ErrnoException.class, () -> descriptor.send(SIGKILL));
            assertTrue(sleep.process().isAlive());
        }
    }

    @Test
    void whoIsNotThereHasNeitherDescriptorNorNiceValue() {
        assertEquals(
                ErrnoException.ESRCH,
                assertThrows(ErrnoException.class, () -> calls.open(NOBODY)).errno());
        assertEquals(
                ErrnoException.ESRCH,
                assertThrows(ErrnoException.class, () -> calls.nice(NOBODY)).errno());
        assertEquals(
                ErrnoException.ESRCH,
                assertThrows(ErrnoException.class, () -> calls.renice(NOBODY, 0))
                        .errno());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void whatMeansOneselfOrAGroupToTheKernelNeverReachesIt(int id) {
        assertThrows(IllegalArgumentException.class, () -> calls.open(id));
        assertThrows(IllegalArgumentException.class, () -> calls.nice(id));
        assertThrows(IllegalArgumentException.class, () -> calls.renice(id, 19));
    }

    /** For root this takes in -1, which looks like an error where the bias is undone. */
    @Test
    void aNiceValueThatWasSetIsTheOneThatIsThere() throws IOException {
        try (Child sleep = Child.of("sleep", "60")) {
            boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
            for (int nice = root ? -20 : calls.nice(sleep.pid()); nice < 20; nice++) {
                calls.renice(sleep.pid(), nice);
                assertEquals(nice, calls.nice(sleep.pid()));
            }
        }
    }

    private static long pidDescriptors() throws IOException {
        try (Stream<Path> links = Files.list(Path.of("/proc/self/fd"))) {
            return links.filter(ProcessCallsTest::isPidDescriptor).count();
        }
    }

    /** Named {@code anon_inode:[pidfd]}, and {@code pidfd:[inode]} since Linux 6.9. */
    private static boolean isPidDescriptor(Path link) {
        try {
            return Files.readSymbolicLink(link).toString().contains("pidfd");
        } catch (IOException closed) {
            return false;
        }
    }
}
