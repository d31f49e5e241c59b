package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.ThreadsShown;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Draws the row of the tabs and, to its right, how the list is shown. */
final class TabsView {

    private static final String CPU_OF_MACHINE = "  CPU% of machine";

    private TabsView() {}

    static void render(Scene scene, Canvas canvas) {
        UiState state = scene.state();
        int row = scene.layout().tabRow();
        if (row < 0) {
            drawNarrow(state, canvas);
            return;
        }
        int at = 1;
        for (Tab tab : Tab.values()) {
            boolean shown = tab == state.tab();
            at = canvas.put(
                    row,
                    at,
                    shown ? "[" + tab.title() + "]" : " " + tab.title() + " ",
                    shown ? Role.TAB_SHOWN : Role.TAB);
        }
        int end = TimelineView.render(scene, canvas, row, at + 2);
        at = end > at + 2 ? end + 1 : at;
        drawSubject(scene, canvas, row, at + 2);
        String right = right(scene);
        int start = canvas.size().columns() - right.length() - 1;
        if (start > at + 2) {
            canvas.put(row, start, right, Role.DIM);
        }
    }

    /** Without a row of its own it stands at the end of the first one; nothing that hides rows goes unsaid. */
    private static void drawNarrow(UiState state, Canvas canvas) {
        String time = TimelineView.inShort(state);
        String tab = !time.isEmpty()
                ? time + " "
                : state.tab() == Tab.PROCESSES ? "" : "[" + state.tab().title() + "] ";
        SafeText words = SafeText.of((" " + tab + chosen(state)).stripTrailing());
        if (words.cells() == 0) {
            return;
        }
        int columns = canvas.size().columns();
        Role role = !time.isEmpty() ? Role.BANNER : Role.TAB_SHOWN;
        int room = Math.min(Math.max(columns / 2, time.length() + 1), words.cells());
        int end = canvas.put(0, columns - room, words.cells() > room ? room - 1 : room, words, role);
        canvas.fill(0, end, columns - end, words.cells() > room ? '…' : ' ', role);
    }

    /** What was chosen to be seen, in a few words. */
    private static String chosen(UiState state) {
        if (state.tab() == Tab.CORES) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        ProcessFilter filter = state.listing().filter();
        String held = state.tab() == Tab.THREADS ? state.listing().threadText() : filter.text();
        text.append(held.isBlank() ? "" : "filter " + SafeText.of(held.strip()) + "  ");
        if (state.tab() == Tab.PROCESSES) {
            text.append(filter.user() == null ? "" : "user " + SafeText.of(filter.user()) + "  ");
            text.append(filter.onlyJvms() ? "JVMs  " : "");
            text.append(state.following() ? "following  " : "");
        }
        text.append(state.tags().isEmpty() ? "" : state.tags().size() + " tagged");
        return text.toString();
    }

    /** The tab whose name stands there, or null. */
    static @Nullable Tab tabAt(int column) {
        int at = 1;
        for (Tab tab : Tab.values()) {
            int end = at + tab.title().length() + 2;
            if (column >= at && column < end) {
                return tab;
            }
            at = end;
        }
        return null;
    }

    private static void drawSubject(Scene scene, Canvas canvas, int row, int at) {
        ProcessRow subject =
                scene.subjects().isEmpty() ? null : scene.subjects().get(0);
        if (scene.state().tab() == Tab.THREADS && scene.subjects().size() > 1) {
            canvas.put(row, at, "of " + scene.subjects().size() + " tagged processes", Role.LABEL);
        } else if (scene.state().tab() == Tab.THREADS && subject != null) {
            int width = canvas.size().columns() - at - right(scene).length() - 3;
            int end = canvas.put(row, at, "of " + subject.pid() + " ", Role.LABEL);
            int room = Math.max(1, width - (end - at));
            boolean cut = subject.command().cells() > room;
            int after = canvas.put(row, end, cut ? room - 1 : room, subject.command(), Role.TEXT);
            canvas.put(row, after, cut ? "…" : "", Role.DIM);
        }
    }

    private static String right(Scene scene) {
        UiState state = scene.state();
        StringBuilder text = new StringBuilder();
        if (state.tab() == Tab.PROCESSES) {
            Metric<ProcessRow> by = ProcessMetrics.of(state.listing().order().metric());
            text.append(state.listing().tree() ? "tree by " : "list by ").append(by.title());
            text.append(state.following() ? "  following" : "");
            text.append(state.tags().isEmpty() ? "" : "  " + state.tags().size() + " tagged");
            text.append(state.look().cpuOfMachine() ? CPU_OF_MACHINE : "");
            text.append(state.listing().kernelThreads() ? "" : "  no kernel threads");
            text.append(
                    state.listing().threads() == ThreadsShown.NONE
                            ? ""
                            : state.listing().threads() == ThreadsShown.ALL ? "  all threads" : "  active threads");
            if (state.listing().filter().user() != null) {
                text.append("  user ")
                        .append(SafeText.of(state.listing().filter().user()));
            }
            text.append(state.listing().filter().onlyJvms() ? "  JVMs" : "");
            text.append(
                    state.listing().filter().hasTerms()
                            ? "  filter "
                                    + SafeText.of(
                                            state.listing().filter().text().strip())
                            : "");
        } else if (state.tab() == Tab.THREADS) {
            String held = state.listing().threadText();
            text.append(state.look().cpuOfMachine() ? CPU_OF_MACHINE + ", bars of one core" : "");
            text.append(held.isEmpty() ? "" : "  filter " + SafeText.of(held));
        }
        boolean replay =
                state.moment() instanceof Moment.Past past && past.timeline().isReplay();
        text.append(replay ? "" : "  every " + seconds(period(scene)));
        return text.toString().strip();
    }

    /** What was asked for, or what it has come to on a machine too large for that. */
    private static Duration period(Scene scene) {
        double real = scene.snapshot().intervalSeconds();
        double asked = scene.state().delay().toMillis() / 1e3;
        return real > 1.5 * asked && real > 1
                ? Duration.ofMillis((long) (real * 1000))
                : scene.state().delay();
    }

    static String seconds(Duration span) {
        long hundredths = Math.max(1, (span.toMillis() + 5) / 10);
        String digits = hundredths % 10 == 0 ? "" + hundredths / 10 % 10 : "" + hundredths / 10 % 10 + hundredths % 10;
        return hundredths / 100 + "." + digits + "s";
    }
}
