package io.github.jhtop.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real calls, on real children. */
@EnabledOnOs(OS.LINUX)
final class ChildCallsTest {

    private final ChildCalls calls = ChildCalls.ofKernel();

    private int spawn(Map<Integer, Integer> descriptors, String... line) throws IOException {
        List<byte[]> arguments =
                Stream.of(line).map(argument -> argument.getBytes(UTF_8)).toList();
        return calls.spawn(new Spawn(arguments, List.of("A=1".getBytes(UTF_8)), descriptors, List.of()));
    }

    @Test
    void aChildHasItsArgumentsItsEnvironmentAndItsDescriptors() throws IOException {
        try (Pipe pipe = calls.pipe()) {
            int pid = spawn(Map.of(3, pipe.writeEnd()), "/bin/sh", "-c", "echo \"$A $1 $$\" >&3; exit 5", "sh", "b c");
            pipe.closeWriteEnd();
            assertEquals("1 b c " + pid, pipe.readLine());
            assertEquals("", pipe.readLine());
            calls.awaitEnd(pid);
            Reaped reaped = calls.reap(pid).orElseThrow();
            assertEquals(5, reaped.exitStatus());
            assertEquals(0, reaped.signal());
            assertTrue(reaped.usage().minorFaults() > 0);
            assertEquals(Optional.empty(), calls.reap(pid));
            assertThrows(ErrnoException.class, () -> calls.awaitEnd(pid));
        }
    }

    @Test
    void aGroupIsEndedAndReaped() throws IOException {
        int pid = spawn(Map.of(), "/bin/sleep", "60");
        assertEquals(Optional.empty(), calls.reap(-pid));
        calls.kill(-pid, 9);
        calls.awaitEnd(pid);
        Reaped reaped = calls.reap(-pid).orElseThrow();
        assertEquals(pid, reaped.pid());
        assertEquals(9, reaped.signal());
        assertThrows(ErrnoException.class, () -> calls.kill(-pid, 9));
    }

    @Test
    void whatIsNoProgramIsRefused() {
        ErrnoException e = assertThrows(ErrnoException.class, () -> spawn(Map.of(), "/no/such/program"));
        assertEquals(ErrnoException.ENOENT, e.errno());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1})
    void whatMeansEverybodyNeverReachesTheKernel(int pid) {
        assertThrows(IllegalArgumentException.class, () -> calls.kill(pid, 0));
        assertThrows(IllegalArgumentException.class, () -> calls.reap(pid));
    }

    @Test
    void usageOfTwoIsASumButForMemory() {
        ResourceUsage one = new ResourceUsage(1, 2, 30, 4, 5, 6, 7);
        assertEquals(new ResourceUsage(2, 4, 30, 8, 10, 12, 14), one.plus(one));
        assertEquals(one, one.plus(ResourceUsage.NOTHING));
    }
}
