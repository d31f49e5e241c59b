package io.github.jhtop.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.EventCounter;
import io.github.jhtop.kernel.ResourceUsage;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.ResourceTotals;
import io.github.jhtop.source.perf.PerfCounting;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a run used, against what its program knows of itself. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MeasuringTest {

    private static final int THREADS = 4;
    private static final int PARKS = 500;

    @TempDir
    private Path folder = Path.of("");

    /** Switches a known number of times, works a while, and tells what it used. */
    static final class Parking {

        private Parking() {}

        public static void main(String[] args) throws Exception {
            Thread[] threads = new Thread[THREADS];
            for (int i = 0; i < THREADS; i++) {
                threads[i] = new Thread(Parking::park);
                threads[i].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            ResourceUsage usage = ResourceUsage.self();
            System.out.println(usage.voluntarySwitches() + " " + usage.involuntarySwitches() + " "
                    + (usage.userMicros() + usage.systemMicros()) + " " + usage.maxRssBytes());
        }

        private static void park() {
            for (int i = 0; i < PARKS; i++) {
                LockSupport.parkNanos(100_000);
            }
        }
    }

    private static LaunchPlan parking(Path output) {
        return LaunchPlan.of(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parking.class.getName()))
                .withStreams(
                        new Redirection.Discarded(), new Redirection.InFile(output), new Redirection.InFile(output));
    }

    private static void requirePerf() {
        boolean counts = PerfCounting.probe(EventCounter::open).answers();
        assumeTrue(counts || "true".equals(System.getenv("CI")), "perf counts nothing here");
        assertTrue(counts, "continuous integration must let perf count");
    }

    @Test
    void totalsAgreeWithTheProgramItself() throws Exception {
        Path output = folder.resolve("output");
        Ending ending = Launcher.ofKernel().start(parking(output)).await();
        long[] own = Arrays.stream(Launches.read(output).strip().split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        ResourceTotals usage = Objects.requireNonNull(ending.usage());
        assertTrue(own[0] >= THREADS * PARKS);
        assertTrue(usage.switches().voluntary() >= own[0], usage::toString);
        assertTrue(usage.switches().voluntary() <= own[0] * 1.1 + 100, usage::toString);
        assertTrue(usage.switches().involuntary() >= own[1], usage::toString);
        assertTrue(usage.userMicros() + usage.systemMicros() >= own[2], usage::toString);
        assertTrue(usage.userMicros() + usage.systemMicros() <= own[2] * 1.5 + 100_000, usage::toString);
        assertTrue(usage.maxRssBytes() >= own[3], usage::toString);
    }

    @Test
    void perfAgreesWithRusage() throws Exception {
        requirePerf();
        Ending one =
                Launcher.ofKernel().start(parking(folder.resolve("output"))).await();
        assertNotNull(one.counters());
        assertEquals("", one.disagreement(1).orElse(""), one::toString);
        String tree =
                "for i in 1 2 3 4 5 6 7 8; do (j=0; while [ $j -lt 20 ]; do /bin/sleep 0.002; j=$((j+1)); done) & done; wait";
        Ending many = Launcher.ofKernel()
                .start(Launches.shell(tree, folder.resolve("output")))
                .await();
        assertTrue(Objects.requireNonNull(many.usage()).switches().voluntary() > 160, many::toString);
        assertEquals("", many.disagreement(1 + 8 + 8 * 20).orElse(""), many::toString);
    }

    @Test
    void whereThePerfIsForbiddenTheReasonIsTold() throws Exception {
        Launcher launcher = Launches.with((event, pid) -> {
            throw new ErrnoException("perf_event_open", ErrnoException.EACCES);
        });
        Ending ending =
                launcher.start(Launches.shell(":", folder.resolve("output"))).await();
        assertNull(ending.counters());
        Availability.Absent absent = assertInstanceOf(Availability.Absent.class, ending.countersScope());
        assertTrue(absent.remedy().contains("perf_event_paranoid=1"), absent.remedy());
        assertNotNull(ending.usage());
    }

    /** The goal is 5 ms on a quiet machine; the bound allows for a busy one. */
    @Test
    void launchingAddsLittle() throws Exception {
        long[] launched = new long[11];
        long[] plain = new long[11];
        for (int i = 0; i < launched.length; i++) {
            long begin = System.nanoTime();
            new ProcessBuilder("/bin/true").start().waitFor();
            plain[i] = System.nanoTime() - begin;
            launched[i] = Launcher.ofKernel()
                    .start(LaunchPlan.of(List.of("/bin/true")))
                    .await()
                    .wallNanos();
        }
        Arrays.sort(launched);
        Arrays.sort(plain);
        long added = launched[5] - plain[5];
        System.out.println("/bin/true: launched " + launched[5] / 1000 + " µs, plain " + plain[5] / 1000 + " µs, ratio "
                + (double) launched[5] / plain[5]);
        assertTrue(added < 50_000_000, added + " ns");
    }
}
