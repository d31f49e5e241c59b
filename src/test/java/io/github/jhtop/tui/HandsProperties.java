package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.Input.Mouse.Kind;
import io.github.jhtop.tui.canvas.Size;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever hands do — keys, clicks, pastes, another size, and processes that come and go meanwhile. */
final class HandsProperties {

    private static final List<String> KEYS = keys();

    /** What a hand, or the world, does next. */
    private interface Step {
        void on(Play play);
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        Commands.TABLE.forEach(command -> keys.addAll(command.keys()));
        keys.addAll(List.of("a", "z", "0", "7", ">", "é", "写", "Alt-x", "Ctrl-W", "F12", "Delete"));
        return keys.stream().distinct().toList();
    }

    private static Snapshot machine(int left) {
        Snapshot all = Village.snapshot();
        List<ProcessRow> rows =
                all.processes().stream().filter(row -> row.pid() % 8 <= left).toList();
        return new Snapshot(all.at(), all.intervalSeconds(), all.host(), all.cores(), rows, all.sources());
    }

    private static Arbitrary<Step> presses() {
        return Arbitraries.of(KEYS).map(key -> play -> play.press(key));
    }

    private static Arbitrary<Step> clicks() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 210))
                .as((kind, row, column) -> play -> play.mouse(kind, row, column));
    }

    private static Arbitrary<Step> others() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 7).map(left -> play -> play.sampled(machine(left))),
                sizes().map(size -> play -> play.resized(size.rows(), size.columns())),
                Arbitraries.of("java", "写真", "q\nrm -rf", "cpu>", "'", "9999999999999")
                        .map(text -> play -> play.paste(text)),
                news().map(news -> play -> play.hear(news)),
                compareNews().map(news -> play -> play.hear(news)));
    }

    private static Arbitrary<LabNews> news() {
        return Arbitraries.of(
                Workshop.stock(),
                Workshop.starts(1),
                Workshop.runs(2, 300),
                Workshop.ends(2, Ending.Cause.ASKED, null),
                Workshop.fails(3));
    }

    private static Arbitrary<CompareNews> compareNews() {
        return Arbitraries.of(
                Bout.weighed(1, 2),
                Bout.weighed(2, 1),
                new CompareNews.Round(Bout.paired(3)),
                new CompareNews.Round(Bout.paired(10)),
                new CompareNews.Progress(SafeText.of("round 3 of 10"), true),
                new CompareNews.Progress(SafeText.of("done"), false),
                new CompareNews.Said(SafeText.of("Written")));
    }

    private static Arbitrary<Size> sizes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 210))
                .as(Size::new);
    }

    @Provide
    Arbitrary<List<Step>> deeds() {
        return Arbitraries.frequencyOf(Tuple.of(6, presses()), Tuple.of(3, clicks()), Tuple.of(1, others()))
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    private static void assertWhole(Play play) {
        Scene scene = play.scene();
        assertEquals(scene.size(), play.canvas().size());
        int index = scene.state().cursor().index();
        assertTrue(index >= 0 && index < Math.max(1, scene.rows().size()), "cursor " + index);
        assertTrue(scene.state().cursor().top() >= 0, "top");
        assertFalse(scene.state().errand() != null, "an errand is done once");
    }

    @Property(tries = 150)
    void leaveTheScreenWhole(@ForAll("deeds") List<Step> deeds) {
        Play play = Play.of(24, 80);
        for (Step step : deeds) {
            step.on(play);
            assertWhole(play);
        }
        play.closed();
        long held =
                play.deeds().stream().filter(deed -> deed.startsWith("hold ")).count();
        long released = play.deeds().stream()
                .filter(deed -> deed.startsWith("release "))
                .count();
        assertEquals(held, released, "every process that was held is let go");
    }

    @Property(tries = 100)
    void doNothingToOthersOnAScreenThatIsReadOnly(@ForAll("deeds") List<Step> deeds) {
        Session readOnly = new Session(Village.OWN_PID, KeyMap.USUAL.readOnly(), List.of("calm"), true);
        Play play = Play.with(readOnly, Village.snapshot(), 40, 120);
        deeds.forEach(step -> step.on(play));
        List<String> touching = play.deeds().stream()
                .filter(deed -> deed.matches("(hold|nice|SIG|TERM|KILL|lab St|compare (Measure|Stop)).*|.* to \\d+"))
                .toList();
        assertEquals(List.of(), touching);
    }

    @Property(tries = 100)
    void sendNothingByPasting(@ForAll("deeds") List<Step> deeds) {
        Play play = Play.of(24, 80);
        for (Step step : deeds) {
            step.on(play);
            List<String> before = play.deeds();
            UiState state = play.state();
            play.paste("k\rq\n9y\r");
            assertEquals(before, play.deeds());
            assertEquals(state.done(), play.state().done());
            assertEquals(state.tags(), play.state().tags());
        }
    }
}
