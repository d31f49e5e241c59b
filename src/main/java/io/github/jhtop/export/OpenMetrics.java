package io.github.jhtop.export;

import io.github.jhtop.metric.CoreMetrics;
import io.github.jhtop.metric.HostMetrics;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The OpenMetrics 1.0 text format: every number as a gauge; unknown values are left out. */
public final class OpenMetrics implements SnapshotWriter {

    private final OutputStream out;

    /**
     * A writer to a stream that stays open.
     *
     * @param out takes UTF-8
     */
    public OpenMetrics(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Snapshot snapshot) throws IOException {
        StringBuilder page = new StringBuilder();
        append(page, "jhtop_host_", HostMetrics.TABLE, List.of(snapshot.host()), row -> "");
        append(page, "jhtop_core_", CoreMetrics.TABLE, snapshot.cores(), row -> "{core=\"" + row.core() + "\"}");
        append(page, "jhtop_process_", ProcessMetrics.TABLE, snapshot.processes(), OpenMetrics::labels);
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
            page.append("# TYPE ").append(name).append(" gauge\n");
            page.append("# HELP ")
                    .append(name)
                    .append(' ')
                    .append(escape(metric.help()))
                    .append('\n');
            for (R row : rows) {
                Object value = Plain.of(metric, row);
                if (value != null) {
                    page.append(name)
                            .append(labels.apply(row))
                            .append(' ')
                            .append(value)
                            .append('\n');
                }
            }
        }
    }

    private static String labels(ProcessRow row) {
        return "{pid=\"" + row.pid() + "\",name=\"" + escape(row.facts().name().toString()) + "\"}";
    }

    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
