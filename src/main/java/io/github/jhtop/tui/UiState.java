package io.github.jhtop.tui;

import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.Listing;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose: everything on the screen follows from this and the snapshot. Immutable.
 *
 * @param tab the tab that is shown
 * @param processes place in the list of processes
 * @param threads place in the list of threads
 * @param cores place in the list of cores
 * @param listing which lines there are, and in which order
 * @param look what each line shows
 * @param tags processes that are marked
 * @param followed the process that the cursor stays on wherever it goes, or null
 * @param searched what was searched last, or nothing
 * @param overlay what lies over the tab
 * @param notice said until the next key or click, or null
 * @param errand asked of the world outside by the last key, or null
 * @param delay time between refreshes
 * @param moment which time is shown
 * @param recording how far the run has come that is being recorded, or null
 * @param lab what can be launched, and what was
 * @param compare what stands side by side
 * @param done whether the reader wants to leave
 */
public record UiState(
        Tab tab,
        Cursor processes,
        Cursor threads,
        Cursor cores,
        Listing listing,
        Look look,
        Set<ProcessId> tags,
        @Nullable ProcessId followed,
        String searched,
        Overlay overlay,
        @Nullable SafeText notice,
        @Nullable Errand errand,
        Duration delay,
        Moment moment,
        @Nullable RunProgress recording,
        LabState lab,
        CompareState compare,
        boolean done) {

    /**
     * How the screen opens.
     *
     * @param listing which lines there are, and in which order
     * @param look what each line shows
     * @param delay time between refreshes
     * @return the first state
     */
    public static UiState opening(Listing listing, Look look, Duration delay) {
        return new UiState(
                Tab.PROCESSES,
                Cursor.AT_TOP,
                Cursor.AT_TOP,
                Cursor.AT_TOP,
                listing,
                look,
                Set.of(),
                null,
                "",
                new Overlay.None(),
                null,
                null,
                delay,
                new Moment.Now(),
                null,
                LabState.INITIAL,
                CompareState.INITIAL,
                false);
    }

    /** Copies the set. */
    public UiState {
        tags = Set.copyOf(tags);
    }

    /** Whether the screen stands still, or shows what is past. */
    boolean paused() {
        return !moment.isNow();
    }

    /** Whether the cursor stays on one process. */
    boolean following() {
        return followed != null;
    }

    /** Place in the list of the tab that is shown. */
    Cursor cursor() {
        return switch (tab) {
            case PROCESSES -> processes;
            case THREADS -> threads;
            case CORES -> cores;
            // Its panes have places of their own.
            case LAB, COMPARE -> Cursor.AT_TOP;
        };
    }

    UiState withCursor(Cursor cursor) {
        return with(draft -> {
            switch (tab) {
                case PROCESSES -> draft.processes = cursor;
                case THREADS -> draft.threads = cursor;
                case CORES -> draft.cores = cursor;
                case LAB, COMPARE -> {
                    // Its panes have places of their own.
                }
            }
        });
    }

    /** The same but for what is changed. */
    UiState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finish();
    }

    /** A state in the making. */
    static final class Draft {
        Tab tab;
        Cursor processes;
        Cursor threads;
        Cursor cores;
        Listing listing;
        Look look;
        Set<ProcessId> tags;
        String searched;
        Overlay overlay;

        @Nullable ProcessId followed;

        @Nullable SafeText notice;

        @Nullable Errand errand;

        Duration delay;
        Moment moment;

        @Nullable RunProgress recording;

        LabState lab;
        CompareState compare;
        boolean done;

        private Draft(UiState from) {
            tab = from.tab;
            processes = from.processes;
            threads = from.threads;
            cores = from.cores;
            listing = from.listing;
            look = from.look;
            tags = from.tags;
            followed = from.followed;
            searched = from.searched;
            overlay = from.overlay;
            notice = from.notice;
            errand = from.errand;
            delay = from.delay;
            moment = from.moment;
            recording = from.recording;
            lab = from.lab;
            compare = from.compare;
            done = from.done;
        }

        private UiState finish() {
            return new UiState(
                    tab, processes, threads, cores, listing, look, tags, followed, searched, overlay, notice, errand,
                    delay, moment, recording, lab, compare, done);
        }
    }
}
