package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.list.Folding;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Openness;
import io.github.jhtop.tui.list.ThreadsShown;
import java.time.Duration;
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

    private static Scene open(Snapshot snapshot, Size size) {
        UiState state = UiState.opening(Listing.USUAL, Look.USUAL, Duration.ofSeconds(1));
        return Scene.of(snapshot, state, new CoreHistory(), size, Village.OWN_PID);
    }

    private static Scene press(Scene scene, Snapshot snapshot, String... keys) {
        Scene now = scene;
        for (String key : keys) {
            Command command = Commands.find(key, now.state());
            UiState state = command == null ? now.state() : command.action().apply(now);
            now = Scene.of(snapshot, state, now.history(), now.size(), Village.OWN_PID);
        }
        return now;
    }

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
        Scene scene = open(Village.snapshot(), size);
        for (int i = 0; i < 200; i++) {
            String key = KEYS.get(random.nextInt(KEYS.size()));
            scene = press(scene, random.nextInt(10) == 0 ? other : Village.snapshot(), key);
            assertEquals(size, Screen.render(scene).size());
        }
    }

    @Test
    void threadsAreOrderedByTheirOwnId() {
        Scene scene =
                press(open(Village.snapshot(), new Size(40, 120)), Village.snapshot(), "Down", "Down", "Tab", "N");
        assertEquals(2301, ((ListRow.OfThread) scene.rows().get(0)).row().tid());
        scene = press(scene, Village.snapshot(), "I");
        assertEquals(2334, ((ListRow.OfThread) scene.rows().get(0)).row().tid());
    }

    @Test
    void theThreadsOfAProcessThatEndedAreNotReplacedByAnothers() {
        Scene scene = press(open(Village.snapshot(), new Size(40, 120)), Village.snapshot(), "Down", "Down", "Tab");
        Scene later = Scene.of(
                without(row -> row.pid() == 2301), scene.state(), scene.history(), scene.size(), Village.OWN_PID);
        assertNull(later.subject());
        assertTrue(Golden.textBlock(Screen.render(later)).contains("The process has ended"));
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
        Scene scene = press(open(Village.snapshot(), new Size(12, 80)), Village.snapshot(), "End", "M");
        assertEquals(0, scene.state().cursor().index());
        assertFalse(scene.rows().isEmpty());
    }
}
