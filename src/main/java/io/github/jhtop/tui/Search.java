package io.github.jhtop.tui;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.Folding;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Openness;
import io.github.jhtop.tui.list.ProcessLines;
import io.github.jhtop.tui.list.RowKey;
import io.github.jhtop.tui.list.ThreadPool;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Going to a line by what stands in it. What is folded is found too, and unfolded. */
final class Search {

    private Search() {}

    /** The first line from where the search began that holds what was typed so far. */
    static UiState type(Scene scene, Overlay.Asking asking) {
        String text = asking.prompt().text();
        Scene begun = begun(scene, asking);
        UiState typed = begun.state().with(to -> to.searched = text);
        int from = typed.cursor().index();
        return text.isEmpty() ? typed : found(begun, typed, holding(text), from, 1, asking, "nothing holds this");
    }

    /** As it was before the question: what a part of the answer unfolded is folded again. */
    private static Scene begun(Scene scene, Overlay.Asking asking) {
        UiState before = asking.before();
        return scene.with(scene.state()
                .with(to -> {
                    to.overlay = asking;
                    to.listing = before.listing();
                })
                .withCursor(before.cursor()));
    }

    /** The next line that holds what was searched last, or the one before. */
    static UiState again(Scene scene, int direction) {
        UiState state = scene.state();
        int from = state.cursor().index() + direction;
        Overlay.@Nullable Asking asking = state.overlay() instanceof Overlay.Asking open ? open : null;
        boolean searching = asking == null || asking.question() == Question.SEARCH;
        if (!searching || state.searched().isEmpty()) {
            return state;
        }
        return found(scene, state, holding(state.searched()), from, direction, asking, "nothing holds this");
    }

    /**
     * The process or thread whose id was typed, and no other: whoever types half an id and then sends a signal must not
     * hit somebody else's process. Until there is one, the cursor is where it was.
     */
    static UiState typePid(Scene scene, Overlay.Asking asking) {
        String digits = asking.prompt().text();
        Scene begun = begun(scene, asking);
        UiState typed = begun.state();
        Predicate<ListRow> process = row -> row instanceof ListRow.OfProcess line
                && Integer.toString(line.row().pid()).equals(digits);
        Predicate<ListRow> thread = row -> row instanceof ListRow.OfThread line
                && Integer.toString(line.row().tid()).equals(digits);
        UiState there = digits.isEmpty() ? typed : find(begun, typed, process, 0, 1);
        return there == null ? found(begun, typed, thread, 0, 1, asking, "nothing has this id") : there;
    }

    private static Predicate<ListRow> holding(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return row -> holds(row, wanted);
    }

    static boolean holds(ListRow row, String lowerCase) {
        boolean isId = row instanceof ListRow.OfProcess line
                ? Integer.toString(line.row().pid()).equals(lowerCase)
                : row instanceof ListRow.OfThread thread
                        && Integer.toString(thread.row().tid()).equals(lowerCase);
        return isId || texts(row).stream().anyMatch(text -> text.containsIgnoringCase(lowerCase));
    }

    /** Where a text is looked for in a line. */
    static List<SafeText> texts(ListRow row) {
        if (row instanceof ListRow.OfProcess line) {
            ProcessRow process = line.row();
            return List.of(
                    process.command(), process.fullCommand(), process.facts().name());
        }
        if (row instanceof ListRow.OfThread line) {
            return List.of(line.row().name());
        }
        return row instanceof ListRow.OfPool line
                ? List.of(SafeText.of(line.pool().pattern()))
                : List.of();
    }

    private static UiState found(
            Scene scene,
            UiState typed,
            Predicate<ListRow> wanted,
            int from,
            int direction,
            Overlay.@Nullable Asking asking,
            String otherwise) {
        UiState there = find(scene, typed, wanted, from, direction);
        if (there != null) {
            return there;
        }
        return asking == null
                ? typed.with(to -> to.notice = SafeText.of(otherwise))
                : typed.with(to -> to.overlay = asking.complaining(otherwise));
    }

    private static @Nullable UiState find(
            Scene scene, UiState typed, Predicate<ListRow> wanted, int from, int direction) {
        int line = next(scene.rows(), wanted, from, direction);
        if (line >= 0) {
            return typed.with(to -> to.followed = null)
                    .withCursor(scene.state().cursor().moveTo(line, scene.rows(), scene.visibleRows()));
        }
        UiState folded = typed.tab() == Tab.PROCESSES ? findFolded(scene, typed, wanted) : null;
        return folded == null ? findThread(scene, typed, wanted) : folded;
    }

    /** A process that a folded branch hides; the branches over it are unfolded. */
    private static @Nullable UiState findFolded(Scene scene, UiState typed, Predicate<ListRow> wanted) {
        Listing listing = typed.listing();
        List<ListRow> all = ProcessLines.of(
                scene.snapshot(), listing.folded(listing.folding().unfolded()));
        int line = next(all, wanted.and(row -> row instanceof ListRow.OfProcess), 0, 1);
        return line >= 0 && all.get(line) instanceof ListRow.OfProcess hidden
                ? reveal(scene, typed, hidden.row()).with(to -> to.followed = null)
                : null;
    }

    /** A thread that no line shows, or only a pool: its process and its pool are unfolded. */
    private static @Nullable UiState findThread(Scene scene, UiState typed, Predicate<ListRow> wanted) {
        boolean ofAll = typed.tab() == Tab.PROCESSES;
        List<ProcessRow> processes = ofAll ? scene.snapshot().processes() : scene.subjects();
        for (ProcessRow process : processes) {
            List<ThreadRow> threads = process.threads();
            boolean hidden = ofAll && !typed.listing().shows(process);
            for (ThreadRow thread : threads == null || hidden ? List.<ThreadRow>of() : threads) {
                ListRow.OfThread line = new ListRow.OfThread(process, thread, "");
                if (wanted.test(line) && (ofAll || isNamed(thread, typed.listing()))) {
                    return reveal(scene, typed, line).with(to -> to.followed = null);
                }
            }
        }
        return null;
    }

    private static boolean isNamed(ThreadRow thread, Listing listing) {
        return thread.name().containsIgnoringCase(listing.threadText().toLowerCase(Locale.ROOT));
    }

    private static UiState reveal(Scene scene, UiState state, ListRow.OfThread thread) {
        UiState over = state.tab() == Tab.PROCESSES ? reveal(scene, state, thread.process()) : state;
        Folding folding = over.listing().folding();
        RowKey.OfPool pool = new RowKey.OfPool(
                thread.process().id(), ThreadPool.patternOf(thread.row().name()));
        Listing listing = over.listing()
                .folded(
                        state.tab() == Tab.PROCESSES
                                ? folding.with(thread.process().id(), Openness.ALL_THREADS)
                                : folding)
                .withPool(pool, true);
        Scene revealed = scene.with(over.with(to -> to.listing = listing));
        int line = next(revealed.rows(), row -> row.key().equals(thread.key()), 0, 1);
        Cursor cursor = revealed.state().cursor();
        return line < 0
                ? state
                : revealed.state().withCursor(cursor.moveTo(line, revealed.rows(), revealed.visibleRows()));
    }

    /** The cursor on a process, and nothing folded over it. */
    static UiState reveal(Scene scene, UiState state, ProcessRow process) {
        Folding folding = state.listing().folding();
        ProcessTree tree = ProcessTree.of(scene.snapshot().processes());
        for (ProcessRow ancestor : tree.ancestors(tree.indexOf(process.id()))) {
            folding = folding.reveal(ancestor.id(), state.listing().threads());
        }
        Listing listing = state.listing().folded(folding);
        List<ListRow> rows = ProcessLines.of(scene.snapshot(), listing);
        RowKey key = new RowKey.OfProcess(process.id());
        int line = next(rows, row -> row.key().equals(key), 0, 1);
        Cursor cursor = state.cursor();
        return state.with(to -> to.listing = listing)
                .withCursor(line < 0 ? cursor : cursor.moveTo(line, rows, scene.visibleRows()));
    }

    /** A line that is wanted, round the list once; -1 if there is none. */
    private static int next(List<ListRow> rows, Predicate<ListRow> wanted, int from, int direction) {
        for (int i = 0; i < rows.size(); i++) {
            int at = Math.floorMod(from + i * direction, rows.size());
            if (wanted.test(rows.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
