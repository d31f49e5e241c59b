package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentReaderTest {

    private final Path root;

    EnvironmentReaderTest(@TempDir Path root) {
        this.root = root;
    }

    private void put(String file, String content) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private Environment read() {
        return new EnvironmentReader(
                        root.resolve("proc"),
                        root.resolve("sys"),
                        SafeText.of("17.0.1"),
                        SafeText.of("jhtop 1"),
                        List.of(SafeText.of("-Xmx64m")))
                .read();
    }

    @Test
    void everythingIsRead() throws IOException {
        put("proc/cpuinfo", "processor\t: 0\nmodel name\t: AMD EPYC 7763\nprocessor\t: 1\nmodel name\t: other\n");
        put("proc/meminfo", "MemTotal:       24658432 kB\nMemFree: 1 kB\n");
        put("proc/stat", "cpu  100 20 30 4000 50 6 7 8 90 0\ncpu0 1 2 3 4 5 6 7 8 9 0\nctxt 5\n");
        put("proc/self/stat", "7 (a) R 1) S 1 7 7 0 -1 4194304 1 2 3 4 15 25 0 0 20 0 1 0 0 0 0\n");
        put("proc/loadavg", "0.50 1.25 2.00 1/234 5678\n");
        put("proc/sys/kernel/ostype", "Linux\n");
        put("proc/sys/kernel/osrelease", "6.18.0\n");
        put("proc/sys/kernel/version", "#1 SMP\n");
        put("proc/sys/kernel/hostname", "box\u001b[31m\n");
        put(
                "proc/self/limits",
                """
                Limit                     Soft Limit           Hard Limit           Units
                Max cpu time              unlimited            unlimited            seconds
                Max open files            1024                 20000                files
                """);
        put("proc/pressure/cpu", "some avg10=72.57 avg60=47.08 avg300=31.86 total=8384638224\nfull avg10=0.00\n");
        put("sys/devices/system/cpu/online", "0-3,8\n");
        put("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "performance\n");
        Environment read = read();
        assertEquals(
                new Environment.Machine(SafeText.of("AMD EPYC 7763"), 5, 24658432L << 10, SafeText.of("performance")),
                read.machine());
        assertEquals(SafeText.of("Linux 6.18.0 #1 SMP"), read.kernel());
        assertEquals(SafeText.of("box\u001b[31m"), read.host());
        assertEquals(new HostCounters.Load(0.5, 1.25, 2), read.load());
        assertEquals(
                new Environment.CpuTime(1_630_000_000L, 40_500_000_000L, 80_000_000L, 400_000_000L), read.cpuTime());
        assertEquals(
                new Environment.Stall(72.57, 47.08, 8384638224L),
                read.pressure().cpu());
        assertNull(read.pressure().io());
        assertEquals(
                List.of(
                        new ResourceLimit(Resource.CPU_TIME, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
                        new ResourceLimit(Resource.OPEN_FILES, 1024, 20000)),
                read.limits());
    }

    @Test
    void whatIsNotThereIsUnknown() throws IOException {
        Environment nothing = new Environment(
                Environment.Machine.UNKNOWN,
                null,
                null,
                SafeText.of("17.0.1"),
                SafeText.of("jhtop 1"),
                List.of(SafeText.of("-Xmx64m")),
                null,
                null,
                null,
                Environment.Pressure.UNKNOWN);
        assertEquals(nothing, read());
        put("proc/loadavg", "garbage");
        put("proc/meminfo", "MemTotal: many kB");
        put("proc/self/limits", "Max open files  x y\nMax cpu time");
        put("sys/devices/system/cpu/online", "0-,");
        put("proc/pressure/cpu", "some avg10=x");
        assertEquals(nothing, read());
    }

    @Test
    void thisMachineIsRead() {
        Environment here = new EnvironmentReader(Path.of("/proc"), Path.of("/sys"), null, null, null).read();
        assertNotNull(here.kernel());
        assertNotNull(here.machine().memoryBytes());
        assertNotNull(here.limits());
        assertNotNull(here.load());
    }

    @Test
    void itIsReadBackAsItWas() throws IOException, RecordingException {
        everythingIsRead();
        RunHeader header = Headers.of("x");
        RunHeader here = new RunHeader(
                header.runId(),
                header.kind(),
                header.of(),
                header.title(),
                header.startedAt(),
                header.command(),
                null,
                null,
                header.parameters(),
                null,
                null,
                header.samplePeriod(),
                read());
        try (RunWriter writer = RunWriter.create(root.resolve("runs"), here, Masking.NONE)) {
            Path run = writer.finish(RunResult.unknown(RunState.INCOMPLETE), read());
            assertEquals(here, RunReader.open(run).header());
            assertEquals(read(), RunReader.open(run).environmentAfter());
            assertEquals(
                    RunResult.unknown(RunState.INCOMPLETE), RunReader.open(run).result());
        }
    }
}
