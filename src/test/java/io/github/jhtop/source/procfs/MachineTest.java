package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The real {@code /proc}, which moves while it is read: a look counts if the truth before and after is the same. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "there is no /proc")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MachineTest {

    private static final int PATIENCE = 1000;
    private static final String PARKED = "parked-for-test";

    private final int self = (int) ProcessHandle.current().pid();

    @AutoClose
    private final Sampler sampler = new Sampler(
            InstantSource.system(),
            System::nanoTime,
            Procfs.sources(ProcRoot.MACHINE, InstantSource.system(), List.of(), List.of()));

    private ProcessCounters look() {
        Sample sample = sampler.step(new Demand(EnumSet.allOf(Reading.class), Set.of(self)));
        assertEquals(1, sample.processes().size());
        return sample.processes().get(0);
    }

    private static List<ThreadCounters> live(ProcessCounters process) {
        return Objects.requireNonNull(process.threads()).live();
    }

    private static List<Integer> tasks() {
        return Arrays.stream(Objects.requireNonNull(new File("/proc/self/task").list()))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    @Test
    void listsTheThreadsOfThisJvm() {
        for (int i = 0; i < PATIENCE; i++) {
            List<Integer> before = tasks();
            ProcessCounters process = look();
            if (before.equals(tasks())) {
                assertEquals(
                        before, live(process).stream().map(ThreadCounters::tid).toList());
                assertEquals(before.size(), process.stat().threadCount());
                return;
            }
        }
        fail("threads of this JVM came and went all the time");
    }

    @Test
    void splitsTheSwitchesOfAParkedThreadExactly() throws IOException, InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        Thread thread = new Thread(() -> await(release), PARKED);
        thread.start();
        try {
            assertParkedThreadIsExact();
        } finally {
            release.countDown();
            thread.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertParkedThreadIsExact() throws IOException {
        for (int i = 0; i < PATIENCE; i++) {
            for (ThreadCounters thread : live(look())) {
                if (!thread.name().toString().equals(PARKED) || thread.state() != 'S') {
                    continue;
                }
                Switches before = status(thread.tid());
                Switches told = live(look()).stream()
                        .filter(each -> each.tid() == thread.tid())
                        .findFirst()
                        .orElseThrow()
                        .switches();
                if (before.equals(status(thread.tid()))) {
                    assertEquals(before, told);
                    assertTrue(before.total() > 0, "it was parked at least once");
                    return;
                }
            }
        }
        fail("the thread never rested");
    }

    private static Switches status(int tid) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/self/task/" + tid + "/status"));
        return new Switches.Split(
                number(lines, "voluntary_ctxt_switches:"), number(lines, "nonvoluntary_ctxt_switches:"));
    }

    private static long number(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.substring(key.length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsItself() {
        ProcessCounters process = look();
        ProcessHandle handle = ProcessHandle.current();
        assertEquals(handle.parent().orElseThrow().pid(), process.stat().ppid());
        assertEquals(
                handle.info().user().orElseThrow(),
                Objects.requireNonNull(process.facts().user()).toString());
        assertNotNull(process.io());
        assertTrue(Objects.requireNonNull(process.openFiles()) > 3);
        assertTrue(Objects.requireNonNull(process.sharedBytes()) > 0);
        assertTrue(process.stat().rssBytes() > 10_000_000, "a JVM is larger than that");
    }

    @Test
    void knowsTheMachine() {
        Sample sample = sampler.step(Demand.of(Set.of()));
        assertTrue(sample.cores().size() >= Runtime.getRuntime().availableProcessors());
        assertTrue(sample.host().uptimeSeconds() > 0);
        assertNotNull(sample.host().load());
        assertNotNull(sample.host().memory());
        assertTrue(sample.host().kernel().toString().startsWith("Linux "));
        assertTrue(sample.processes().stream().anyMatch(process -> process.id().pid() == self));
    }
}
