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
            renderShort(state, canvas);
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

    /** Where there is no row for the tabs, at the end of the first row. */
    private static void renderShort(UiState state, Canvas canvas) {
        String time = TimelineView.inShort(state);
        String words = !time.isEmpty()
                ? time
                : state.tab() == Tab.PROCESSES ? "" : "[" + state.tab().title() + "]";
        int start = Math.max(0, canvas.size().columns() - words.length());
        canvas.put(0, start, words, time.isEmpty() ? Role.TAB_SHOWN : Role.BANNER);
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
