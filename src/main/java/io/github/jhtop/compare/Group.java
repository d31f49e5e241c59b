package io.github.jhtop.compare;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.stats.Summary;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Runs of the same.
 *
 * @param of what, such as {@code mandelbrot:threads}
 * @param observations by rounds
 */
public record Group(SafeText of, List<Observation> observations) {

    /** Copies the list. */
    public Group {
        observations = List.copyOf(observations);
    }

    /**
     * A quantity by rounds.
     *
     * @param metric which
     * @return where it is known, by the number of the round
     */
    public SortedMap<Integer, Double> known(Metric<RunRow> metric) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        for (Observation observation : observations) {
            double value = metric.number(observation.row());
            if (!Double.isNaN(value)) {
                values.put(observation.round(), value);
            }
        }
        return values;
    }

    /**
     * A quantity of all its runs.
     *
     * @param metric which
     * @return of none, if nobody knows it
     */
    public Summary summary(Metric<RunRow> metric) {
        return Summary.of(
                known(metric).values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The run of a round. */
    SafeText runOf(int round) {
        return observations.stream()
                .filter(observation -> observation.round() == round)
                .findFirst()
                .map(Observation::runId)
                .orElse(SafeText.EMPTY);
    }

    /**
     * What it is called in a comparison.
     *
     * @param index its place, from 0
     * @return A, B, …, Z, then G27 and so on
     */
    public static String label(int index) {
        return index < 26 ? Character.toString('A' + index) : "G" + (index + 1);
    }
}
