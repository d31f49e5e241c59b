package io.github.jhtop.export;

import io.github.jhtop.metric.CoreMetrics;
import io.github.jhtop.metric.HostMetrics;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.JavaCommand;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.ThreadRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The OpenMetrics 1.0 text format: totals since the start as counters, every other number as a gauge; unknown values are
 * left out.
 */
public final class OpenMetrics implements SnapshotWriter {

    /** Keys of totals since the start, of processes and threads alike. */
    static final Set<String> TOTALS = Set.of("switches", "voluntary_switches", "involuntary_switches", "cpu_seconds");

    private final OutputStream out;
    private final boolean withThreads;

    /**
     * A writer to a stream that stays open.
     *
     * @param out takes UTF-8
     * @param withThreads whether threads have lines of their own
     */
    public OpenMetrics(OutputStream out, boolean withThreads) {
        this.out = out;
        this.withThreads = withThreads;
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        StringBuilder page = new StringBuilder();
        append(page, "jhtop_host_", HostMetrics.TABLE, List.of(snapshot.host()), row -> "");
        if (snapshot.host().tasks().ofSelection()) {
            append(page, "jhtop_selected_", HostMetrics.SUMS, List.of(snapshot.host()), row -> "");
        }
        append(page, "jhtop_core_", CoreMetrics.TABLE, snapshot.cores(), row -> "{core=\"" + row.core() + "\"}");
        append(page, "jhtop_process_", ProcessMetrics.TABLE, snapshot.processes(), OpenMetrics::labels);
        if (withThreads) {
            List<ThreadRow> threads = snapshot.processes().stream()
                    .flatMap(row -> Stream.ofNullable(row.threads()).flatMap(List::stream))
                    .toList();
            append(page, "jhtop_thread_", ThreadMetrics.TABLE, threads, OpenMetrics::labels);
        }
        out.write(page.append("# EOF\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static <R> void append(
            StringBuilder page, String prefix, List<Metric<R>> table, List<R> rows, Function<R, String> labels) {
        for (Metric<R> metric : table) {
            if (metric.isText() || metric.unit() == Unit.ID || metric.unit() == Unit.INSTANT) {
                continue;
            }
            String name = prefix + metric.id();
            boolean total = TOTALS.contains(metric.id());
            page.append("# TYPE ").append(name).append(total ? " counter\n" : " gauge\n");
            page.append("# HELP ")
                    .append(name)
                    .append(' ')
                    .append(escape(metric.help()))
                    .append('\n');
            for (R row : rows) {
                Object value = Plain.of(metric, row);
                if (value != null) {
                    page.append(name)
                            .append(total ? "_total" : "")
                            .append(labels.apply(row))
                            .append(' ')
                            .append(value)
                            .append('\n');
                }
            }
        }
    }

    private static String labels(ProcessRow row) {
        JavaCommand java = row.java();
        String mainClass = java == null || java.mainClass().isEmpty()
                ? ""
                : "\",main_class=\"" + escape(java.mainClass().toString());
        return "{pid=\"" + row.pid() + "\",name=\"" + escape(row.facts().name().toString()) + mainClass + "\"}";
    }

    private static String labels(ThreadRow row) {
        return "{pid=\"" + row.pid() + "\",tid=\"" + row.tid() + "\",name=\""
                + escape(row.name().toString()) + "\"}";
    }

    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
