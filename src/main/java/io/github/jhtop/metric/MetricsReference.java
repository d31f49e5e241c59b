package io.github.jhtop.metric;

import io.github.jhtop.sample.Reading;
import java.util.List;
import java.util.Locale;
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
                "the title heads the column. An unknown value is `-` on the screen, `null` in JSON, empty in CSV. ");
        page.append("“Costs” names readings that are made only while the quantity is shown or recorded.\n");
        page.append("Particulars are read of one process at a time, while its page is open, and are not exported.\n");
        append(page, "Processes", ProcessMetrics.TABLE);
        append(page, "Threads", ThreadMetrics.TABLE);
        append(page, "Particulars of the process that is looked at", ParticularsMetrics.TABLE);
        append(page, "Cores", CoreMetrics.TABLE);
        append(page, "Host", HostMetrics.TABLE);
        return page.toString();
    }

    private static <R> void append(StringBuilder page, String heading, List<Metric<R>> table) {
        page.append("\n## ").append(heading).append("\n\n");
        page.append("| key | title | unit | meaning | source | costs |\n|---|---|---|---|---|---|\n");
        for (Metric<R> metric : table) {
            page.append("| `").append(metric.id()).append("` | ");
            page.append(metric.title()).append(" | ");
            page.append(metric.unit().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" | ");
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
