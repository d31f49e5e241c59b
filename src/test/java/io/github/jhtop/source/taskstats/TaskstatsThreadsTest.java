package io.github.jhtop.source.taskstats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskstatsThreadsTest {

    private final FakeKernel kernel = new FakeKernel();
    private final TaskstatsConnection connection =
            new TaskstatsConnection(kernel.opener(), link -> SelfTest.Verdict.FORGOTTEN);
    private final TaskstatsThreads threads = new TaskstatsThreads(connection);

    private void read(Demand demand, ProcessDraft... processes) {
        SampleDraft draft = new SampleDraft(demand);
        Arrays.asList(processes).forEach(draft::add);
        connection.open();
        kernel.batches.clear();
        threads.read(draft);
    }

    private static List<@Nullable Switches> switches(ProcessDraft process) {
        List<@Nullable Switches> switches = new ArrayList<>();
        Drafts.threads(process).forEach(thread -> switches.add(thread.switches()));
        return switches;
    }

    @Test
    void splitsWhatIsDue() {
        kernel.threads.put(11, new FakeKernel.Counted(10, 0, 1, 7, 3));
        kernel.threads.put(12, new FakeKernel.Counted(20, 0, 1, 17, 3));
        kernel.threads.put(13, new FakeKernel.Counted(10, 0, 1, 8, 2));
        ProcessDraft process = Drafts.withThreads(
                11,
                Drafts.thread(11, new Switches.Total(10)),
                Drafts.thread(12, new Switches.Split(9, 1)),
                Drafts.thread(13, new Switches.Split(1, 1)));
        read(Demand.EVERYTHING, process);
        assertEquals(
                List.of(new Switches.Split(7, 3), new Switches.Split(9, 1), new Switches.Split(8, 2)),
                switches(process));
        assertEquals(List.of(2), kernel.batches);
    }

    @Test
    void aRunningThreadHasOneSwitchLessThanRuns() {
        kernel.threads.put(11, new FakeKernel.Counted(10, 0, 1, 7, 2));
        ProcessDraft process = Drafts.withThreads(11, Drafts.thread(11, new Switches.Total(10)));
        read(Demand.EVERYTHING, process);
        assertEquals(List.of(new Switches.Split(7, 2)), switches(process));
    }

    @Test
    void leavesAThreadThatEnded() {
        ProcessDraft process = Drafts.withThreads(11, Drafts.thread(11, new Switches.Total(10)));
        read(Demand.EVERYTHING, process);
        assertEquals(List.of(new Switches.Total(10)), switches(process));
        assertEquals(Availability.ready(), threads.availability());
    }

    @Test
    void leavesAThreadWhoseIdPassedOn() {
        kernel.threads.put(11, new FakeKernel.Counted(3, 0, 1, 2, 1));
        ProcessDraft process = Drafts.withThreads(11, Drafts.thread(11, new Switches.Total(10)));
        read(Demand.EVERYTHING, process);
        assertEquals(List.of(new Switches.Total(10)), switches(process));
    }

    @Test
    void asksAcrossProcessesInBatches() {
        ThreadCounters[] many = IntStream.rangeClosed(1, 1500)
                .mapToObj(tid -> Drafts.thread(tid, new Switches.Total(10)))
                .toArray(ThreadCounters[]::new);
        IntStream.rangeClosed(1, 2000)
                .forEach(tid -> kernel.threads.put(tid, new FakeKernel.Counted(1, 0, 1, tid, 10)));
        ProcessDraft first = Drafts.withThreads(1, many);
        ProcessDraft second = Drafts.withThreads(2000, Drafts.thread(2000, new Switches.Total(1)));
        read(Demand.EVERYTHING, first, Drafts.process(5), second);
        for (ThreadCounters thread : Drafts.threads(first)) {
            assertEquals(new Switches.Split(thread.tid(), 10), thread.switches());
        }
        assertEquals(List.of(new Switches.Split(2000, 10)), switches(second));
        assertTrue(kernel.batches.stream().allMatch(size -> size <= 64));
        assertEquals(24, kernel.batches.size());
    }

    @Test
    void asksOnlyOnDemand() {
        ProcessDraft process = Drafts.withThreads(11, Drafts.thread(11, new Switches.Total(10)));
        var table = process.threads();
        read(Demand.of(List.of(Reading.THREADS)), process);
        assertSame(table, process.threads());
        assertEquals(List.of(), kernel.batches);
    }

    @Test
    void countsWhatWasLost() {
        kernel.threads.put(11, new FakeKernel.Counted(10, 0, 1, 7, 3));
        ProcessDraft process = Drafts.withThreads(11, Drafts.thread(11, new Switches.Total(10)));
        connection.open();
        kernel.harm = answer -> Arrays.copyOf(answer, answer.length / 2);
        read(Demand.EVERYTHING, process);
        assertEquals(List.of(new Switches.Total(10)), switches(process));
        assertInstanceOf(Availability.Degraded.class, threads.availability());
    }
}
