package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.list.Folding;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.Openness;
import io.github.jhtop.tui.list.ThreadsShown;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keys do to a scene, and what a change of the machine does. */
class ScenesTest {

    private static final List<String> KEYS =
            Commands.TABLE.stream().flatMap(command -> command.keys().stream()).toList();

    private static Snapshot without(Predicate<ProcessRow> gone) {
        Snapshot all = Village.snapshot();
        List<ProcessRow> left = all.processes().stream().filter(gone.negate()).toList();
        return new Snapshot(all.at(), all.intervalSeconds(), all.host(), all.cores(), left, all.sources());
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noKeyAnywhereBreaksTheScreen(long seed) {
        Random random = new Random(seed);
        Size size = new Size(1 + random.nextInt(50), 1 + random.nextInt(200));
        Snapshot other = without(row -> row.pid() % 3 == seed % 3);
        Play play = Play.of(Village.snapshot(), size.rows(), size.columns());
        for (int i = 0; i < 200; i++) {
            String key = KEYS.get(random.nextInt(KEYS.size()));
            play.sampled(random.nextInt(10) == 0 ? other : Village.snapshot()).press(key);
            assertEquals(size, play.canvas().size());
        }
    }

    @Test
    void threadsAreOrderedByTheirOwnId() {
        Play play = Play.of(Village.snapshot(), 40, 120).press("Down Down Tab N");
        assertEquals(2301, ((ListRow.OfThread) play.scene().rows().get(0)).row().tid());
        play.press("I");
        assertEquals(2334, ((ListRow.OfThread) play.scene().rows().get(0)).row().tid());
    }

    @Test
    void theThreadsOfAProcessThatEndedAreNotReplacedByAnothers() {
        Play play = Play.of(Village.snapshot(), 40, 120).press("Down Down Tab");
        play.sampled(without(row -> row.pid() == 2301));
        assertEquals(List.of(), play.scene().subjects());
        assertTrue(play.text().contains("The process has ended"));
    }

    @Test
    void aQuietBranchIsUnfoldedWhenAJvmTurnsUpInIt() {
        Snapshot idle = quietParent();
        Folding quiet = Folding.INITIAL.settle(idle);
        assertEquals(Openness.FOLDED, quiet.of(parent(idle), ThreadsShown.NONE));
        Snapshot now = Village.snapshot();
        assertEquals(Openness.CHILDREN, quiet.settle(now).of(parent(now), ThreadsShown.NONE));
    }

    /** The shell with one idle child that is no JVM. */
    private static Snapshot quietParent() {
        Snapshot all = Village.snapshot();
        List<ProcessRow> rows = all.processes().stream()
                .filter(row -> row.java() == null && row.pid() != 2502 && row.pid() != 17)
                .map(row -> row.pid() == 2 ? childOfShell(row) : row)
                .toList();
        return new Snapshot(all.at(), all.intervalSeconds(), all.host(), all.cores(), rows, all.sources());
    }

    private static ProcessRow childOfShell(ProcessRow row) {
        return new ProcessRow(
                row.id(),
                2200,
                row.facts(),
                row.state(),
                row.ageSeconds(),
                row.threadCount(),
                row.nice(),
                row.lastCore(),
                row.cores(),
                row.cpu(),
                row.cpuSeconds(),
                row.switches(),
                row.scope(),
                row.sliceNanos(),
                row.memory(),
                row.io(),
                row.openFiles(),
                row.threads());
    }

    private static ProcessId parent(Snapshot snapshot) {
        return snapshot.processes().stream()
                .filter(row -> row.pid() == 2200)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aNewOrderShowsWhoComesFirst() {
        Play play = Play.of(Village.snapshot(), 12, 80).press("End M");
        assertEquals(0, play.state().cursor().index());
        assertFalse(play.scene().rows().isEmpty());
    }
}
