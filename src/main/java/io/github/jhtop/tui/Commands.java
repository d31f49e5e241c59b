package io.github.jhtop.tui;

import static io.github.jhtop.tui.Command.Scope.ANYWHERE;
import static io.github.jhtop.tui.Command.Scope.COMPARE;
import static io.github.jhtop.tui.Command.Scope.LAB;
import static io.github.jhtop.tui.Command.Scope.LEAVING;
import static io.github.jhtop.tui.Command.Scope.LISTS;
import static io.github.jhtop.tui.Command.Scope.LIVE;
import static io.github.jhtop.tui.Command.Scope.MENUS;
import static io.github.jhtop.tui.Command.Scope.MOVING;
import static io.github.jhtop.tui.Command.Scope.PAGES;
import static io.github.jhtop.tui.Command.Scope.PAST;
import static io.github.jhtop.tui.Command.Scope.PROCESSES;
import static io.github.jhtop.tui.Command.Scope.PROMPTS;
import static io.github.jhtop.tui.Command.Scope.REPLAY;
import static io.github.jhtop.tui.Command.Scope.SETUP;
import static io.github.jhtop.tui.Command.Scope.TABS;

import io.github.jhtop.tui.Movement.Step;
import io.github.jhtop.tui.Overlay.Page.Kind;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.Listing;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

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
            new Command("help", List.of("F1", "h"), "Help", "Show all keys and how to read the screen.", TABS, true,
                    scene -> open(scene, Kind.HELP)),
            new Command("setup", List.of("F2", "S", "C"), "Setup", "Choose columns, the theme, and how lists are shown.", TABS, true,
                    scene -> scene.state().with(to -> to.overlay = Overlay.Setup.of(to.look))),
            new Command("search", List.of("F3", "/"), "Search", "Go to a command, name or id while you type it; F3 goes to the next.", LISTS, true,
                    scene -> Typing.ask(scene, Question.SEARCH, "")),
            new Command("filter", List.of("F4", "\\"), "Filter", "Show only what holds a text: | is or; also cpu>5, vol>1000, user=app, jvm. In Threads: part of a name.", LISTS, true,
                    Filtering::ask),
            new Command("tree", List.of("F5", "t"), "Tree", "Show processes as a tree or as a list.", PROCESSES, true,
                    scene -> list(scene, listing -> listing.asTree(!listing.tree()))),
            new Command("sort", List.of("F6", "<", ">"), "Sort", "Choose what orders the rows.", LISTS, true,
                    Sorting::ask),
            new Command("nice-lower", List.of("F7", "("), "Nice-", "Lower the nice value by one, so that it is served sooner; only root may.", LISTS, true,
                    scene -> errand(scene, new Errand.Renice(Tags.orSelected(scene), -1))),
            new Command("nice-higher", List.of("F8", ")"), "Nice+", "Raise the nice value by one, so that others are served sooner.", LISTS, true,
                    scene -> errand(scene, new Errand.Renice(Tags.orSelected(scene), 1))),
            new Command("kill", List.of("F9", "k"), "Kill", "Send a signal to the selected process, or to all tagged ones.", LISTS, true,
                    scene -> errand(scene, new Errand.Hold(Tags.orSelected(scene)))),
            new Command("run-processes", List.of("F5", "t"), "Tree", "Show the processes of the run under the cursor, all of them tagged.", LAB, true,
                    scene -> LabKeys.processes(scene)),
            new Command("stop-run", List.of("F9", "k"), "Stop", "End the run under the cursor: SIGTERM, a second later SIGKILL; its recording is kept.", LAB, true,
                    scene -> LabKeys.stop(scene)),
            new Command("quit", List.of("F10", "q"), "Quit", "Leave jhtop; it asks first if runs of the lab are active.", TABS, true,
                    scene -> Leaving.leave(scene)),
            new Command("choose-in-lab", List.of("Enter"), "Choose", "Start the workload, or change the value under the cursor; show the processes of a run, or its result.", LAB, true,
                    scene -> LabKeys.choose(scene)),
            new Command("start-run", List.of("r"), "Run", "Start the workload as it is set, or the run under the cursor once more.", LAB, true,
                    scene -> LabKeys.start(scene)),
            new Command("pane-left", List.of("Left"), "Left", "From the runs to the form, and on to the workloads.", LAB, false,
                    scene -> LabMovement.step(scene, -1)),
            new Command("pane-right", List.of("Right"), "Right", "From the workloads to the form of the one that is chosen, and on to the runs.", LAB, false,
                    scene -> LabMovement.step(scene, 1)),
            new Command("type-value", Command.DIGITS, "Value", "Type another value in the line under the cursor.", LAB, false,
                    scene -> scene.state()),
            new Command("reset-value", List.of("Delete"), "Default", "Give the value under the cursor its default.", LAB, false,
                    scene -> LabKeys.reset(scene)),
            new Command("compare-or-detail", List.of("Enter"), "Compare", "In the list of runs: choose, and compare once two are chosen. Beside each other: all about the quantity under the cursor.", COMPARE, true,
                    CompareKeys::enter),
            new Command("choose-side", List.of("Space"), "Choose", "Put the run under the cursor side by side with the others, or take it away; the first is the reference.", COMPARE, true,
                    CompareKeys::toggle),
            new Command("choose-alike", List.of("g"), "Group", "Put all right recordings of the same workload, variant, values and JDK together as one side, each an observation.", COMPARE, true,
                    CompareKeys::group),
            new Command("swap-sides", List.of("x"), "Swap", "Make the side that is shown the reference, and the reference the side that is shown.", COMPARE, true,
                    CompareKeys::swap),
            new Command("rerun", List.of("r"), "Rerun", "Run all sides again in shuffled rounds, so that there is a paired verdict; for workloads.", COMPARE, true,
                    Rerun::ask),
            new Command("stop-series", List.of("F9", "k"), "Stop", "End the series; the rounds that are whole stay, and so do all recordings.", COMPARE, true,
                    CompareKeys::stop),
            new Command("export-comparison", List.of("e"), "Export", "Write the comparison to new files in the current folder, as text and as JSON.", COMPARE, true,
                    CompareKeys::export),
            new Command("pin-side", List.of("p"), "Pin", "Keep the side that is shown when = begins another comparison, or let it go.", COMPARE, true,
                    CompareKeys::pin),
            new Command("remove-side", List.of("Delete", "-"), "Remove", "Take the side that is shown away, or the run under the cursor.", COMPARE, false,
                    CompareKeys::remove),
            new Command("other-side", List.of("Right"), "Next side", "Show the next side beside the reference.", COMPARE, false,
                    scene -> CompareKeys.step(scene, 1)),
            new Command("other-side-back", List.of("Left"), "Side before", "Show the side before beside the reference.", COMPARE, false,
                    scene -> CompareKeys.step(scene, -1)),
            new Command("detail", List.of("Enter"), "Detail", "Show every quantity of the selected process or thread, with its meaning.", LISTS, true,
                    Commands::detail),
            new Command("next-tab", List.of("Tab"), "Next", "Go to the next tab.", TABS, true,
                    scene -> step(scene, 1)),
            new Command("previous-tab", List.of("Shift-Tab"), "Previous", "Go to the tab before.", TABS, false,
                    scene -> step(scene, -1)),
            new Command("unfold", List.of("+", "Right"), "Open", "Unfold: first the children, then the most active threads, then all threads.", LISTS, true,
                    Folds::unfold),
            new Command("fold", List.of("-", "Left"), "Close", "Fold: first the threads, then the children.", LISTS, true,
                    Folds::fold),
            new Command("fold-all", List.of("*"), "All", "Unfold every branch, or put it all back.", PROCESSES, false,
                    scene -> list(scene, listing -> listing.folded(Folds.toggleAll(listing.folding())))),
            new Command("threads", List.of("H"), "Threads", "Show no threads, the active ones, or all of them below each process.", PROCESSES, true,
                    scene -> list(scene, listing -> listing.withThreads(listing.threads().next()))),
            new Command("pause", List.of("Z"), "Pause", "Hold the screen still, or let it go on.", TABS, true,
                    Travel::pause),
            new Command("sample-back", List.of("["), "Back", "Show the sample before.", PAST, true, scene -> Travel.move(scene, Transport.STEP_BACK)),
            new Command("sample-forward", List.of("]"), "Forward", "Show the sample after.", PAST, true, scene -> Travel.move(scene, Transport.STEP_FORWARD)),
            new Command("jump-back", List.of("{"), "Jump back", "Go back by ten seconds; by a minute if there are more than fifteen.", PAST, false,
                    scene -> Travel.move(scene, Transport.JUMP_BACK)),
            new Command("jump-forward", List.of("}"), "Jump forward", "Go forward by as much.", PAST, false, scene -> Travel.move(scene, Transport.JUMP_FORWARD)),
            new Command("first-sample", List.of("^"), "First", "Go to the first sample.", PAST, false, scene -> Travel.move(scene, Transport.BEGIN)),
            new Command("last-sample", List.of("$"), "Last", "Go to the last sample.", PAST, false, scene -> Travel.move(scene, Transport.END)),
            new Command("slower", List.of(","), "Slower", "Replay at half the speed.", REPLAY, true, scene -> Travel.move(scene, Transport.SLOWER)),
            new Command("faster", List.of("."), "Faster", "Replay at twice the speed.", REPLAY, true, scene -> Travel.move(scene, Transport.FASTER)),
            new Command("record", List.of("R"), "Record", "Record the tagged processes, or the selected one, with their descendants, or stop that; while paused, keep the last minutes.", LIVE, false,
                    Travel::record),
            new Command("why", List.of("?"), "Why -", "Say why the selected row has a -; help if it has none.", TABS, false,
                    scene -> open(scene, WhyPage.hasQuestions(scene) ? Kind.WHY : Kind.HELP)),
            new Command("pools", List.of("g"), "Pools", "Fold threads of one name pattern into one line, or show each.", LISTS, false,
                    scene -> list(scene, listing -> togglePools(scene, listing))),
            new Command("kernel-threads", List.of("K"), "Kernel", "Show or hide the threads of the kernel.", PROCESSES, false,
                    scene -> list(scene, listing -> listing.withKernelThreads(!listing.kernelThreads()))),
            new Command("only-jvms", List.of("J"), "JVMs", "Show only JVMs, or everything.", PROCESSES, false,
                    Filtering::onlyJvms),
            new Command("user", List.of("u"), "User", "Show the processes of one user.", PROCESSES, false,
                    Filtering::askUser),
            new Command("follow", List.of("F"), "Follow", "Stay on the selected process wherever it goes, also when it is folded.", PROCESSES, false,
                    Following::toggle),
            new Command("tag", List.of("Space"), "Tag", "Tag the selected process: signals, nice and Threads are for all tagged ones.", LISTS, false,
                    Tags::toggle),
            new Command("tag-branch", List.of("c"), "TagTree", "Tag the selected process and all its descendants.", LISTS, false,
                    Tags::branch),
            new Command("mark", List.of("m"), "Mark", "Mark this moment for the tagged processes, or the selected one, with their descendants: = shows what has changed since.", LISTS, false,
                    Beginning::mark),
            new Command("compare", List.of("="), "Compare", "Show the tagged processes or trees side by side from now on; or the minute before the mark beside the time since.", LISTS, false,
                    Beginning::compare),
            new Command("untag-all", List.of("U"), "Untag", "Take all tags away.", TABS, false,
                    scene -> scene.state().with(to -> {
                        to.tags = Set.of();
                        to.lab = to.lab.with(LabKin.NONE);
                    })),
            new Command("search-next", List.of("Ctrl-N"), "Next", "Go to the next line that holds what was searched last.", LISTS, false,
                    scene -> Search.again(scene, 1)),
            new Command("search-previous", List.of("Shift-F3", "Ctrl-P"), "Previous", "Go to the line before that holds what was searched last.", LISTS, false,
                    scene -> Search.again(scene, -1)),
            new Command("go-to-id", Command.DIGITS, "PID", "Go to the process or thread of the id that is typed.", LISTS, false,
                    scene -> Typing.ask(scene, Question.PID, "")),
            new Command("sort-cpu", List.of("P"), "CPU", "Order by CPU%.", LISTS, false, scene -> Sorting.by(scene, "cpu_percent")),
            new Command("sort-memory", List.of("M"), "Mem", "Order by resident memory.", PROCESSES, false, scene -> Sorting.by(scene, "rss_bytes")),
            new Command("sort-time", List.of("T"), "Time", "Order by CPU time since the start.", LISTS, false, scene -> Sorting.by(scene, "cpu_seconds")),
            new Command("sort-pid", List.of("N"), "PID", "Order by process or thread id.", LISTS, false, scene -> Sorting.by(scene, "pid")),
            new Command("sort-voluntary", List.of("V"), "Vol", "Order by voluntary switches per second.", LISTS, false,
                    scene -> Sorting.by(scene, "voluntary_switches_per_second")),
            new Command("invert", List.of("I"), "Invert", "Turn the order round.", LISTS, false, Sorting::invert),
            new Command("full-command", List.of("w"), "Command", "Show commands in full, with their folder and a JVM's options, or short.", LISTS, false,
                    scene -> look(scene, Look::toggleCommand)),
            new Command("cpu-scale", List.of("%"), "CPU scale", "Let 100 CPU% be one core, or the whole machine; READY% and the bars of threads stay shares of time.", LISTS, false,
                    scene -> look(scene, Look::toggleScale)),
            new Command("delay", List.of("d"), "Delay", "Refresh every 0.25, 0.5, 1, 2 or 5 seconds.", LIVE, false,
                    scene -> scene.state().with(to -> to.delay = nextDelay(to.delay))),
            new Command("screenshot", List.of("W"), "Screenshot", "Write what is on the screen to a file, as text or SVG.", TABS, false,
                    Screenshots::ask),
            new Command("command-line", List.of("y"), "Command line", "Show the command that opens this view.", LIVE, false,
                    CommandLineOf::show),
            new Command("up", List.of("Up"), "Up", "One line up.", MOVING, false, scene -> Movement.move(scene, Step.LINE, -1)),
            new Command("down", List.of("Down"), "Down", "One line down.", MOVING, false, scene -> Movement.move(scene, Step.LINE, 1)),
            new Command("page-up", List.of("PageUp"), "Page up", "One page up.", MOVING, false, scene -> Movement.move(scene, Step.PAGE, -1)),
            new Command("page-down", List.of("PageDown"), "Page down", "One page down.", MOVING, false, scene -> Movement.move(scene, Step.PAGE, 1)),
            new Command("home", List.of("Home"), "Top", "To the top, and stay there.", MOVING, false, scene -> Movement.move(scene, Step.END, -1)),
            new Command("end", List.of("End"), "Bottom", "To the bottom.", MOVING, false, scene -> Movement.move(scene, Step.END, 1)),
            new Command("close-page", List.of("Esc", "q", "Enter", "F10", "F1", "h"), "Back", "Close this page.", PAGES, true, Commands::closePage),
            new Command("why-here", List.of("?"), "Why -", "Say why a page of details has a -; close any other page.", PAGES, false, Commands::whyHere),
            new Command("choose", List.of("Enter", "Space"), "Choose", "Take what is under the cursor.", MENUS, true, Menus::choose),
            new Command("close-menu", List.of("Esc", "q", "F10"), "Cancel", "Close the menu.", MENUS, true, Commands::close),
            new Command("change", List.of("Space", "Enter", "Right"), "Change", "Show or hide a column; the next value of a setting.", SETUP, true,
                    scene -> SetupPage.change(scene, 1)),
            new Command("change-back", List.of("Left"), "Change back", "The value before.", SETUP, false,
                    scene -> SetupPage.change(scene, -1)),
            new Command("column-left", List.of("F7", "["), "Left", "Move a column to the left.", SETUP, true, scene -> SetupPage.shift(scene, -1)),
            new Command("column-right", List.of("F8", "]"), "Right", "Move a column to the right.", SETUP, true, scene -> SetupPage.shift(scene, 1)),
            new Command("defaults", List.of("d"), "Defaults", "Show everything here as it is shipped; nothing is saved by it.", SETUP, true,
                    SetupPage::defaults),
            new Command("save-settings", List.of("s"), "Save", "Keep all this in the settings file.", SETUP, true,
                    scene -> errand(scene, new Errand.Save())),
            new Command("close-setup", List.of("Esc", "q", "F10", "F2"), "Done", "Close the setup; nothing is saved that you did not save.", SETUP, true,
                    Commands::close),
            new Command("accept", List.of("Enter"), "Done", "Keep what was typed.", PROMPTS, true, Typing::accept),
            new Command("cancel", List.of("Esc"), "Cancel", "Forget what was typed.", PROMPTS, true, Typing::cancel),
            new Command("next-match", List.of("F3", "Down", "Ctrl-N"), "Next", "Go to the next line that holds it.", PROMPTS, true, scene -> Search.again(scene, 1)),
            new Command("previous-match", List.of("Ctrl-P", "Shift-F3", "Up"), "Previous", "Go to the line before that holds it.", PROMPTS, false,
                    scene -> Search.again(scene, -1)),
            new Command("end-runs", List.of("y"), "Yes", "End the active runs, keep their recordings, and leave jhtop.", LEAVING, true,
                    scene -> Leaving.now(scene)),
            new Command("stay", List.of("n", "Esc"), "No", "Stay.", LEAVING, true, Commands::close),
            new Command("back", List.of("Esc"), "Back", "One level back: out of a pause, to Processes, then without filter, then to the top.", TABS, false, Commands::back),
            new Command("stop", List.of("Ctrl-Z"), "Stop", "Stop jhtop; fg in the shell goes on.", ANYWHERE, false,
                    scene -> errand(scene, new Errand.Stop())),
            new Command("quit-now", List.of("Ctrl-C"), "Quit", "Leave jhtop from anywhere; it asks first if runs of the lab are active.", ANYWHERE, false,
                    scene -> Leaving.leave(scene)),
            new Command("redraw", List.of("Ctrl-L"), "Redraw", "Draw the whole screen anew.", ANYWHERE, false,
                    scene -> errand(scene, new Errand.Redraw())));
    // spotless:on

    private Commands() {}

    private static UiState open(Scene scene, Kind page) {
        return scene.state().with(to -> to.overlay = Overlay.Page.of(page));
    }

    /** The page stays with its process, also if the cursor was at the top and nobody had moved it. */
    private static UiState detail(Scene scene) {
        Cursor cursor = scene.state().cursor();
        return open(scene, Kind.DETAIL).withCursor(cursor.moveTo(cursor.index(), scene.rows(), scene.visibleRows()));
    }

    private static UiState close(Scene scene) {
        return scene.state().with(to -> to.overlay = new Overlay.None());
    }

    /** The reasons lie over the page of details. */
    private static UiState closePage(Scene scene) {
        boolean reasons = scene.state().overlay() instanceof Overlay.Page page && page.kind() == Kind.WHY_DETAIL;
        return reasons ? open(scene, Kind.DETAIL) : close(scene);
    }

    private static UiState whyHere(Scene scene) {
        boolean detail = scene.state().overlay() instanceof Overlay.Page page && page.kind() == Kind.DETAIL;
        return detail && WhyPage.hasQuestions(scene) ? open(scene, Kind.WHY_DETAIL) : closePage(scene);
    }

    private static UiState errand(Scene scene, Errand errand) {
        return scene.state().with(to -> to.errand = errand);
    }

    private static UiState list(Scene scene, UnaryOperator<Listing> change) {
        return Folds.relist(scene, change.apply(scene.state().listing()));
    }

    private static UiState look(Scene scene, UnaryOperator<Look> change) {
        return scene.state().with(to -> to.look = change.apply(to.look));
    }

    private static Listing togglePools(Scene scene, Listing listing) {
        return scene.state().tab() == Tab.THREADS
                ? listing.withPools(listing.pools(), !listing.poolsInThreads())
                : listing.withPools(!listing.pools(), listing.poolsInThreads());
    }

    /** Leaving the processes pins the cursor to its line: the other tabs are about that process. */
    static UiState go(Scene scene, Tab tab) {
        UiState state = scene.state();
        Cursor cursor = state.processes();
        boolean pin = state.tab() == Tab.PROCESSES && cursor.key() == null;
        return state.with(to -> {
            to.tab = tab;
            to.processes = pin ? cursor.moveTo(cursor.index(), scene.rows(), scene.visibleRows()) : cursor;
            boolean unread = tab == Tab.LAB && state.lab().stock() == null;
            to.errand = unread || tab == Tab.COMPARE ? new Errand.Work(new LabOrder.Open()) : to.errand;
        });
    }

    private static UiState step(Scene scene, int by) {
        UiState state = scene.state();
        return go(scene, state.tab().step(Tab.at(state.moment()), by));
    }

    private static UiState back(Scene scene) {
        UiState state = scene.state();
        if (state.tab() == Tab.THREADS && !state.listing().threadText().isEmpty()) {
            return Filtering.threadsNamed(scene, "");
        }
        if (state.paused() && !state.moment().isReplay()) {
            return Travel.resume(scene);
        }
        UiState list = state.tab() == Tab.COMPARE ? CompareKeys.back(scene) : null;
        if (list != null) {
            return list;
        }
        if (state.tab() != Tab.PROCESSES) {
            return state.with(to -> to.tab = Tab.PROCESSES);
        }
        if (!state.listing().filter().text().isEmpty()) {
            return Filtering.clear(scene);
        }
        return state.with(to -> {
            to.processes = Cursor.AT_TOP;
            to.followed = null;
        });
    }

    private static Duration nextDelay(Duration delay) {
        return DELAYS.stream()
                .filter(longer -> longer.compareTo(delay) > 0)
                .findFirst()
                .orElse(DELAYS.get(0));
    }
}
