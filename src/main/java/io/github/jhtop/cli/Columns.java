package io.github.jhtop.cli;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of columns on the command line. */
final class Columns {

    private Columns() {}

    /** The named columns, or these where none is named. */
    static List<Metric<ProcessRow>> named(List<String> names, List<Metric<ProcessRow>> otherwise) {
        return names.isEmpty()
                ? otherwise
                : names.stream().map(name -> find("--columns", name)).toList();
    }

    static Metric<ProcessRow> find(String option, String name) {
        Metric<ProcessRow> metric = Metric.find(ProcessMetrics.TABLE, name.strip());
        if (metric == null) {
            throw Failure.usage(option + ": no column '" + SafeText.of(name) + "'; columns: "
                    + ProcessMetrics.TABLE.stream().map(Metric::id).collect(Collectors.joining(", ")));
        }
        return metric;
    }

    static @Nullable Metric<ProcessRow> sortColumn(@Nullable String name) {
        return name == null ? null : find("--sort", name);
    }

    /** What {@code --sort help} prints. */
    static String help() {
        return ProcessMetrics.TABLE.stream()
                .map(metric -> " ".repeat(Math.max(0, 12 - metric.title().length())) + metric.title() + "  "
                        + metric.id() + " ".repeat(Math.max(1, 34 - metric.id().length())) + metric.help() + "\n")
                .collect(Collectors.joining());
    }
}
