package io.github.jhtop.model;

import static io.github.jhtop.model.Raw.core;
import static io.github.jhtop.model.Raw.process;
import static io.github.jhtop.model.Raw.ran;
import static io.github.jhtop.model.Raw.sample;
import static io.github.jhtop.model.Raw.split;
import static io.github.jhtop.model.Raw.ticks;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The machine as a whole. */
final class HostRowTest {

    private static HostCounters host(long switches, HostCounters.@Nullable Population population) {
        return new HostCounters(
                SafeText.of("box"),
                SafeText.of("Linux 6"),
                new HostCounters.Load(1, 2, 3),
                new HostCounters.Memory(10, 20, 30, 40),
                switches,
                population,
                50);
    }

    private static ProcessCounters switching(int pid, long voluntary, long involuntary) {
        return process(pid)
                .accounting(ran(0, 0, 0), split(voluntary, involuntary), ticks(0, 0))
                .done();
    }

    private static HostRow between(HostCounters older, HostCounters newer) {
        return Deriver.derive(
                        sample(
                                0,
                                older,
                                List.of(),
                                switching(1, 0, 0),
                                switching(2, 0, 0),
                                process(3).done()),
                        sample(
                                2,
                                newer,
                                List.of(core(0, 1, 1, 1, 1, 1), core(1, 1, 1, 1, 1, 1)),
                                switching(1, 20, 2),
                                switching(2, 40, 4),
                                process(3).state('R').done()))
                .host();
    }

    @Test
    void theMachineKeepsItsFactsAndGetsItsRates() {
        assertEquals(
                new HostRow(
                        SafeText.of("box"),
                        SafeText.of("Linux 6"),
                        2,
                        1,
                        2,
                        3,
                        50,
                        new HostRow.Memory(10, 20, 30, 40),
                        150,
                        new HostRow.TaskSwitches(33, 30, 3),
                        new HostRow.Tasks(100, 900, 1, 0, false)),
                between(host(1000, null), host(1300, new HostCounters.Population(100, 900))));
    }

    @Test
    void whereNobodyCountedThePopulationTheShownOnesAreCounted() {
        assertEquals(
                new HostRow.Tasks(3, 3, 1, 0, false),
                between(host(0, null), host(0, null)).tasks());
    }

    @Test
    void whatTheMachineDoesNotTellIsUnknown() {
        HostRow row = Deriver.derive(null, sample(0)).host();
        assertAll(
                () -> assertEquals(Double.NaN, row.load1m()),
                () -> assertEquals(Double.NaN, row.memory().totalBytes()),
                () -> assertEquals(Double.NaN, row.uptimeSeconds()),
                () -> assertEquals(Double.NaN, row.contextSwitchesPerSecond()),
                () -> assertEquals(Double.NaN, row.taskSwitches().perSecond()));
    }

    @Test
    void onlyASampleOfCertainProcessesIsASelection() {
        Sample whole = Raw.sample(0);
        Sample part = new Sample(
                whole.at(),
                whole.monotonicNanos(),
                new Demand(Set.of(), Set.of(7)),
                whole.host(),
                whole.cores(),
                whole.processes(),
                whole.particulars(),
                whole.sources(),
                null);
        assertFalse(Deriver.derive(null, whole).host().tasks().ofSelection());
        assertTrue(Deriver.derive(null, part).host().tasks().ofSelection());
    }
}
