package io.github.jhtop.tui;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.widget.Menu;
import io.github.jhtop.tui.widget.Prompt;
import java.util.List;
import java.util.function.BiFunction;

/** What lies over the tab. */
sealed interface Overlay {

    /** Nothing lies over the tab. */
    record None() implements Overlay {}

    /**
     * A page of text.
     *
     * @param kind which page
     * @param top its first visible line
     */
    record Page(Kind kind, int top) implements Overlay {

        enum Kind {
            HELP,
            DETAIL,
            WHY,
            /** Why the page of details has dashes. */
            WHY_DETAIL;

            /** Whether everything is shown of one process or thread, and so read. */
            boolean isDetail() {
                return this == DETAIL || this == WHY_DETAIL;
            }
        }

        static Page of(Kind kind) {
            return new Page(kind, 0);
        }

        Page scrollTo(int line, int lines, int visible) {
            return new Page(kind, Math.max(0, Math.min(line, lines - visible)));
        }
    }

    /**
     * A question that is answered by typing.
     *
     * @param question which
     * @param prompt what was typed
     * @param complaint why that cannot be used, or nothing
     * @param before the state to go back to
     */
    record Asking(Question question, Prompt prompt, String complaint, UiState before) implements Overlay {

        Asking with(Prompt other) {
            return new Asking(question, other, complaint, before);
        }

        Asking complaining(String other) {
            return new Asking(question, prompt, other, before);
        }
    }

    /**
     * A question that is answered by choosing.
     *
     * @param title what is chosen
     * @param about lines that the reader should know before
     * @param menu from what
     * @param chosen what the state becomes; the overlay is closed already
     */
    record Choosing(String title, List<SafeText> about, Menu menu, BiFunction<Scene, Menu.Item, UiState> chosen)
            implements Overlay {

        /** Copies the list. */
        public Choosing {
            about = List.copyOf(about);
        }

        Choosing(String title, Menu menu, BiFunction<Scene, Menu.Item, UiState> chosen) {
            this(title, List.of(), menu, chosen);
        }

        Choosing with(Menu other) {
            return new Choosing(title, about, other, chosen);
        }
    }

    /**
     * The list of everything that can be set.
     *
     * @param selected line under the cursor
     * @param processColumns columns of processes that have a place: a hidden one keeps it, so that it can come back there
     * @param threadColumns the same of threads
     */
    record Setup(int selected, List<String> processColumns, List<String> threadColumns) implements Overlay {

        /** Copies the lists. */
        public Setup {
            processColumns = List.copyOf(processColumns);
            threadColumns = List.copyOf(threadColumns);
        }

        static Setup of(Look look) {
            return new Setup(0, look.processColumns(), look.ofThreads());
        }

        Setup at(int line) {
            return new Setup(line, processColumns, threadColumns);
        }
    }

    /**
     * Lines to be read, such as results.
     *
     * @param title what they are about
     * @param lines the lines, broken where the screen is too narrow
     * @param top its first visible line
     */
    record Telling(String title, List<SafeText> lines, int top) implements Overlay {
        /** Copies the list. */
        public Telling {
            lines = List.copyOf(lines);
        }

        Telling(String title, List<SafeText> lines) {
            this(title, lines, 0);
        }
    }

    /** Whether the active runs are to be ended. */
    record Leaving() implements Overlay {}

    default boolean isOpen() {
        return !(this instanceof None);
    }

    /** Whether it fills the screen, so that nothing of the tab is seen. */
    default boolean isPage() {
        return this instanceof Page || this instanceof Setup;
    }
}
