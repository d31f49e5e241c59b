package io.github.jhtop.report;

import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.model.RunRow;
import java.util.List;

/**
 * What was run side by side, as it is reported.
 *
 * @param claims ids of those that it serves; none if it is a comparison of its own
 * @param sides the reference first
 * @param paired whether runs of the same round were made side by side
 * @param judged the quantities that decide, fixed before; none if nothing was compared by a quantity
 * @param minimumEffect the least ratio that matters
 * @param noise of the machine
 * @param excluded runs that do not count
 */
public record Study(
        List<String> claims,
        List<Side> sides,
        boolean paired,
        List<Metric<RunRow>> judged,
        double minimumEffect,
        Noise noise,
        List<Exclusion> excluded) {

    /** Copies the lists. */
    public Study {
        claims = List.copyOf(claims);
        sides = List.copyOf(sides);
        judged = List.copyOf(judged);
        excluded = List.copyOf(excluded);
    }

    /** A and its name, so that a letter in a chart can be looked up. */
    String label(int side) {
        return Group.label(side) + "  " + sides.get(side).group().of();
    }

    /** How its rounds go together, in words. */
    String pairing(Words words) {
        return words.of(paired ? "pairing.paired" : "pairing.unpaired");
    }
}
