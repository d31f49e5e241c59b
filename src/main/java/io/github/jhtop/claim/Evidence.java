package io.github.jhtop.claim;

import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import java.util.List;
import java.util.Map;

/**
 * What came of an experiment.
 *
 * @param experiment that was run
 * @param groups of what counts, one for each arm in their order
 * @param noise of the machine by the key of a metric: how far the same is from the same differs with it
 * @param facts of all runs that came to their end, by arm; also of those whose result is wrong, which may be what is to be seen
 */
public record Evidence(Experiment experiment, List<Group> groups, Map<String, Noise> noise, List<List<Facts>> facts) {

    /** Copies all. */
    public Evidence {
        groups = List.copyOf(groups);
        noise = Map.copyOf(noise);
        facts = facts.stream().map(List::copyOf).toList();
    }

    Group group(Arm arm) {
        return groups.get(experiment.arms().indexOf(arm));
    }

    List<Facts> facts(Arm arm) {
        return facts.get(experiment.arms().indexOf(arm));
    }

    Noise noise(String metric) {
        return noise.getOrDefault(metric, Noise.UNKNOWN);
    }
}
