package io.github.jhtop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.stats.StoppingRule;
import io.github.jhtop.workload.WorkloadException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans: the least set of experiments, in the order of their importance, within the time that there is. */
class PlannerTest {

    /** Letters stand for workloads and variants: {@code a:b} against {@code c:d}. */
    private static List<Claim> claims(String... conditions) throws WorkloadException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < conditions.length; i++) {
            String id = "C" + (i + 1);
            boolean looks = conditions[i].contains("shows");
            text.append(id).append(".topic = t\n").append(id).append(".quote = q\n");
            text.append(id).append(".statement = s\n").append(id).append(".remark = r\n");
            text.append(id)
                    .append(".kind = ")
                    .append(looks ? "structural" : "comparative")
                    .append('\n');
            text.append(id).append(".metric = wall_seconds\n");
            List<String> each = Arrays.asList(conditions[i].split(" *\\| *", -1));
            for (int j = 0; j < each.size(); j++) {
                text.append(id)
                        .append(".condition.")
                        .append(j)
                        .append(" = w: ")
                        .append(each.get(j))
                        .append('\n');
            }
        }
        return Claims.parse(text.toString()).all();
    }

    private static Plan plan(double budget, String... conditions) throws WorkloadException {
        return Planner.plan(
                claims(conditions),
                question -> null,
                experiment -> experiment.arms().size(),
                budget);
    }

    private static String shown(List<Experiment> experiments) {
        return experiments.stream().map(Experiment::toString).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                // One experiment for each contrast.
                "a:x against a:y; a:y, a:x",
                // Equal contrasts of two claims are one.
                "a:x against a:y + a:x against a:y; a:y, a:x",
                // An arm that two contrasts have is run once a round, and is the reference.
                "a:x against a:y + a:z against a:y; a:y, a:x, a:z",
                "a:x against a:y + a:y against a:z; a:y, a:z, a:x",
                // Parameters make another arm.
                "a:x against a:y + a:z against a:y {n=1}; a:y, a:x / a:y n=1, a:z n=1",
                // What joins two that were apart joins them all.
                "a:x against a:y + b:x against b:y + a:x against b:x; b:x, a:x, a:y, b:y",
                // What is looked at is run with what it is compared with elsewhere.
                "a:x shows tasks-lost + a:x against a:y; a:y, a:x",
                "a:x shows tasks-lost + a:x shows tasks-kept; a:x",
                // First the first condition of each claim.
                "a:x against a:y | b:x against b:y + c:x against c:y; a:y, a:x / c:y, c:x / b:y, b:x",
            })
    void theLeastSetOfExperiments(String claims, String expected) throws WorkloadException {
        Plan plan = plan(Double.POSITIVE_INFINITY, claims.split(" \\+ ", -1));
        assertEquals(expected, shown(plan.experiments()));
        assertTrue(plan.leftOut().isEmpty());
    }

    @ParameterizedTest(name = "{0} s: {1}, left out {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "9; a:y, a:x, a:z / b:y, b:x / c:x; ''",
                "5; a:y, a:x, a:z / b:y, b:x; c:x",
                // The next one does not fit, but one behind it does.
                "4; a:y, a:x, a:z / c:x; b:y, b:x",
                "1; c:x; a:y, a:x, a:z / b:y, b:x",
                "0; ''; a:y, a:x, a:z / b:y, b:x / c:x",
            })
    void whatDoesNotFitIsLeftOut(double budget, String planned, String leftOut) throws WorkloadException {
        Plan plan = plan(budget, "a:x against a:y", "a:z against a:y", "b:x against b:y", "c:x shows tasks-lost");
        assertEquals(planned, shown(plan.experiments()));
        assertEquals(leftOut, shown(plan.leftOut()));
    }

    @Test
    void whyAQuestionHasNoAnswerIsSaid() throws WorkloadException {
        List<Claim> claims = claims("a:x against a:y", "b:x against b:y");
        Plan plan = Planner.plan(
                claims, question -> question.claim().id().equals("C1") ? "needs JDK 99" : null, experiment -> 1, 0.5);
        List<Question> questions = claims.stream()
                .flatMap(claim ->
                        Stream.of(new Question(claim, claim.conditions().get(0))))
                .toList();
        assertEquals("needs JDK 99", plan.obstacle(questions.get(0)));
        assertEquals("left out, the budget does not suffice", plan.obstacle(questions.get(1)));
        assertNull(plan(9, "a:x against a:y").obstacle(questions.get(1)));
    }

    @Test
    void whatIsOnlyLookedAtTakesThreeRounds() throws WorkloadException {
        Experiment look = plan(9, "a:x shows tasks-lost").experiments().get(0);
        Experiment pair = plan(9, "a:x against a:y").experiments().get(0);
        assertEquals(StoppingRule.fixed(3), look.rule());
        assertEquals(StoppingRule.forEffect(1.10), pair.rule());
        assertEquals(3.0, look.seconds(3, Map.of("a", 1.0)));
        assertEquals(26.0, pair.seconds(10, Map.of("a", 1.0)));
    }

    @Test
    void theSevenOfTheAcceptanceFitTenMinutes() {
        Claims shipped = Claims.shipped();
        Plan plan = Planner.plan(
                shipped.choose(List.of("C7", "C13", "C24", "C25", "C28", "C29", "C34")),
                question -> null,
                experiment -> experiment.seconds(experiment.rule().first(), shipped.secondsByWorkload()),
                600);
        assertEquals(List.of(), plan.leftOut());
    }
}
