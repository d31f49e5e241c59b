package io.github.jhtop.source.procfs;

import static io.github.jhtop.source.procfs.StatField.PROCESSOR;
import static io.github.jhtop.source.procfs.StatField.STATE;
import static io.github.jhtop.source.procfs.StatField.STIME;
import static io.github.jhtop.source.procfs.StatField.UTIME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether descriptors are kept or not makes no difference to what is told. */
@ParameterizedClass(name = "{0} descriptors may be kept")
@ValueSource(ints = {0, 4, FakeMachine.MANY})
class ProcfsThreadsTest {

    @AutoClose
    private final FakeMachine machine;

    private final FakeProcess process;

    /** A process of three threads, each of which ran. */
    ProcfsThreadsTest(int budget, @TempDir Path directory) {
        machine = new FakeMachine(directory, budget);
        process = machine.start(42).started(100);
        process.leader().ran(1000, 100, 10, 1);
        process.start(43, 101).ran(2000, 200, 20, 2);
        process.start(50, 102).ran(4000, 400, 40, 4);
    }

    static ThreadTable table(ProcessCounters process) {
        return Objects.requireNonNull(process.threads(), "threads are unknown");
    }

    private ThreadTable table() {
        return table(machine.look(42));
    }

    private static List<Integer> tids(ThreadTable table) {
        return table.live().stream().map(ThreadCounters::tid).toList();
    }

    @Test
    void tellsEveryCounterOfEachThread() {
        process.thread(43)
                .comm("pool) R (1")
                .set(STATE, 'D')
                .set(UTIME, 3)
                .set(STIME, 4)
                .set(PROCESSOR, 1);
        ThreadTable table = table();
        assertEquals(List.of(42, 43, 50), tids(table));
        assertEquals(
                new ThreadCounters(
                        43,
                        101,
                        SafeText.of("pool) R (1"),
                        'D',
                        1,
                        new CpuTimes(30_000_000, 40_000_000),
                        new Scheduling(2000, 200, 22),
                        new Switches.Split(20, 2)),
                table.live().get(1));
        assertEquals(EndedThreads.NONE, table.ended());
    }

    @Test
    void keepsTheVeryRecordOfAThreadThatDidNotRun() {
        List<ThreadCounters> before = table().live();
        process.thread(43).ran(1, 0, 0, 0);
        List<ThreadCounters> after = table().live();
        assertSame(before.get(0), after.get(0));
        assertNotSame(before.get(1), after.get(1));
        assertSame(before.get(2), after.get(2));
    }

    @Test
    void looksAtTheStateOfAThreadThatRan() {
        table();
        process.thread(43).set(STATE, 'R').set(PROCESSOR, 1).ran(500, 50, 0, 1);
        ThreadCounters thread = table().live().get(1);
        assertEquals('R', thread.state());
        assertEquals(1, thread.lastCore());
        assertEquals(new Scheduling(2500, 250, 23), thread.scheduling());
        assertEquals(new Switches.Split(20, 3), thread.switches());
    }

    @Test
    void looksAgainAtAThreadThatWasRunnable() {
        process.thread(43).set(STATE, 'R');
        table();
        process.thread(43).set(STATE, 'S');
        assertEquals('S', table().live().get(1).state());
    }

    @Test
    void remembersTheThreadsThatEnded() {
        table();
        process.end(43);
        ThreadTable table = table();
        assertEquals(List.of(42, 50), tids(table));
        assertEquals(new EndedThreads(1, new Scheduling(2000, 200, 22), new Switches.Split(20, 2)), table.ended());
        process.end(50);
        assertEquals(new EndedThreads(2, new Scheduling(6000, 600, 66), new Switches.Split(60, 6)), table().ended());
        assertEquals(List.of(42), tids(table()));
    }

    @Test
    void remembersOnlyWhatWasSeenOfAThreadThatEnded() {
        table();
        process.thread(43).ran(9999, 9999, 99, 99);
        process.end(43);
        assertEquals(new EndedThreads(1, new Scheduling(2000, 200, 22), new Switches.Split(20, 2)), table().ended());
    }

    @Test
    void meetsNewThreads() {
        table();
        process.start(44, 103).ran(1, 1, 1, 0);
        process.start(60, 104).ran(2, 2, 2, 0);
        ThreadTable table = table();
        assertEquals(List.of(42, 43, 44, 50, 60), tids(table));
        assertEquals(new Scheduling(1, 1, 1), table.live().get(2).scheduling());
        assertEquals(0, table.ended().count());
    }

    @Test
    void takesAUsedTidForAnotherThread() {
        table();
        process.end(43);
        process.start(43, 999).ran(5, 5, 5, 0);
        ThreadTable table = table();
        assertEquals(List.of(42, 43, 50), tids(table));
        assertEquals(999, table.live().get(1).started());
        assertEquals(new Scheduling(5, 5, 5), table.live().get(1).scheduling());
        assertEquals(new EndedThreads(1, new Scheduling(2000, 200, 22), new Switches.Split(20, 2)), table.ended());
    }

    @Test
    void leavesOutThreadsThatVanishBeforeTheyAreRead() {
        process.thread(43).folder.remove("stat");
        process.thread(50).folder.write("stat", "50 (java) S 1");
        assertEquals(List.of(42), tids(table()));
        assertEquals(0, table().ended().count());
    }

    @Test
    void knowsNoThreadsOfAProcessThatVanishesAfterItsStat() {
        machine.accounting.add(new Between(draft -> process.folder.remove()));
        assertNull(machine.look(42).threads());
        assertEquals(List.of(1), FakeMachine.pids(machine.look()));
    }

    @Test
    void doesNotTellSchedulingOfAKernelThatKeepsNone() {
        for (FakeProcess each : List.of(process, machine.start(77))) {
            each.threads().forEach(thread -> thread.folder.write("schedstat", "0 0 0\n"));
        }
        ThreadTable table = table();
        assertEquals(List.of(42, 43, 50), tids(table));
        table.live().forEach(thread -> assertNull(thread.scheduling()));
        assertEquals(new Switches.Split(20, 2), table.live().get(1).switches());
        assertInstanceOf(Availability.Degraded.class, FakeMachine.availability(machine.look(), "schedstat"));
    }

    @Test
    void isReadyIfOneThreadEverRan() {
        process.end(43);
        process.end(50);
        assertEquals(Availability.ready(), FakeMachine.availability(machine.look(), "schedstat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "1000", "1000 100", "1000 100 x", "a b c", "-1 2 3", "0 0 0"})
    void doesNotKnowTheCountersOfADamagedFile(String schedstat) {
        process.thread(43).folder.write("schedstat", schedstat);
        ThreadTable table = table();
        assertEquals(List.of(42, 43, 50), tids(table));
        assertNull(table.live().get(1).scheduling());
    }

    @Test
    void countsAThreadWithoutCountersAsEndedAllTheSame() {
        process.thread(43).folder.remove("schedstat");
        process.thread(43).folder.remove("status");
        assertNull(table().live().get(1).switches());
        process.end(43);
        assertEquals(new EndedThreads(1, new Scheduling(0, 0, 0), null), table().ended());
    }

    @Test
    void handsOnTheThreadsOfAProcessThatWasIdle() {
        Accounting accounting = new Accounting(new Scheduling(1, 1, 1), new Switches.Split(1, 0), new CpuTimes(1, 0));
        machine.accounting.add(
                new Between(draft -> draft.processes().forEach(each -> each.accounting(accounting, true))));
        ThreadTable before = table();
        assertEquals(List.of(42, 43, 50), tids(before));
        process.thread(43).ran(1, 1, 1, 1);
        assertSame(before, table());
    }

    @Test
    void readsThreadsOnlyOnDemand() {
        assertNull(look(Set.of()).threads());
        assertEquals(List.of(42, 43, 50), tids(table(look(Set.of(Reading.THREADS)))));
    }

    @Test
    void startsAnewAfterThreadsWereNotWanted() {
        table();
        process.end(43);
        assertNull(look(Set.of()).threads());
        assertEquals(EndedThreads.NONE, table().ended());
        assertEquals(List.of(42, 50), tids(table()));
    }

    private ProcessCounters look(Set<Reading> readings) {
        return FakeMachine.process(machine.look(Demand.of(readings)), 42);
    }
}
