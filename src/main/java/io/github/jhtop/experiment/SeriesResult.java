package io.github.jhtop.experiment;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Disturbance;
import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.compare.RunRows;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a series.
 *
 * @param plan what was decided before
 * @param labels of the subjects, the first is the reference
 * @param rounds that were whole
 * @param ended whether somebody ended it before its time
 * @param sameTime that went into running the reference once more
 * @param calibrationTime that went into the calibration loop
 */
public record SeriesResult(
        SeriesPlan plan,
        List<SafeText> labels,
        List<Round> rounds,
        boolean ended,
        Duration sameTime,
        Duration calibrationTime) {

    /** Copies the lists. */
    public SeriesResult {
        labels = List.copyOf(labels);
        rounds = List.copyOf(rounds);
    }

    /**
     * The same rounds, looked at by other terms.
     *
     * @param terms another quantity, or another least effect
     * @return the result
     */
    public SeriesResult under(Terms terms) {
        SeriesPlan other =
                new SeriesPlan(terms, plan.rule(), plan.warmUps(), plan.seed(), plan.ignoreFailure(), plan.budget());
        return new SeriesResult(other, labels, rounds, ended, sameTime, calibrationTime);
    }

    /**
     * Each subject against the first.
     *
     * @return the comparison of at least two subjects
     */
    public Comparison comparison() {
        return Comparison.of(plan.terms(), groups(), noise(), exclusions());
    }

    /**
     * What counts of each subject.
     *
     * @return one group for each, in their order
     */
    public List<Group> groups() {
        return IntStream.range(0, labels.size())
                .mapToObj(subject -> group(subject, trial -> !trial.again() && trial.subject() == subject))
                .toList();
    }

    /**
     * Whether a subject has failed whenever it ran: more rounds would tell no more.
     *
     * @return false if there is no round
     */
    public boolean isHopeless() {
        return !rounds.isEmpty()
                && IntStream.range(0, labels.size())
                        .anyMatch(subject -> trials(subject).stream().allMatch(trial -> problem(trial) != null));
    }

    private List<Trial> trials(int subject) {
        return rounds.stream()
                .flatMap(round -> round.trials().stream())
                .filter(trial -> trial.subject() == subject)
                .toList();
    }

    private Group group(int subject, Predicate<Trial> belongs) {
        List<Observation> observations = new ArrayList<>();
        for (Round round : rounds) {
            round.trials().stream()
                    .filter(belongs)
                    .filter(trial -> problem(trial) == null)
                    .map(trial -> new Observation(
                            id(trial), round.number(), RunRows.of(trial.run().result())))
                    .forEach(observations::add);
        }
        return new Group(labels.get(subject), observations);
    }

    /**
     * How noisy the machine was.
     *
     * @return unknown if there is no round
     */
    public Noise noise() {
        List<Set<Disturbance>> disturbances =
                rounds.stream().map(Round::disturbances).toList();
        int repeated = rounds.stream().mapToInt(Round::repeats).sum();
        return Noise.of(disturbances, repeated, sameAgainstSame());
    }

    /** Only of the rounds in which it ran twice. */
    private @Nullable Interval sameAgainstSame() {
        Group again = group(0, Trial::again);
        if (again.observations().isEmpty()) {
            return null;
        }
        Group first = group(0, trial -> !trial.again() && trial.subject() == 0);
        return Comparison.of(plan.terms(), List.of(first, again), Noise.UNKNOWN, List.of())
                .contrasts()
                .get(0)
                .primary()
                .effect()
                .interval();
    }

    /**
     * Runs that do not count.
     *
     * @return in the order in which they ran
     */
    public List<Exclusion> exclusions() {
        List<Exclusion> excluded = new ArrayList<>();
        for (Round round : rounds) {
            for (Trial trial : round.trials()) {
                String problem = problem(trial);
                if (problem != null) {
                    excluded.add(new Exclusion(
                            id(trial), labels.get(trial.subject()), round.number(), SafeText.of(problem)));
                }
            }
        }
        return excluded;
    }

    private @Nullable String problem(Trial trial) {
        return RunRows.problem(trial.run().result(), plan.ignoreFailure());
    }

    private static SafeText id(Trial trial) {
        return SafeText.of(trial.run().header().runId().text());
    }
}
