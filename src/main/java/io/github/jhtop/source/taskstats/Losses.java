package io.github.jhtop.source.taskstats;

import io.github.jhtop.sample.Availability;

/** How a source fares whose last read may have lost answers. */
final class Losses {

    private Losses() {}

    static Availability of(int lost, int asked) {
        return lost == 0
                ? Availability.ready()
                : new Availability.Degraded(
                        lost + " of " + asked + " answers were lost", "they are asked for again with the next refresh");
    }
}
