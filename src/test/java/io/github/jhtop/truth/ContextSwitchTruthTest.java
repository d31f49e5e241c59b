package io.github.jhtop.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.jhtop.kernel.ResourceUsage;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.source.procfs.Procfs;
import io.github.jhtop.source.taskstats.TaskstatsConnection;
import io.github.jhtop.source.taskstats.TaskstatsThreads;
import io.github.jhtop.source.taskstats.TaskstatsTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The context switches that jhtop shows, against those that a program counted itself. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ContextSwitchTruthTest {

    /** An ending thread may switch once more after the kernel added its counters to the totals. */
    private static final double SWITCHES_TOLERANCE = 0.03;

    /** An ending thread runs some 60 µs more after the kernel added its counters to the totals. */
    private static final double RUN_TIME_TOLERANCE = 0.1;

    private static final int FEW = 10;

    private final TaskstatsConnection connection = new TaskstatsConnection();
    private final TaskstatsTotals totals = new TaskstatsTotals(connection);
    private final TaskstatsThreads splits = new TaskstatsThreads(connection);
    /** Without the source that would fill in what taskstats left out. */
    private final Sampler sampler = new Sampler(
            InstantSource.system(),
            System::nanoTime,
            Procfs.sources(ProcRoot.MACHINE, InstantSource.system(), List.of(totals), List.of(splits)).stream()
                    .filter(source -> !source.id().equals("status"))
                    .toList());

    @BeforeEach
    void open() throws IOException {
        connection.open();
        Privilege.require(splits);
    }

    @AfterEach
    void close() {
        sampler.close();
    }

    @Test
    void totalsAgreeWithTheProgramItself() throws IOException {
        requireTotals();
        try (Child child = Child.start()) {
            ResourceUsage before = child.usage();
            Accounting told = accounting(process(step(child.pid())));
            ResourceUsage after = child.usage();

            int parks = SwitchingProgram.WORKERS * SwitchingProgram.PARKS_OF_WORKER
                    + SwitchingProgram.SHORT_THREADS * SwitchingProgram.PARKS_OF_SHORT_THREAD;
            assertTrue(before.voluntarySwitches() >= parks, "the program did not switch as often as it should");
            assertBetween(
                    before.voluntarySwitches(),
                    told.switches().voluntary(),
                    after.voluntarySwitches(),
                    SWITCHES_TOLERANCE,
                    "voluntary switches");
            assertBetween(
                    before.involuntarySwitches(),
                    told.switches().involuntary(),
                    after.involuntarySwitches(),
                    SWITCHES_TOLERANCE,
                    "involuntary switches");
            assertBetween(
                    before.userMicros(),
                    told.scheduling().runNanos() / 1000,
                    after.userMicros(),
                    RUN_TIME_TOLERANCE,
                    "microseconds of run time");
        }
    }

    private static void assertBetween(long before, long told, long after, double tolerance, String what) {
        boolean between = told >= before * (1 - tolerance) - FEW && told <= after * (1 + tolerance) + FEW;
        assertTrue(between, what + ": told " + told + ", in truth from " + before + " to " + after);
    }

    @Test
    void splitsOfParkedThreadsAreExact() throws IOException {
        try (Child child = Child.start()) {
            Map<Integer, Switches> before = status(child.pid());
            ProcessCounters process = process(step(child.pid()));
            Map<Integer, Switches> after = status(child.pid());

            int workers = 0;
            for (ThreadCounters thread :
                    Objects.requireNonNull(process.threads()).live()) {
                Switches truth = before.get(thread.tid());
                boolean parked = truth != null && truth.equals(after.get(thread.tid()));
                if (parked) {
                    assertEquals(truth, thread.switches(), thread.name().toString());
                    workers += thread.name().toString().equals(SwitchingProgram.WORKER_NAME) ? 1 : 0;
                }
            }
            assertEquals(SwitchingProgram.WORKERS, workers);
        }
    }

    /** The slow way, for comparison: {@code status} of every thread. */
    private static Map<Integer, Switches> status(int pid) throws IOException {
        Map<Integer, Switches> byTid = new HashMap<>();
        try (var tasks = Files.newDirectoryStream(Path.of("/proc", Integer.toString(pid), "task"))) {
            for (Path task : tasks) {
                List<String> lines = Files.readAllLines(task.resolve("status"));
                byTid.put(
                        Integer.parseInt(task.getFileName().toString()),
                        new Switches.Split(
                                number(lines, "voluntary_ctxt_switches:"),
                                number(lines, "nonvoluntary_ctxt_switches:")));
            }
        }
        return byTid;
    }

    private static long number(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.substring(key.length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aParkedProgramIsIdleInMostLooks() throws IOException {
        requireTotals();
        try (Child child = Child.start()) {
            int idle = 0;
            Accounting before = accounting(process(step(child.pid())));
            for (int i = 0; i < 20; i++) {
                Accounting now = accounting(process(step(child.pid())));
                idle += isSame(before, now) ? 1 : 0;
                before = now;
            }
            assertTrue(idle >= 10, "idle in " + idle + " of 20 looks");
        }
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    @Test
    void aSpinningProgramIsNeverIdle(@TempDir Path directory) throws IOException {
        requireTotals();
        Path file = Files.write(directory.resolve("progress"), new byte[16]);
        try (Child child = Child.start()) {
            Progress progress = child.spin(file);
            await(() -> progress.turnsPerTenMillis() > 0);
            Sample before = step(child.pid());
            for (int i = 0; i < 20; i++) {
                awaitSpinning(progress);
                Sample now = step(child.pid());
                assertNotSame(accounting(process(before)), accounting(process(now)));
                double percent =
                        Deriver.derive(before, now).processes().get(0).cpu().percent();
                assertTrue(percent > 0, percent + " % of a core");
                before = now;
            }
        }
    }

    /** 50 ms in which the thread had 20 ms of its CPU at least; on a busy machine it may have to wait for them. */
    private static void awaitSpinning(Progress progress) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        long turns = progress.turns() + 2 * progress.turnsPerTenMillis();
        await(() -> System.nanoTime() >= end && progress.turns() >= turns);
    }

    /** Nobody talks to the program meanwhile: that would make it run. */
    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private Sample step(int pid) {
        return sampler.step(new Demand(EnumSet.allOf(Reading.class), Set.of(pid)));
    }

    private static ProcessCounters process(Sample sample) {
        assertEquals(1, sample.processes().size());
        return sample.processes().get(0);
    }

    private static Accounting accounting(ProcessCounters process) {
        return Objects.requireNonNull(process.accounting(), "no accounting");
    }

    /** A kernel that forgets ended threads must have been found out; there is no truth to test then. */
    private void requireTotals() {
        Sample sample = step((int) ProcessHandle.current().pid());
        if (totals.availability() instanceof Availability.Degraded degraded) {
            assertEquals(null, process(sample).accounting());
            abort(degraded.reason());
        }
        assertNotNull(process(sample).accounting());
    }
}
