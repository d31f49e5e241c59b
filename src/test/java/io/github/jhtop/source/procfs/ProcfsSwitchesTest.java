package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcfsSwitchesTest {

    @AutoClose
    private final FakeMachine machine;

    private final FakeProcess process;

    ProcfsSwitchesTest(@TempDir Path directory) {
        machine = new FakeMachine(directory);
        process = machine.start(42);
        process.start(43, 101).ran(2000, 200, 20, 2);
    }

    private @Nullable Switches switches() {
        return switches(Demand.EVERYTHING);
    }

    private @Nullable Switches switches(Demand demand) {
        ThreadTable table = ProcfsThreadsTest.table(FakeMachine.process(machine.look(demand), 42));
        return table.live().get(1).switches();
    }

    @Test
    void splitsTheCountOfAThread() {
        assertEquals(new Switches.Split(20, 2), switches());
        process.thread(43).ran(1, 1, 3, 4);
        assertEquals(new Switches.Split(23, 6), switches());
    }

    @Test
    void readsStatusOnlyIfTheCountMoved() {
        assertEquals(new Switches.Split(20, 2), switches());
        process.thread(43).switched(1000, 1000);
        assertEquals(new Switches.Split(20, 2), switches());
        process.thread(43).ran(1, 1, 1, 0);
        assertEquals(new Switches.Split(1021, 1002), switches());
    }

    @Test
    void doesNotReadStatusOfAThreadThatRanWithoutASwitch() {
        switches();
        process.thread(43).ran(5000, 0, 0, 0).folder.remove("status");
        assertEquals(new Switches.Split(20, 2), switches());
    }

    @Test
    void asksAgainUntilStatusAnswers() {
        process.thread(43).folder.remove("status");
        assertEquals(new Switches.Total(22), switches());
        process.thread(43).switched(0, 0);
        assertEquals(new Switches.Split(20, 2), switches());
    }

    @Test
    void keepsTheLastSplitWhileStatusIsSilent() {
        switches();
        process.thread(43).ran(1, 1, 1, 1).folder.remove("status");
        assertEquals(new Switches.Split(20, 2), switches());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Name:\tjava\n",
                "voluntary_ctxt_switches:\t5\n",
                "nonvoluntary_ctxt_switches:\t5\n",
                "voluntary_ctxt_switches:\t\nnonvoluntary_ctxt_switches:\t\n",
                "voluntary_ctxt_switches:\t-3\nnonvoluntary_ctxt_switches:\t5\n",
                "Name:\tvoluntary_ctxt_switches:\t5\n"
            })
    void doesNotGuessTheSplitOfADamagedFile(String status) {
        process.thread(43).folder.write("status", status);
        assertEquals(new Switches.Total(22), switches());
    }

    @Test
    void readsStatusOnlyOnDemand() {
        assertEquals(new Switches.Total(22), switches(Demand.of(Set.of(Reading.THREADS))));
        assertEquals(new Switches.Split(20, 2), switches(Demand.of(Set.of(Reading.THREADS, Reading.SWITCH_SPLIT))));
    }

    @Test
    void doesNotReadStatusIfAnEarlierSourceToldTheSplit() {
        machine.splits.add(new Between(ProcfsSwitchesTest::splitElsewhere));
        assertEquals(new Switches.Split(22, 0), switches());
    }

    private static void splitElsewhere(SampleDraft draft) {
        for (ProcessDraft each : draft.processes()) {
            ThreadTable told = Objects.requireNonNull(each.threads());
            each.threads(new ThreadTable(
                    told.live().stream().map(ProcfsSwitchesTest::allVoluntary).toList(), told.ended()));
        }
    }

    private static ThreadCounters allVoluntary(ThreadCounters thread) {
        Switches switches = thread.switches();
        return switches == null ? thread : thread.withSwitches(new Switches.Split(switches.total(), 0));
    }
}
