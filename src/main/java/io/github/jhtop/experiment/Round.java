package io.github.jhtop.experiment;

import io.github.jhtop.compare.Disturbance;
import io.github.jhtop.compare.HostUse;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Every subject once, side by side in time.
 *
 * @param number from 0
 * @param trials in the order in which they ran
 * @param repeats how often the round was run before, and was noisy
 */
public record Round(int number, List<Trial> trials, int repeats) {

    /** Copies the list. */
    public Round {
        trials = List.copyOf(trials);
    }

    /**
     * What disturbed it.
     *
     * @return empty if nothing is known to have done so
     */
    public Set<Disturbance> disturbances() {
        HostUse use = trials.stream().map(trial -> trial.run().use()).reduce(HostUse.NOTHING, HostUse::plus);
        double farthest = trials.stream()
                .map(Trial::calibrationRatio)
                .max(Comparator.comparingDouble(ratio -> Math.abs(ratio - 1)))
                .orElse(Double.NaN);
        return use.conditions(farthest).disturbances();
    }
}
