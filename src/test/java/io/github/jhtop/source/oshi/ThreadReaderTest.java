package io.github.jhtop.source.oshi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThreadReaderTest {

    @Test
    void nobodyEndedBeforeTheFirstLook() {
        assertSame(EndedThreads.NONE, ThreadReader.ended(null, List.of(thread(1, 100, 5))));
    }

    @Test
    void aThreadThatIsGoneIsRemembered() {
        ThreadTable before = new ThreadTable(List.of(thread(1, 100, 5), thread(2, 100, 7)), EndedThreads.NONE);
        EndedThreads ended = ThreadReader.ended(before, List.of(thread(1, 100, 6)));
        assertEquals(1, ended.count());
        assertEquals(new Switches.Total(7), ended.switches());
    }

    @Test
    void anIdThatWasUsedAgainIsAnEndToo() {
        ThreadTable before = new ThreadTable(List.of(thread(1, 100, 5)), EndedThreads.NONE);
        EndedThreads ended = ThreadReader.ended(before, List.of(thread(1, 9000, 1)));
        assertEquals(1, ended.count());
        assertEquals(new Switches.Total(5), ended.switches());
    }

    @Test
    void thoseThatEndedEarlierStayRemembered() {
        ThreadTable first = new ThreadTable(List.of(thread(1, 100, 5), thread(2, 100, 7)), EndedThreads.NONE);
        EndedThreads once = ThreadReader.ended(first, List.of(thread(1, 100, 5)));
        EndedThreads twice = ThreadReader.ended(new ThreadTable(List.of(thread(1, 100, 5)), once), List.of());
        assertEquals(2, twice.count());
        assertEquals(new Switches.Total(12), twice.switches());
    }

    @Test
    void millisecondsBecomeNanoseconds() {
        assertEquals(new CpuTimes(1_500_000_000L, 20_000_000L), ThreadReader.times(1500, 20));
    }

    private static ThreadCounters thread(int tid, long started, long switches) {
        return new ThreadCounters(tid, started, SafeText.of("t"), 'S', null, null, null, new Switches.Total(switches));
    }
}
