package io.github.jhtop.tui;

import io.github.jhtop.metric.Unit;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.widget.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the list of runs.
 *
 * @param title over it
 * @param width its cells
 * @param right whether it stands right, as numbers do
 * @param text what it says of a run
 * @param role what that means
 */
record RunColumn(
        String title, int width, boolean right, Function<RunFacts, String> text, Function<RunFacts, Role> role) {

    private static final int STATE_CELLS = 12;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    /** The first takes the room that the others leave. */
    private static final RunColumn RUN =
            new RunColumn("RUN", 23, false, facts -> facts.of().toString(), facts -> Role.TEXT);

    private static final RunColumn STATE = new RunColumn("STATE", STATE_CELLS, false, RunFacts::state, RunFacts::role);

    /** Those after the state, the last ones being missed least. */
    private static final List<RunColumn> OTHERS = List.of(
            number("TIME", 8, facts -> Unit.SHORT_SECONDS.format(facts.seconds(), 8)),
            new RunColumn("RESULT", 9, false, RunFacts::verdict, RunFacts::verdictRole),
            number("CPU%", 6, facts -> Unit.PERCENT.format(facts.cpuPercent(), 6)),
            number("VOL", 7, facts -> count(facts, usage -> usage.voluntarySwitches())),
            number("INV", 7, facts -> count(facts, usage -> usage.involuntarySwitches())),
            number("TASKS", 11, RunColumn::tasks),
            number("AGO", 4, facts -> ago(facts.ageSeconds())));

    private static RunColumn number(String title, int width, Function<RunFacts, String> text) {
        return new RunColumn(
                title, width, true, text, facts -> text.apply(facts).equals(Unit.UNKNOWN) ? Role.UNKNOWN : Role.TEXT);
    }

    private static String count(RunFacts facts, Function<RunResult.Usage, @Nullable Long> number) {
        RunResult result = facts.result();
        Long count = result == null ? null : number.apply(result.usage());
        return Unit.COUNT.format(count == null ? Double.NaN : (double) count, 7);
    }

    private static String tasks(RunFacts facts) {
        RunResult.Outcome outcome =
                facts.result() == null ? null : facts.result().outcome();
        return outcome == null ? "" : outcome.tasksDone() + "/" + outcome.tasksPlanned();
    }

    /** In its largest unit: {@code 12s}, {@code 3m}, {@code 5h}, {@code 20d}. */
    private static String ago(double seconds) {
        if (Double.isNaN(seconds)) {
            return "";
        }
        long whole = Math.max(0, (long) seconds);
        if (whole < HOUR) {
            return whole < MINUTE ? whole + "s" : whole / MINUTE + "m";
        }
        return whole < DAY ? whole / HOUR + "h" : whole / DAY + "d";
    }

    /** As many as fit beside the name and the state of a run. */
    static List<RunColumn> fitting(int columns) {
        List<RunColumn> fitting = new ArrayList<>(List.of(RUN, STATE));
        int least = Math.min(RUN.width, columns / 2 - 2);
        int used = least + 1 + STATE.width;
        for (RunColumn column : OTHERS) {
            used += 1 + column.width;
            if (used + 2 <= columns) {
                fitting.add(column);
            }
        }
        int others =
                fitting.stream().skip(1).mapToInt(column -> column.width + 1).sum();
        fitting.set(0, RUN.wide(columns - 2 - others));
        return List.copyOf(fitting);
    }

    static void drawTitles(Canvas canvas, List<RunColumn> columns, int row, int left) {
        int at = left;
        for (RunColumn column : columns) {
            column.drawTitle(canvas, row, at);
            at += column.width + 1;
        }
    }

    /** A reason takes the place of numbers that there are not. */
    static void drawLine(Canvas canvas, List<RunColumn> columns, int row, int left, RunFacts facts) {
        int at = left;
        SafeText reason = facts.reason();
        for (RunColumn column : reason == null ? columns : columns.subList(0, 2)) {
            column.draw(canvas, row, at, facts);
            at += column.width + 1;
        }
        if (reason != null) {
            canvas.putCut(row, at, canvas.size().columns() - at - 1, reason, Role.DIM);
        }
    }

    private RunColumn wide(int cells) {
        return new RunColumn(title, cells, right, text, role);
    }

    private void drawTitle(Canvas canvas, int row, int at) {
        canvas.put(row, right ? at + width - title.length() : at, title, Role.COLUMN);
    }

    private void draw(Canvas canvas, int row, int at, RunFacts facts) {
        if (equals(STATE) && !Double.isNaN(facts.percent())) {
            Bar.Part part = new Bar.Part(facts.percent(), '█', Role.BAR_USER);
            Bar.draw(canvas, row, at, width, List.of(part), Unit.PERCENT.format(Math.rint(facts.percent()), 3) + "%");
            return;
        }
        SafeText shown = SafeText.of(text.apply(facts));
        int start = right ? at + Math.max(0, width - shown.cells()) : at;
        canvas.putCut(row, start, width, shown, role.apply(facts));
    }
}
