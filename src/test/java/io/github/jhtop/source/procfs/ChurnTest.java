package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.ThreadCounters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes and threads come, run and go, and their numbers are used again. */
class ChurnTest {

    private static final int STEPS = 200;
    private static final int EVENTS_PER_STEP = 3;
    private static final int MOST_PROCESSES = 5;
    private static final int MOST_THREADS = 5;

    private final Path directory;

    private final Random random = new Random(20260102);
    private final Map<Integer, FakeProcess> processes = new TreeMap<>();
    private long ticks = 1000;

    ChurnTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "counts in /proc/self/fd")
    void opensNoMoreDescriptorsThanThereAreProcessesAndThreads() {
        FakeMachine machine = new FakeMachine(directory);
        try (machine) {
            for (int step = 0; step < STEPS; step++) {
                churn(machine);
                Sample sample = machine.look();
                assertEquals(truth(), seen(sample));
                long open = machine.openDescriptors();
                long least = files(sample);
                assertTrue(
                        least <= open && open <= least + threads(sample),
                        "after " + step + " steps " + open + ", and not " + least + " or one more for each thread");
            }
        }
        assertEquals(0, machine.openDescriptors());
    }

    @Test
    void tellsTheSameNumbersWithoutDescriptors() {
        try (FakeMachine rich = new FakeMachine(directory)) {
            rich.look();
            try (FakeMachine poor = new FakeMachine(directory, 3)) {
                for (int step = 0; step < STEPS / 5; step++) {
                    churn(rich);
                    assertEquals(rich.look().processes(), poor.look().processes(), "after " + step + " steps");
                }
            }
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "counts in /proc/self/fd")
    void staysWithinItsBudget() {
        long most = 0;
        try (FakeMachine machine = new FakeMachine(directory, 3)) {
            for (int step = 0; step < 20; step++) {
                churn(machine);
                long wanted = files(machine.look());
                long open = machine.openDescriptors();
                assertTrue(open <= 3, open + " open");
                most = Math.max(most, wanted);
            }
        }
        assertTrue(most > 3, "there was more to keep open");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "counts in /proc/self/fd")
    void givesBackWhatIsNoLongerWanted() {
        try (FakeMachine machine = new FakeMachine(directory)) {
            churn(machine);
            machine.start(9000);
            machine.look();
            machine.look(new Demand(Set.of(Reading.THREADS), Set.of(9000)));
            assertEquals(2, machine.openDescriptors());
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "counts in /proc/self/fd")
    void keepsTheOtherFileOfAThreadThatRunsOnAndOn() {
        try (FakeMachine machine = new FakeMachine(directory)) {
            machine.start(1).leader().ran(1, 1, 1, 0);
            FakeProcess process = machine.start(9000);
            process.leader().ran(1, 1, 1, 0);
            process.start(9001, 7).ran(1, 1, 1, 0);
            long least = files(machine.look());
            process.thread(9001).ran(1, 1, 1, 0);
            machine.look();
            assertEquals(least, machine.openDescriptors());
            process.thread(9001).ran(1, 1, 1, 0);
            Sample sample = machine.look();
            assertEquals(least + 1, machine.openDescriptors());
            assertEquals(
                    2,
                    ProcfsThreadsTest.table(FakeMachine.process(sample, 9000))
                            .live()
                            .size());
            process.end(9001);
            machine.look();
            assertEquals(least - 1, machine.openDescriptors());
        }
    }

    /** One of each process and one of each thread. */
    private static long files(Sample sample) {
        return sample.processes().size() + threads(sample);
    }

    private static long threads(Sample sample) {
        return sample.processes().stream()
                .mapToLong(process -> ProcfsThreadsTest.table(process).live().size())
                .sum();
    }

    private Map<Integer, List<Integer>> truth() {
        Map<Integer, List<Integer>> tids = new TreeMap<>(Map.of(1, List.of(1)));
        processes.forEach((pid, process) -> tids.put(
                pid, process.threads().stream().map(thread -> thread.id).toList()));
        return tids;
    }

    private static Map<Integer, List<Integer>> seen(Sample sample) {
        Map<Integer, List<Integer>> tids = new TreeMap<>();
        for (ProcessCounters process : sample.processes()) {
            List<ThreadCounters> live = ProcfsThreadsTest.table(process).live();
            tids.put(process.id().pid(), live.stream().map(ThreadCounters::tid).toList());
        }
        return tids;
    }

    private void churn(FakeMachine machine) {
        machine.pass(Duration.ofSeconds(1));
        for (int i = 0; i < EVENTS_PER_STEP; i++) {
            ticks++;
            int pid = 100 + 10 * random.nextInt(MOST_PROCESSES);
            FakeProcess process = processes.get(pid);
            if (process == null) {
                processes.put(pid, machine.start(pid).started(ticks));
            } else if (random.nextInt(4) == 0) {
                process.folder.remove();
                processes.remove(pid);
            } else {
                churn(process);
            }
        }
    }

    private void churn(FakeProcess process) {
        int tid = process.pid + random.nextInt(MOST_THREADS);
        List<Integer> tids = new ArrayList<>();
        process.threads().forEach(thread -> tids.add(thread.id));
        if (!tids.contains(tid)) {
            process.start(tid, ticks).ran(ticks, 1, 1, 0);
        } else if (tid != process.pid && random.nextInt(3) == 0) {
            process.end(tid);
        } else {
            process.thread(tid).ran(ticks, 2, 1, 1);
        }
    }
}
