package io.github.jhtop.export;

import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.metric.Scale;
import io.github.jhtop.stats.Summary;
import java.util.ArrayList;
import java.util.List;

/** The same, run several times, as people read it. */
public final class RepeatedText {

    private static final int WORDS = 2;

    private RepeatedText() {}

    /**
     * A page: each quantity that is known, by its median and its bounds.
     *
     * @param runs that count
     * @param excluded those that do not
     * @return lines, each with its end
     */
    public static String of(Group runs, List<Exclusion> excluded) {
        int count = runs.observations().size();
        StringBuilder page = new StringBuilder();
        page.append(runs.of()).append("  ").append(count).append(count == 1 ? " run\n\n" : " runs\n\n");
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("", "", "median", "from", "to", ""));
        RunMetrics.TABLE.forEach(metric -> {
            Summary summary = runs.summary(metric);
            if (summary.n() > 0) {
                Scale scale = Scale.of(metric.unit(), summary.median());
                lines.add(List.of(
                        metric.title(),
                        scale.symbol(),
                        scale.write(summary.median()),
                        scale.write(summary.min()),
                        scale.write(summary.max()),
                        ""));
            }
        });
        page.append(Aligned.of(lines, WORDS));
        excluded.forEach(run -> page.append("Excluded: ")
                .append(run.reason())
                .append(" (")
                .append(run.runId())
                .append(")\n"));
        return page.toString();
    }
}
