package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.Listing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the row of the tabs and, to its right, how the list is shown. */
final class TabsView {

    private static final String CPU_OF_MACHINE = "CPU% of machine";
    private static final String GAP = "  ";

    private TabsView() {}

    static void render(Scene scene, Canvas canvas) {
        UiState state = scene.state();
        int row = scene.layout().tabRow();
        if (row < 0) {
            drawNarrow(state, canvas);
            return;
        }
        int at = 1;
        for (Tab tab : Tab.at(state.moment())) {
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
        String right = right(scene, canvas.size().columns() - at - 4);
        canvas.put(row, canvas.size().columns() - right.length() - 1, right, Role.DIM);
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
        if (state.tab() == Tab.LAB || state.tab() == Tab.COMPARE) {
            return Leaving.inWords(state);
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
    static @Nullable Tab tabAt(Moment moment, int column) {
        int at = 1;
        for (Tab tab : Tab.at(moment)) {
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
            int width = canvas.size().columns() - at - cells(whole(scene)) - 3;
            int end = canvas.put(row, at, "of " + subject.pid() + " ", Role.LABEL);
            int room = Math.max(1, width - (end - at));
            boolean cut = subject.command().cells() > room;
            int after = canvas.put(row, end, cut ? room - 1 : room, subject.command(), Role.TEXT);
            canvas.put(row, after, cut ? "…" : "", Role.DIM);
        }
    }

    /** What fits at the right: the time between refreshes leaves first, then the order; what hides rows stays. */
    private static String right(Scene scene, int room) {
        List<String> words = words(scene);
        boolean ordered = scene.state().tab() == Tab.PROCESSES;
        List<String> withoutOrder = ordered ? words.subList(1, words.size()) : words;
        return Stream.of(whole(scene), words, withoutOrder)
                .filter(some -> cells(some) <= room)
                .findFirst()
                .map(some -> String.join(GAP, some))
                .orElse("");
    }

    /** How the list is shown, and last the time between refreshes. */
    private static List<String> whole(Scene scene) {
        List<String> words = new ArrayList<>(words(scene));
        if (!scene.state().moment().isReplay()) {
            words.add("every " + seconds(period(scene)));
        }
        return words;
    }

    private static int cells(List<String> words) {
        return String.join(GAP, words).length();
    }

    /** How the list is shown, the order of processes first. */
    private static List<String> words(Scene scene) {
        UiState state = scene.state();
        List<String> words = new ArrayList<>();
        if (state.tab() == Tab.PROCESSES) {
            addOfProcesses(words, state);
        } else if (state.tab() == Tab.THREADS) {
            String held = state.listing().threadText();
            words.add(state.look().cpuOfMachine() ? CPU_OF_MACHINE + ", bars of one core" : "");
            words.add(held.isEmpty() ? "" : "filter " + SafeText.of(held));
        }
        words.add(Leaving.inWords(state));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static void addOfProcesses(List<String> words, UiState state) {
        Listing listing = state.listing();
        ProcessFilter filter = listing.filter();
        Metric<ProcessRow> by = ProcessMetrics.of(listing.order().metric());
        words.add((listing.tree() ? "tree by " : "list by ") + by.title());
        words.add(state.following() ? "following" : "");
        words.add(state.tags().isEmpty() ? "" : state.tags().size() + " tagged");
        words.add(state.look().cpuOfMachine() ? CPU_OF_MACHINE : "");
        words.add(listing.kernelThreads() ? "" : "no kernel threads");
        words.add(
                switch (listing.threads()) {
                    case NONE -> "";
                    case ACTIVE -> "active threads";
                    case ALL -> "all threads";
                });
        words.add(filter.user() == null ? "" : "user " + SafeText.of(filter.user()));
        words.add(filter.onlyJvms() ? "JVMs" : "");
        words.add(filter.hasTerms() ? "filter " + SafeText.of(filter.text().strip()) : "");
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
