package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostReaderTest {

    private static final long TICK = 10_000_000;

    @AutoClose
    private final FakeMachine machine;

    HostReaderTest(@TempDir Path directory) {
        machine = new FakeMachine(directory);
        machine.proc
                .write(
                        "stat",
                        """
                        cpu  300 30 90 900 60 9 6 15 150 0
                        cpu0 100 10 30 300 20 3 2 5 50 0
                        cpu2 200 20 60 600 40 6 4 10 100 0
                        intr 8 0 0
                        ctxt 123456789
                        btime 1767323045
                        """)
                .write(
                        "meminfo",
                        """
                        MemTotal:       24567890 kB
                        MemFree:         1000000 kB
                        MemAvailable:   12345678 kB
                        Buffers:          123456 kB
                        SwapTotal:       2097148 kB
                        SwapFree:        1048574 kB
                        """)
                .write("loadavg", "2.10 1.05 0.90 3/1312 98765\n")
                .write("sys/kernel/ostype", "Linux\n")
                .write("sys/kernel/osrelease", "6.18.44\n")
                .write("sys/kernel/hostname", "box\u001B[2J\n");
    }

    @Test
    void tellsTheMachine() {
        machine.start(42);
        assertEquals(
                new HostCounters(
                        SafeText.of("box\uFFFD[2J"),
                        SafeText.of("Linux 6.18.44"),
                        new HostCounters.Load(2.10, 1.05, 0.90),
                        new HostCounters.Memory(
                                24_567_890L * 1024, 12_345_678L * 1024, 2_097_148L * 1024, 1_048_574L * 1024),
                        123_456_789L,
                        new HostCounters.Population(2, 1312),
                        1000.0),
                machine.look().host());
    }

    @Test
    void tellsEachCoreThatIsOnline() {
        assertEquals(
                List.of(
                        new CoreCounters(0, 110 * TICK, 35 * TICK, 300 * TICK, 20 * TICK, 5 * TICK),
                        new CoreCounters(2, 220 * TICK, 70 * TICK, 600 * TICK, 40 * TICK, 10 * TICK)),
                machine.look().cores());
    }

    @Test
    void readsTheShortLinesOfOldKernels() {
        machine.proc.write("stat", "cpu  1 2 3 4\ncpu0 1 2 3 4\ncpu1 5 6 7 8\nctxt 9\n");
        assertEquals(
                List.of(
                        new CoreCounters(0, 3 * TICK, 3 * TICK, 4 * TICK, 0, 0),
                        new CoreCounters(1, 11 * TICK, 7 * TICK, 8 * TICK, 0, 0)),
                machine.look().cores());
    }

    @Test
    void readsTheLongFilesOfLargeMachines() {
        StringBuilder stat = new StringBuilder("cpu  1 1 1 1 1 1 1 1 0 0\n");
        for (int core = 0; core < 512; core++) {
            stat.append("cpu").append(core).append(" 1000000 1 1000000 1000000 1 1 1 1 0 0\n");
        }
        machine.proc.write("stat", stat + "intr" + " 0".repeat(50_000) + "\nctxt 77\n");
        Sample sample = machine.look();
        assertEquals(512, sample.cores().size());
        assertEquals(511, sample.cores().get(511).core());
        assertEquals(77L, sample.host().contextSwitches());
    }

    @Test
    void countsInTheUnitsOfTheKernel() {
        ByteBuffer auxv = ByteBuffer.allocate(6 * Long.BYTES).order(ByteOrder.nativeOrder());
        auxv.putLong(6).putLong(16384).putLong(17).putLong(250).putLong(0).putLong(0);
        machine.proc.write("self/auxv", auxv.array());
        machine.start(42).whole.set(StatField.RSS, 3).set(StatField.UTIME, 5);
        Sample sample = machine.look();
        assertEquals(110 * 4_000_000L, sample.cores().get(0).userNanos());
        assertEquals(20_000_000L, FakeMachine.process(sample, 42).stat().times().userNanos());
        assertEquals(3 * 16384, FakeMachine.process(sample, 42).stat().rssBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MemTotal: 1 kB\n", "MemAvailable: 1 kB\n", "MemTotal: x kB\nMemAvailable: 1 kB\n"})
    void doesNotKnowTheMemoryOfADamagedFile(String meminfo) {
        machine.proc.write("meminfo", meminfo);
        assertNull(machine.look().host().memory());
    }

    @ParameterizedTest
    @CsvSource({"''", "1.00 0.50", "x 0.50 0.25 1/2 3", "1.00 x 0.25 1/2 3"})
    void doesNotKnowTheLoadOfADamagedFile(String loadavg) {
        machine.proc.write("loadavg", loadavg);
        assertNull(machine.look().host().load());
    }

    @Test
    void doesNotKnowWhatItCannotRead() {
        for (String name : List.of("meminfo", "loadavg", "uptime", "sys")) {
            machine.proc.remove(name);
        }
        machine.proc.write("stat", "cpu  1 0 0 1\n");
        Sample sample = machine.look();
        HostCounters host = sample.host();
        assertEquals(
                new HostCounters(SafeText.EMPTY, SafeText.EMPTY, null, null, null, null, Double.NaN),
                host,
                "everything is unknown");
        assertEquals(List.of(), sample.cores());
        assertEquals(List.of(1), FakeMachine.pids(sample));
    }

    @Test
    void isAbsentWithoutItsFirstFile() {
        machine.proc.remove("stat");
        assertAbsent(machine.look());
    }

    @Test
    void isAbsentWhereNothingIsMounted() {
        machine.proc.remove();
        assertAbsent(machine.look());
    }

    private static void assertAbsent(Sample sample) {
        Availability.Absent absent =
                assertInstanceOf(Availability.Absent.class, FakeMachine.availability(sample, "procfs"));
        assertTrue(absent.remedy().contains("mount /proc"), absent.remedy());
        assertEquals(HostCounters.UNKNOWN, sample.host());
        assertEquals(List.of(), sample.processes());
    }

    @Test
    void comesBackOnceItsFilesDo() {
        machine.proc.remove("stat");
        machine.look();
        machine.proc.write("stat", "cpu  1 0 0 1\ncpu0 1 0 0 1\nctxt 5\n");
        Sample sample = machine.look();
        assertEquals(Availability.ready(), FakeMachine.availability(sample, "procfs"));
        assertEquals(1, sample.cores().size());
    }
}
