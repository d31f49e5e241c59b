package io.github.jhtop.tui;

import java.util.List;
import java.util.function.Function;

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
        ANYWHERE("everywhere"),
        /** On the tabs, while no page lies over them. */
        TABS("on every tab"),
        /** On lists of processes and threads. */
        LISTS("in Processes and Threads"),
        /** On the tab of processes. */
        PROCESSES("in Processes"),
        /** On a page that lies over a tab. */
        PAGES("on a page such as this");

        private final String title;

        Scope(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        boolean holds(UiState state) {
            boolean page = state.overlay().isOpen();
            return switch (this) {
                case ANYWHERE -> true;
                case TABS -> !page;
                case LISTS -> !page && state.tab() != Tab.CORES;
                case PROCESSES -> !page && state.tab() == Tab.PROCESSES;
                case PAGES -> page;
            };
        }
    }
}
