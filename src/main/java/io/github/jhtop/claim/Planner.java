package io.github.jhtop.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans. Questions that share an arm are answered by one experiment, in which that arm is run once a round: fewer runs
 * cannot answer them, for the arms of a question must run side by side. Questions that share none are kept apart, so that
 * one that fails, or is left out, touches no other.
 */
public final class Planner {

    private Planner() {}

    /**
     * Makes a plan.
     *
     * @param claims that were chosen
     * @param obstacle why a question cannot be answered on this machine, or null
     * @param leastSeconds how long an experiment takes at least
     * @param budgetSeconds for all of them, infinite if there is no limit
     * @return first the first condition of each claim, in the order of the claims, then the second ones, and so on; what does
     *     not fit any more is left out, what is shorter may still fit
     */
    public static Plan plan(
            List<Claim> claims,
            Function<Question, @Nullable String> obstacle,
            ToDoubleFunction<Experiment> leastSeconds,
            double budgetSeconds) {
        Map<Question, String> obstacles = new LinkedHashMap<>();
        List<Question> questions = new ArrayList<>();
        for (Question question : questions(claims)) {
            String why = obstacle.apply(question);
            if (why == null) {
                questions.add(question);
            } else {
                obstacles.put(question, why);
            }
        }
        List<Experiment> planned = new ArrayList<>();
        List<Experiment> leftOut = new ArrayList<>();
        double left = budgetSeconds;
        for (Experiment experiment : experiments(questions)) {
            double needed = leastSeconds.applyAsDouble(experiment);
            boolean fits = needed <= left;
            (fits ? planned : leftOut).add(experiment);
            left -= fits ? needed : 0;
        }
        return new Plan(claims, planned, leftOut, obstacles);
    }

    /** First the first condition of each claim. */
    private static List<Question> questions(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.conditions().stream().map(condition -> new Question(claim, condition)))
                .sorted(Comparator.comparingInt(
                        question -> question.claim().conditions().indexOf(question.condition())))
                .toList();
    }

    /** The classes of questions that share arms, directly or by way of others; as important as their first question. */
    private static List<Experiment> experiments(List<Question> questions) {
        List<List<Question>> classes = new ArrayList<>();
        for (Question question : questions) {
            List<List<Question>> touched = classes.stream()
                    .filter(one -> one.stream().anyMatch(other -> shareAnArm(other, question)))
                    .toList();
            List<Question> joined = new ArrayList<>();
            touched.forEach(joined::addAll);
            joined.add(question);
            if (touched.isEmpty()) {
                classes.add(joined);
            } else {
                classes.set(classes.indexOf(touched.get(0)), joined);
                classes.removeAll(touched.subList(1, touched.size()));
            }
        }
        return classes.stream().map(Experiment::of).toList();
    }

    private static boolean shareAnArm(Question one, Question other) {
        Collection<Arm> arms = one.condition().arms();
        return !Collections.disjoint(arms, other.condition().arms());
    }
}
