package io.github.jhtop.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is going to be run.
 *
 * @param claims that were chosen
 * @param experiments in the order in which they are run, the most important first
 * @param leftOut experiments for which the time does not suffice
 * @param obstacles why a question cannot be answered on this machine
 */
public record Plan(
        List<Claim> claims, List<Experiment> experiments, List<Experiment> leftOut, Map<Question, String> obstacles) {

    /** Copies all. */
    public Plan {
        claims = List.copyOf(claims);
        experiments = List.copyOf(experiments);
        leftOut = List.copyOf(leftOut);
        obstacles = Map.copyOf(obstacles);
    }

    /**
     * Why a question has no answer.
     *
     * @param question of one of the claims
     * @return a clause, or null if one of the experiments answers it
     */
    public @Nullable String obstacle(Question question) {
        boolean isLeftOut =
                leftOut.stream().anyMatch(experiment -> experiment.questions().contains(question));
        return isLeftOut ? "left out, the budget does not suffice" : obstacles.get(question);
    }
}
