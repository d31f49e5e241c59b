package io.github.jhtop.workloads.common.order;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * A request that is planned.
 *
 * @param server whom it asks, from 0 on
 * @param plannedNanos when, from the beginning of all
 */
public record Visit(int server, long plannedNanos) {

    /**
     * Visits as of many customers who know nothing of each other (a Poisson process).
     *
     * @param server whom they ask
     * @param fromNanos when the first one comes
     * @param rate visits per second on average
     * @param number of visits
     * @param seed of the times between them
     * @return in the order of their times
     */
    public static List<Visit> poisson(int server, long fromNanos, double rate, int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Visit> visits = new ArrayList<>(number);
        double seconds = 0;
        for (int i = 0; i < number; i++) {
            visits.add(new Visit(server, fromNanos + Math.round(seconds * TimeUnit.SECONDS.toNanos(1))));
            seconds -= Math.log1p(-random.nextDouble()) / rate;
        }
        return visits;
    }
}
