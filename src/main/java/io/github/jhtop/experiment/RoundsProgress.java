package io.github.jhtop.experiment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far an experiment has come.
 *
 * @param runsDone runs of rounds that are kept, and of the one that is under way
 * @param runsPlanned as many as there will be if no round is added or repeated
 * @param round under way, from 0
 * @param repeat of that round, 0 for the first time
 * @param left time that the rest will take at the pace so far, or null before the first run
 */
public record RoundsProgress(int runsDone, int runsPlanned, int round, int repeat, @Nullable Duration left) {

    /**
     * At the pace so far.
     *
     * @param spent time of all runs, those that were repeated too
     * @param runs how many these were
     */
    static RoundsProgress at(int runsDone, int runsPlanned, int round, int repeat, Duration spent, int runs) {
        Duration left = runs == 0 ? null : spent.dividedBy(runs).multipliedBy(Math.max(0, runsPlanned - runsDone));
        return new RoundsProgress(runsDone, runsPlanned, round, repeat, left);
    }
}
