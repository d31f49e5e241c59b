package io.github.jhtop.tui;

import static io.github.jhtop.tui.Command.Scope.ANYWHERE;
import static io.github.jhtop.tui.Command.Scope.LISTS;
import static io.github.jhtop.tui.Command.Scope.PAGES;
import static io.github.jhtop.tui.Command.Scope.PROCESSES;
import static io.github.jhtop.tui.Command.Scope.TABS;

import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Order;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of commands. Keys are htop's where htop has them. */
final class Commands {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5));

    // spotless:off
    /** In the order of the footer and the help. */
    static final List<Command> TABLE = List.of(
            new Command("help", List.of("F1", "h", "?"), "Help", "Show all keys and how to read the screen.", TABS, true,
                    scene -> scene.state().with(to -> to.overlay = new Overlay(Overlay.Kind.HELP, 0))),
            new Command("next-tab", List.of("Tab"), "Next", "Go to the next tab.", TABS, true,
                    scene -> go(scene, 1)),
            new Command("previous-tab", List.of("Shift-Tab"), "Previous", "Go to the tab before.", TABS, false,
                    scene -> go(scene, -1)),
            new Command("detail", List.of("Enter"), "Detail", "Show every quantity of the selected process or thread, with its meaning.", LISTS, true,
                    scene -> scene.state().with(to -> to.overlay = new Overlay(Overlay.Kind.DETAIL, 0))),
            new Command("unfold", List.of("+", "Right"), "Open", "Unfold: first the children, then the most active threads, then all threads.", PROCESSES, true,
                    scene -> fold(scene, Folds::more)),
            new Command("fold", List.of("-", "Left"), "Close", "Fold: first the threads, then the children.", PROCESSES, true,
                    scene -> fold(scene, Folds::less)),
            new Command("fold-all", List.of("*"), "All", "Unfold every branch, or put it all back.", PROCESSES, false,
                    scene -> scene.state().with(to -> to.listing = to.listing.folded(Folds.toggleAll(to.listing.folding())))),
            new Command("tree", List.of("F5", "t"), "Tree", "Show processes as a tree or as a list.", PROCESSES, true,
                    scene -> scene.state().with(to -> to.listing = to.listing.asTree(!to.listing.tree()))),
            new Command("threads", List.of("H"), "Threads", "Show no threads, the active ones, or all of them below each process.", PROCESSES, true,
                    scene -> scene.state().with(to -> to.listing = to.listing.withThreads(to.listing.threads().next()))),
            new Command("sort-cpu", List.of("P"), "CPU", "Order by CPU%.", LISTS, false, scene -> sort(scene, "cpu_percent")),
            new Command("sort-memory", List.of("M"), "Mem", "Order by resident memory.", PROCESSES, false, scene -> sort(scene, "rss_bytes")),
            new Command("sort-time", List.of("T"), "Time", "Order by CPU time since the start.", LISTS, false, scene -> sort(scene, "cpu_seconds")),
            new Command("sort-pid", List.of("N"), "PID", "Order by process or thread id.", LISTS, false,
                    scene -> sort(scene, "pid")),
            new Command("sort-voluntary", List.of("V"), "Vol", "Order by voluntary switches per second.", LISTS, false,
                    scene -> sort(scene, "voluntary_switches_per_second")),
            new Command("invert", List.of("I"), "Invert", "Turn the order round.", LISTS, false,
                    scene -> order(scene, scene.state().listing().order().invert())),
            new Command("pause", List.of("Z"), "Pause", "Hold the screen still, or let it go on.", TABS, true,
                    scene -> scene.state().with(to -> to.paused = !to.paused)),
            new Command("delay", List.of("d"), "Delay", "Refresh every 0.25, 0.5, 1, 2 or 5 seconds.", TABS, false,
                    scene -> scene.state().with(to -> to.delay = nextDelay(to.delay))),
            new Command("up", List.of("Up"), "Up", "One line up.", ANYWHERE, false, scene -> move(scene, Step.LINE, -1)),
            new Command("down", List.of("Down"), "Down", "One line down.", ANYWHERE, false, scene -> move(scene, Step.LINE, 1)),
            new Command("page-up", List.of("PageUp"), "Page up", "One page up.", ANYWHERE, false, scene -> move(scene, Step.PAGE, -1)),
            new Command("page-down", List.of("PageDown"), "Page down", "One page down.", ANYWHERE, false, scene -> move(scene, Step.PAGE, 1)),
            new Command("home", List.of("Home"), "Top", "To the top, and stay there.", ANYWHERE, false, scene -> move(scene, Step.END, -1)),
            new Command("end", List.of("End"), "Bottom", "To the bottom.", ANYWHERE, false, scene -> move(scene, Step.END, 1)),
            new Command("close-page", List.of("q", "Esc", "Enter", "F10", "F1"), "Back", "Close this page.", PAGES, true,
                    scene -> scene.state().with(to -> to.overlay = Overlay.NONE)),
            new Command("back", List.of("Esc"), "Back", "Back to Processes, and to the top.", TABS, false,
                    scene -> scene.state().with(to -> {
                        to.tab = Tab.PROCESSES;
                        to.processes = scene.state().tab() == Tab.PROCESSES ? Cursor.AT_TOP : to.processes;
                    })),
            new Command("quit", List.of("q", "F10"), "Quit", "Leave jhtop.", TABS, true,
                    scene -> scene.state().with(to -> to.done = true)),
            new Command("quit-now", List.of("Ctrl-C"), "Quit", "Leave jhtop from anywhere.", ANYWHERE, false,
                    scene -> scene.state().with(to -> to.done = true)),
            new Command("redraw", List.of("Ctrl-L"), "Redraw", "Draw the whole screen anew.", ANYWHERE, false, Scene::state));
    // spotless:on

    private enum Step {
        LINE,
        PAGE,
        END
    }

    private Commands() {}

    /** The command of a key, or null. */
    static @Nullable Command find(String key, UiState state) {
        return TABLE.stream()
                .filter(command ->
                        command.keys().contains(key) && command.scope().holds(state))
                .findFirst()
                .orElse(null);
    }

    /** Leaving the processes pins the cursor to its line: the other tabs are about that process. */
    private static UiState go(Scene scene, int by) {
        UiState state = scene.state();
        Cursor cursor = state.processes();
        boolean pin = state.tab() == Tab.PROCESSES && cursor.key() == null;
        return state.with(to -> {
            to.tab = state.tab().step(by);
            to.processes = pin ? cursor.moveTo(cursor.index(), scene.rows(), scene.visibleRows()) : cursor;
        });
    }

    private static UiState sort(Scene scene, String metric) {
        return order(scene, new Order(metric, false));
    }

    /** Whoever orders anew wants to see who comes first. */
    private static UiState order(Scene scene, Order order) {
        return scene.state().with(to -> to.listing = to.listing.by(order)).withCursor(Cursor.AT_TOP);
    }

    private static Duration nextDelay(Duration delay) {
        return DELAYS.stream()
                .filter(longer -> longer.compareTo(delay) > 0)
                .findFirst()
                .orElse(DELAYS.get(0));
    }

    private static UiState fold(Scene scene, Function<Scene, Listing> change) {
        return scene.state().with(to -> to.listing = change.apply(scene));
    }

    private static UiState move(Scene scene, Step step, int direction) {
        if (scene.state().overlay().isOpen()) {
            return scrollPage(scene, step, direction);
        }
        Cursor cursor = scene.state().cursor();
        int visible = scene.visibleRows();
        return switch (step) {
            case LINE -> moveTo(scene, cursor.index() + direction);
            case PAGE -> moveTo(scene, cursor.index() + direction * Math.max(1, visible - 1));
            case END ->
                direction > 0
                        ? moveTo(scene, scene.rows().size() - 1)
                        : scene.state().withCursor(Cursor.AT_TOP);
        };
    }

    private static UiState moveTo(Scene scene, int line) {
        Cursor cursor = scene.state().cursor();
        return scene.state().withCursor(cursor.moveTo(line, scene.rows(), scene.visibleRows()));
    }

    private static UiState scrollPage(Scene scene, Step step, int direction) {
        int lines = Screen.page(scene).size();
        int visible = Screen.pageRows(scene.size());
        int top = scene.state().overlay().top();
        int target =
                switch (step) {
                    case LINE -> top + direction;
                    case PAGE -> top + direction * Math.max(1, visible - 1);
                    case END -> direction > 0 ? lines : 0;
                };
        return scene.state().with(to -> to.overlay = to.overlay.scrollTo(target, lines, visible));
    }
}
