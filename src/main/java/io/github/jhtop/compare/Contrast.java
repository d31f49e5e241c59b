package io.github.jhtop.compare;

import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.stats.Holm;
import java.util.ArrayList;
import java.util.List;

/**
 * A group against the reference, in every quantity.
 *
 * @param group its place among the groups, from 1
 * @param metrics in the order of the table, the primary one first
 */
public record Contrast(int group, List<MetricComparison> metrics) {

    /** Copies the list. */
    public Contrast {
        metrics = List.copyOf(metrics);
    }

    static Contrast of(int index, Group reference, Group group, Terms terms, boolean noisyHost) {
        List<MetricComparison> exploratory = RunMetrics.TABLE.stream()
                .filter(metric -> !metric.id().equals(terms.primary()))
                .map(metric -> MetricComparison.of(metric, reference, group, terms, noisyHost))
                .toList();
        List<MetricComparison> all = new ArrayList<>();
        all.add(MetricComparison.of(RunMetrics.of(terms.primary()), reference, group, terms, noisyHost));
        double[] adjusted = Holm.adjust(
                exploratory.stream().mapToDouble(one -> one.effect().pValue()).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            all.add(exploratory.get(i).withHolmP(adjusted[i]));
        }
        return new Contrast(index, all);
    }

    /**
     * The quantity that decides.
     *
     * @return the first
     */
    public MetricComparison primary() {
        return metrics.get(0);
    }
}
