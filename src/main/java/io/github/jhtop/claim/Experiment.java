package io.github.jhtop.claim;

import io.github.jhtop.compare.Terms;
import io.github.jhtop.stats.StoppingRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arms that are run side by side, in rounds, and the questions that this answers.
 *
 * @param arms the first is the reference: the one that most questions compare with
 * @param questions at least one; each arm of each of them is among the arms
 */
public record Experiment(List<Arm> arms, List<Question> questions) {

    /** What is to be seen is looked for so often. */
    private static final int LOOKS = 3;

    private static final double A_LITTLE = 1e-3;

    /** Copies the lists. */
    public Experiment {
        arms = List.copyOf(arms);
        questions = List.copyOf(questions);
    }

    /**
     * The experiment that answers these.
     *
     * @param questions at least one
     * @return their arms, the one that is in the most contrasts first
     */
    public static Experiment of(List<Question> questions) {
        List<Arm> arms = questions.stream()
                .flatMap(question -> question.condition().arms().stream())
                .distinct()
                .sorted(Comparator.comparingDouble((Arm arm) -> -uses(arm, questions)))
                .toList();
        return new Experiment(arms, questions);
    }

    /** In how many contrasts an arm is; of two that are in as many, the one that is said to have less comes first. */
    private static double uses(Arm arm, List<Question> questions) {
        return questions.stream()
                .flatMap(
                        question -> question.condition() instanceof Condition.Pair pair ? Stream.of(pair) : Stream.of())
                .mapToDouble(pair -> uses(arm, pair))
                .sum();
    }

    private static double uses(Arm arm, Condition.Pair pair) {
        if (pair.less().equals(arm)) {
            return 1 + A_LITTLE;
        }
        return pair.more().equals(arm) ? 1 : 0;
    }

    private Stream<Question> comparisons() {
        return questions.stream().filter(question -> question.condition() instanceof Condition.Pair);
    }

    /**
     * The metrics by which its arms are compared.
     *
     * @return their keys; none if its arms are only looked at
     */
    public Set<String> metrics() {
        return comparisons()
                .map(question ->
                        ((Condition.Pair) question.condition()).metric().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * How many rounds it takes.
     *
     * @return as precise as the smallest effect that matters to any of its claims; three if its arms are only looked at
     */
    public StoppingRule rule() {
        return comparisons().findAny().isPresent()
                ? StoppingRule.forEffect(terms().minimumEffect())
                : StoppingRule.fixed(LOOKS);
    }

    /**
     * What its rounds promise while they run: of several metrics, that of the first question decides how many there are.
     *
     * @return terms of pairs
     */
    public Terms terms() {
        Terms usual = Terms.usual(true);
        return comparisons()
                .findFirst()
                .map(first -> new Terms(
                        true,
                        usual.confidence(),
                        comparisons()
                                .mapToDouble(question -> question.claim().minimumEffect())
                                .min()
                                .orElse(usual.minimumEffect()),
                        ((Condition.Pair) first.condition()).metric().id()))
                .orElse(usual);
    }

    /**
     * About how long it takes.
     *
     * @param rounds how many
     * @param secondsByWorkload of one run
     * @return seconds, with the reference against itself in the first rounds
     */
    public double seconds(int rounds, Map<String, Double> secondsByWorkload) {
        int again =
                arms.size() > 1 && rounds >= StoppingRule.LEAST_FOR_A_VERDICT ? StoppingRule.LEAST_FOR_A_VERDICT : 0;
        double round = arms.stream()
                .mapToDouble(arm -> seconds(arm, secondsByWorkload))
                .sum();
        return rounds * round + again * seconds(arms.get(0), secondsByWorkload);
    }

    private static double seconds(Arm arm, Map<String, Double> secondsByWorkload) {
        return secondsByWorkload.getOrDefault(arm.workload(), 1.0);
    }

    /** What is run in it, as one text: equal texts, equal experiments. */
    @Override
    public String toString() {
        return arms.stream().map(Arm::toString).collect(Collectors.joining(", "));
    }
}
