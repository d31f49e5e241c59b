package io.github.jhtop.metric;

import io.github.jhtop.sample.Reading;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference of all quantities as Markdown, made from their tables: {@code docs/metrics.md}. */
public final class MetricsReference {

    private MetricsReference() {}

    /**
     * Writes it.
     *
     * @return the whole file
     */
    public static String markdown() {
        StringBuilder page = new StringBuilder("# Metrics\n\nGenerated from the tables of the package `metric`. ");
        page.append(
                "The key is the name in JSON and CSV, and of processes on the command line (`--sort`, `--columns`); ");
        page.append(
                "the title heads the column; the short names do as well. An unknown value is `-` on the screen, `null` in JSON, empty in CSV. ");
        page.append("“Costs” names readings that are made only while the quantity is shown or recorded.\n");
        page.append("Particulars are read of one process at a time, while its page is open, and are not exported.\n");
        append(page, "Processes", ProcessMetrics.TABLE, MetricNames.OF_PROCESSES::shortNames);
        append(page, "Threads", ThreadMetrics.TABLE, MetricNames.OF_THREADS::shortNames);
        append(page, "Particulars of the process that is looked at", ParticularsMetrics.TABLE, metric -> List.of());
        append(page, "Cores", CoreMetrics.TABLE, metric -> List.of());
        append(page, "Host", HostMetrics.TABLE, metric -> List.of());
        append(page, "Runs that are compared", RunMetrics.TABLE, metric -> List.of());
        append(page, "Spans of time that are compared on the screen", SpanMetrics.TABLE, metric -> List.of());
        page.append(
                """

                With `--pid` only some processes are read: the sums over processes are then unknown of the host, and stand under
                `selected`, which is null otherwise; in OpenMetrics they begin with `jhtop_selected_`.
                """);
        appendFilters(page);
        return page.toString();
    }

    private static void appendFilters(StringBuilder page) {
        page.append(
                """

                ## Filters

                `--filter`, `--until` and the filter of the screen read the same terms. Terms split at blanks must all hold, `|`
                separates alternatives, `!` negates the term behind it.

                | term | holds for |
                |---|---|
                | `weaver` | processes whose command line, command on the screen or name has this text in it, upper and lower case alike, or whose PID it is |
                | `"two words"` | the same with blanks and signs in it |
                | `jvm` | processes that run a JVM |
                | `kernel` | threads of the kernel |
                | `cpu>5` | processes whose quantity of that name compares so: `> >= < <= = !=` |
                | `user=app` | the same for text, which is compared exactly; `~` is “has in it”, upper and lower case alike |

                A quantity is called by key, title or short name. Where it is unknown no comparison holds, neither `!=` nor one
                behind `!`. `--until` may end in `for` and a span: `cpu>300 for 5s`.

                | unit | values |
                |---|---|
                """);
        for (Unit unit : Unit.values()) {
            page.append("| ").append(nameOf(unit)).append(" | ");
            page.append(unit.examples()).append(" |\n");
        }
    }

    private static String nameOf(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <R> void append(
            StringBuilder page, String heading, List<Metric<R>> table, Function<Metric<R>, List<String>> shortNames) {
        page.append("\n## ").append(heading).append("\n\n");
        page.append("| key | title | short | unit | meaning | source | costs |\n|---|---|---|---|---|---|---|\n");
        for (Metric<R> metric : table) {
            page.append("| `").append(metric.id()).append("` | ");
            page.append(metric.title()).append(" | ");
            page.append(String.join(", ", shortNames.apply(metric))).append(" | ");
            page.append(nameOf(metric.unit())).append(" | ");
            page.append(metric.help()).append(" | ");
            page.append(metric.source()).append(" | ");
            page.append(costs(metric)).append(" |\n");
        }
    }

    private static String costs(Metric<?> metric) {
        return metric.needs().stream()
                .sorted()
                .map(Reading::name)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
