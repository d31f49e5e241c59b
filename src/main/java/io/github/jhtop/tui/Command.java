package io.github.jhtop.tui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Something the reader can do: key map, footer, help and documentation come from it.
 *
 * @param id stable name, for the settings
 * @param keys the keys that lead to it, the one that the footer shows first
 * @param title a word or two
 * @param help one sentence
 * @param scope where it works
 * @param inFooter whether the footer shows it
 * @param action what the state becomes
 */
public record Command(
        String id,
        List<String> keys,
        String title,
        String help,
        Scope scope,
        boolean inFooter,
        Function<Scene, UiState> action) {

    /** Those that do something to other processes. */
    private static final Set<String> ACTING =
            Set.of("kill", "nice-lower", "nice-higher", "start-run", "stop-run", "rerun", "stop-series");

    /** All digits. */
    static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    /** Copies the list. */
    public Command {
        keys = List.copyOf(keys);
    }

    /** Where a command works. */
    public enum Scope {
        /** Everywhere. */
        ANYWHERE("everywhere"),
        /** Wherever there is something to move in. */
        MOVING("to move in lists, menus and pages"),
        /** On the tabs, while nothing lies over them. */
        TABS("on every tab"),
        /** On the tabs, while this machine is shown. */
        LIVE("on every tab, but not in a replay"),
        /** On the tabs, while they show what is past. */
        PAST("while paused, and in a replay"),
        /** On the tabs of a replay. */
        REPLAY("in a replay"),
        /** On lists of processes and threads. */
        LISTS("in Processes and Threads"),
        /** On the tab of processes. */
        PROCESSES("in Processes"),
        /** On the tab of workloads and runs. */
        LAB("in Lab"),
        /** On the tab of comparisons. */
        COMPARE("in Compare"),
        /** On a page that lies over a tab. */
        PAGES("on a page such as the help"),
        /** In a menu. */
        MENUS("in a menu"),
        /** In the setup. */
        SETUP("in the setup"),
        /** While an answer is typed. */
        PROMPTS("while you type"),
        /** While jhtop asks whether active runs are to be ended. */
        LEAVING("when runs are active and you want to leave");

        private final String title;

        Scope(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        boolean holds(UiState state) {
            Overlay overlay = state.overlay();
            boolean asking = overlay instanceof Overlay.Asking;
            return switch (this) {
                case ANYWHERE -> true;
                case MOVING -> !asking;
                case TABS -> !overlay.isOpen();
                case LIVE -> !overlay.isOpen() && !state.moment().isReplay();
                case PAST -> !overlay.isOpen() && !state.moment().isNow();
                case REPLAY -> !overlay.isOpen() && state.moment().isReplay();
                case LISTS -> !overlay.isOpen() && (state.tab() == Tab.PROCESSES || state.tab() == Tab.THREADS);
                case PROCESSES -> !overlay.isOpen() && state.tab() == Tab.PROCESSES;
                case LAB -> !overlay.isOpen() && state.tab() == Tab.LAB;
                case COMPARE -> !overlay.isOpen() && state.tab() == Tab.COMPARE;
                case PAGES -> overlay instanceof Overlay.Page || overlay instanceof Overlay.Telling;
                case MENUS -> overlay instanceof Overlay.Choosing;
                case SETUP -> overlay instanceof Overlay.Setup;
                case PROMPTS -> asking;
                case LEAVING -> overlay instanceof Overlay.Leaving;
            };
        }

        /** The places where it works: two commands can share a key only if they share no place. */
        Set<String> places() {
            return switch (this) {
                case ANYWHERE ->
                    Set.of(
                            "processes",
                            "threads",
                            "cores",
                            "lab",
                            "compare",
                            "pages",
                            "menus",
                            "setup",
                            "prompts",
                            "leaving");
                case MOVING -> Set.of("processes", "threads", "cores", "lab", "compare", "pages", "menus", "setup");
                case TABS, LIVE, PAST -> Set.of("processes", "threads", "cores", "lab", "compare");
                case REPLAY -> Set.of("processes", "threads", "cores");
                case LISTS -> Set.of("processes", "threads");
                case PROCESSES -> Set.of("processes");
                case LAB -> Set.of("lab");
                case COMPARE -> Set.of("compare");
                case PAGES -> Set.of("pages");
                case MENUS -> Set.of("menus");
                case SETUP -> Set.of("setup");
                case PROMPTS -> Set.of("prompts");
                case LEAVING -> Set.of("leaving");
            };
        }
    }

    /** Whether it does something to other processes. */
    boolean actsOnProcesses() {
        return ACTING.contains(id);
    }

    /** The keys for people, all digits being one. */
    List<String> shownKeys() {
        return keys.equals(DIGITS) ? List.of("0-9") : keys;
    }

    /** The same on other keys. */
    Command on(List<String> others) {
        return new Command(id, others, title, help, scope, inFooter, action);
    }

    /** The same by another title. */
    Command titled(String other) {
        return new Command(id, keys, other, help, scope, inFooter, action);
    }
}
