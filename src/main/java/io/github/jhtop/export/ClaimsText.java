package io.github.jhtop.export;

import io.github.jhtop.claim.Arm;
import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.Condition;
import io.github.jhtop.claim.ConditionVerdict;
import io.github.jhtop.claim.Experiment;
import io.github.jhtop.claim.Plan;
import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.metric.Better;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Claims, and what became of them, as people read them. */
public final class ClaimsText {

    private static final int MINUTE = 60;

    private ClaimsText() {}

    /**
     * A table, a line for each.
     *
     * @param claims in their order
     * @return lines, each with its end
     */
    public static String list(List<Claim> claims) {
        return claims.stream()
                .map(claim -> String.format(
                        Locale.ROOT,
                        "%-4s %-10s %-12s %s (%s)%n",
                        claim.id(),
                        claim.topic(),
                        word(claim.kind()),
                        claim.statement(),
                        claim.quote()))
                .collect(Collectors.joining());
    }

    /** How JSON and text call a kind. */
    static String word(ClaimKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A page about one claim: what is compared, under which conditions, what would support and refute it, what else moves the
     * result, and what it costs.
     *
     * @param claim which
     * @param experiments that answer it
     * @param seconds about how long one of them takes
     * @return lines, each with its end
     */
    public static String explain(Claim claim, List<Experiment> experiments, ToDoubleFunction<Experiment> seconds) {
        StringBuilder page = new StringBuilder();
        page.append(claim.id()).append(": ").append(claim.statement()).append(".\n");
        page.append("“")
                .append(claim.quote())
                .append("” (")
                .append(claim.topic())
                .append(")\n\n");
        SafeText unjudged = claim.unjudged();
        if (unjudged != null) {
            return page.append("Not judged here: ")
                    .append(unjudged)
                    .append(".\n")
                    .toString();
        }
        if (claim.kind() == ClaimKind.DESCRIPTIVE) {
            return page.append("Shown, not judged: ")
                    .append(claim.remark())
                    .append(".\n")
                    .toString();
        }
        page.append("Tested under ").append(conditions(claim)).append(":\n");
        claim.conditions()
                .forEach(condition -> page.append("  ").append(words(condition)).append('\n'));
        page.append('\n').append(ClaimsWords.rule(claim)).append('\n');
        page.append("What else moves the result: ").append(claim.remark()).append(".\n");
        double sum = experiments.stream().mapToDouble(seconds).sum();
        return page.append("It takes ")
                .append(count(experiments.size(), "experiment"))
                .append(", about ")
                .append(duration(sum))
                .append(" on two CPUs: jhtop claims run ")
                .append(claim.id())
                .append('\n')
                .toString();
    }

    private static String conditions(Claim claim) {
        return count(claim.conditions().size(), "condition");
    }

    private static String words(Condition condition) {
        if (condition instanceof Condition.Pair pair) {
            return pair.words() + ": " + pair.metric().title() + " of " + arms(pair.more(), pair.less());
        }
        Condition.Look look = (Condition.Look) condition;
        return look.words() + ": whether in " + look.arm() + " " + look.sign().words();
    }

    /** What both have is said once. */
    private static String arms(Arm more, Arm less) {
        boolean alike = new Arm(more.workload(), less.variant(), more.parameters(), more.cpus()).equals(less);
        return (alike ? more.of() : more) + " against " + less;
    }

    /**
     * What is going to be run.
     *
     * @param plan of it
     * @param seconds about how long an experiment takes
     * @return lines, each with its end
     */
    public static String plan(Plan plan, ToDoubleFunction<Experiment> seconds) {
        double sum = plan.experiments().stream().mapToDouble(seconds).sum();
        StringBuilder page = new StringBuilder();
        page.append(count(plan.experiments().size(), "experiment")).append(" for ");
        page.append(count(plan.claims().size(), "claim"))
                .append(", about ")
                .append(duration(sum))
                .append(":\n");
        plan.experiments().forEach(experiment -> page.append(line(experiment, seconds)));
        if (!plan.leftOut().isEmpty()) {
            page.append("Left out, the budget does not suffice:\n");
            plan.leftOut().forEach(experiment -> page.append(line(experiment, seconds)));
        }
        return page.toString();
    }

    private static String line(Experiment experiment, ToDoubleFunction<Experiment> seconds) {
        String ids = experiment.questions().stream()
                .map(question -> question.claim().id())
                .distinct()
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT, "  %8s  %-12s %s%n", duration(seconds.applyAsDouble(experiment)), ids, experiment);
    }

    /**
     * The table of verdicts.
     *
     * @param verdicts in their order
     * @param guesses what somebody said before, by id of the claim
     * @return lines, each with its end
     */
    public static String verdicts(List<ClaimVerdict> verdicts, Map<String, SafeText> guesses) {
        return verdicts.stream()
                .map(verdict ->
                        verdict(verdict, guesses.getOrDefault(verdict.claim().id(), SafeText.EMPTY)))
                .collect(Collectors.joining("\n"));
    }

    private static String verdict(ClaimVerdict verdict, SafeText guess) {
        Claim claim = verdict.claim();
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%-4s %s (%s)%n", claim.id(), claim.statement(), claim.quote()));
        text.append("     ").append(verdict.sentence()).append('\n');
        for (ConditionVerdict condition : verdict.conditions()) {
            text.append("     - ").append(condition.condition().words()).append(": ");
            text.append(condition.sentence()).append(figures(condition)).append('\n');
        }
        if (!guess.isEmpty()) {
            text.append("     You guessed: ").append(guess).append('\n');
        }
        List<SafeText> runs = verdict.evidence();
        if (!runs.isEmpty()) {
            text.append("     Evidence: ").append(count(runs.size(), "run")).append(", ");
            text.append(span(runs.stream().sorted().toList())).append('\n');
        }
        return text.toString();
    }

    /** Ids begin with the time. */
    private static String span(List<SafeText> sorted) {
        SafeText first = sorted.get(0);
        return sorted.size() == 1 ? first.toString() : first + " to " + sorted.get(sorted.size() - 1);
    }

    /** What was measured, also where there is no verdict. */
    private static String figures(ConditionVerdict verdict) {
        MetricComparison compared = verdict.compared();
        if (compared == null || !compared.effect().isKnown()) {
            return verdict.condition() instanceof Condition.Look look
                    ? " (" + look.sign().words() + ")"
                    : "";
        }
        String direction = compared.metric().better() == Better.HIGHER ? "higher is better" : "lower is better";
        return String.format(
                Locale.ROOT,
                " (%s, %s: %.2f× in %s%s)",
                compared.metric().title(),
                direction,
                compared.effect().ratio(),
                count(compared.effect().n(), "round"),
                needed(compared.roundsNeeded()));
    }

    private static String needed(double rounds) {
        return Double.isFinite(rounds) ? String.format(Locale.ROOT, "; about %.0f would tell", rounds) : "";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** For example {@code 40 s} or {@code 3 min}. */
    static String duration(double seconds) {
        return seconds < 2 * MINUTE
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f min", seconds / MINUTE);
    }
}
