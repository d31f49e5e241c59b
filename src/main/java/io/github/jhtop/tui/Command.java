package io.github.jhtop.tui;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something the reader can do: key map, footer, help and documentation come from it.
 *
 * @param id stable name, for the settings
 * @param keys default keys, the one that the footer shows first
 * @param title a word or two
 * @param help one sentence
 * @param scope where it works
 * @param inFooter whether the footer shows it
 * @param action what the state becomes
 */
record Command(
        String id,
        List<String> keys,
        String title,
        String help,
        Scope scope,
        boolean inFooter,
        Function<Scene, UiState> action) {

    /** Where a command works. */
    enum Scope {
        /** Everywhere. */
        ANYWHERE("everywhere", state -> true),
        /** On the tabs, while no page lies over them. */
        TABS("on every tab", state -> !state.overlay().isOpen()),
        /** On lists of processes and threads. */
        LISTS("in Processes and Threads", state -> !state.overlay().isOpen() && state.tab() != Tab.CORES),
        /** On the tab of processes. */
        PROCESSES("in Processes", state -> !state.overlay().isOpen() && state.tab() == Tab.PROCESSES),
        /** On a page that lies over a tab. */
        PAGES("on a page such as this", state -> state.overlay().isOpen());

        private final String title;
        private final Predicate<UiState> holds;

        Scope(String title, Predicate<UiState> holds) {
            this.title = title;
            this.holds = holds;
        }

        String title() {
            return title;
        }

        boolean holds(UiState state) {
            return holds.test(state);
        }
    }
}
