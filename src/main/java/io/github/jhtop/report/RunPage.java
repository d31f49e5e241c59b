package io.github.jhtop.report;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.report.Block.Fact;
import io.github.jhtop.report.Trace.ThreadUse;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page about one run: what it was, its numbers, what it did over time, its threads. */
public final class RunPage {

    private RunPage() {}

    /**
     * Puts it together.
     *
     * @param language of the page
     * @param origin of the run
     * @param header what was known when it began
     * @param result what came of it
     * @param study the run alone
     * @return the page
     */
    public static Page of(Language language, Origin origin, RunHeader header, RunResult result, Study study) {
        Words words = Words.of(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.of("run.what"), "what"));
        blocks.add(new Block.Facts(facts(words, header, result)));
        blocks.add(new Block.Heading(2, words.of("run.numbers"), "numbers"));
        blocks.add(numbers(words, study.sides().get(0)));
        blocks.add(new Block.Heading(2, words.of("run.time"), "time"));
        blocks.addAll(StudySection.charts(words, study));
        Trace trace = study.sides().get(0).trace();
        if (trace != null && !trace.threads().isEmpty()) {
            blocks.add(new Block.Heading(2, words.of("threads.title"), "threads"));
            blocks.add(threads(words, trace));
        }
        blocks.addAll(HostSection.of(words, origin, List.of()));
        blocks.addAll(HostSection.again(words, origin));
        String title = words.of("run.title", header.title());
        return new Page(words, title, HostSection.subtitle(words, origin), blocks);
    }

    private static List<Fact> facts(Words words, RunHeader header, RunResult result) {
        List<Fact> facts = new ArrayList<>();
        HostSection.add(facts, words.of("run.id"), header.runId());
        HostSection.add(facts, words.of("run.of"), header.of());
        if (!header.command().isEmpty()) {
            HostSection.add(facts, words.of("run.command"), SafeText.join(header.command(), " "));
        }
        String parameters = String.join(
                " ",
                header.parameters().entrySet().stream()
                        .map((Map.Entry<String, String> one) -> one.getKey() + "=" + one.getValue())
                        .toList());
        HostSection.add(facts, words.of("column.parameters"), parameters.isEmpty() ? null : parameters);
        HostSection.add(facts, words.of("run.state"), words.of("state." + result.state()));
        if (result.valid() != null) {
            HostSection.add(facts, words.of("run.result"), words.of(result.valid() ? "run.right" : "run.wrong"));
        }
        HostSection.add(facts, words.of("run.exit"), result.exit());
        RunResult.Outcome outcome = result.outcome();
        if (outcome != null) {
            String done = words.of("run.of_planned", outcome.tasksDone(), outcome.tasksPlanned());
            HostSection.add(facts, words.of("run.tasks"), done);
            String others = words.of("run.of_planned", outcome.othersDone(), outcome.othersPlanned());
            HostSection.add(facts, words.of("run.others"), others);
        }
        return facts;
    }

    /** Only what is known. */
    private static Block.Table numbers(Words words, Side side) {
        List<List<Cell>> rows = new ArrayList<>();
        RunRow row = side.runs() == 0
                ? RunRow.UNKNOWN
                : side.group().observations().get(0).row();
        for (Metric<RunRow> metric : RunMetrics.TABLE) {
            double number = metric.number(row);
            if (!Double.isNaN(number)) {
                rows.add(List.of(
                        Cell.head(words.title(metric)),
                        Cell.number(Figures.quantity(metric.unit(), number)),
                        Cell.text(words.direction(metric)),
                        Cell.text(words.declared("help." + metric.id(), metric.help()))));
            }
        }
        return new Block.Table(
                words.of("run.known"),
                List.of(
                        words.of("column.quantity"),
                        words.of("column.value"),
                        words.of("column.direction"),
                        words.of("column.meaning")),
                rows);
    }

    private static Block.Table threads(Words words, Trace trace) {
        return new Block.Table(
                words.of("threads.caption", trace.threads().size(), trace.threadsSeen()),
                List.of(
                        "TID",
                        "PID",
                        words.of("threads.name"),
                        "CPU (s)",
                        words.of("switches.voluntary"),
                        words.of("switches.involuntary")),
                trace.threads().stream().map(RunPage::row).toList());
    }

    private static List<Cell> row(ThreadUse thread) {
        return List.of(
                Cell.head(thread.tid()),
                Cell.number(Integer.toString(thread.pid())),
                Cell.code(thread.name()),
                Cell.number(Figures.quantity(Unit.SECONDS, thread.cpuSeconds())),
                Cell.number(Figures.quantity(Unit.COUNT, thread.voluntary())),
                Cell.number(Figures.quantity(Unit.COUNT, thread.involuntary())));
    }
}
