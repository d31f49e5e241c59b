package io.github.jhtop.claim;

import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Judgement;
import io.github.jhtop.compare.JudgementText;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Rules;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Proportion;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From runs to verdicts. Knows nothing of any claim but what it says of itself. */
public final class Judge {

    private Judge() {}

    /**
     * Judges a claim.
     *
     * @param claim which
     * @param evidence of all experiments that were run
     * @param obstacle why a question has no answer, or null if nobody knows
     * @return verdicts of all conditions, and what they have in common
     */
    public static ClaimVerdict judge(
            Claim claim, List<Evidence> evidence, Function<Question, @Nullable String> obstacle) {
        SafeText unjudged = claim.unjudged();
        if (unjudged != null) {
            return new ClaimVerdict(claim, Judgement.NOT_JUDGED, "Not judged here: " + unjudged + ".", List.of());
        }
        if (claim.kind() == ClaimKind.DESCRIPTIVE) {
            return new ClaimVerdict(
                    claim, Judgement.DESCRIPTIVE, "Shown, not judged: " + claim.remark() + ".", List.of());
        }
        List<ConditionVerdict> verdicts = claim.conditions().stream()
                .map(condition -> judge(new Question(claim, condition), evidence, obstacle))
                .toList();
        Judgement common = common(claim.kind(), verdicts);
        return new ClaimVerdict(claim, common, sentence(common, verdicts), verdicts);
    }

    private static Judgement common(ClaimKind kind, List<ConditionVerdict> verdicts) {
        List<Judgement> judgements =
                verdicts.stream().map(ConditionVerdict::judgement).toList();
        return kind == ClaimKind.EXISTENCE ? Rules.anywhere(judgements) : Rules.common(judgements);
    }

    /** That of a single condition, or how many conditions came to what. */
    private static String sentence(Judgement common, List<ConditionVerdict> verdicts) {
        if (verdicts.size() == 1) {
            return verdicts.get(0).sentence();
        }
        Map<String, Long> counts = verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.judgement().words(), TreeMap::new, Collectors.counting()));
        String words = common.words();
        String capital = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        if (counts.size() == 1) {
            return capital + " in each of " + verdicts.size() + " conditions.";
        }
        String each = counts.entrySet().stream()
                .map(count -> count.getKey() + " in " + count.getValue())
                .collect(Collectors.joining(", "));
        return capital + ": " + each + " of " + verdicts.size() + " conditions.";
    }

    private static ConditionVerdict judge(
            Question question, List<Evidence> evidence, Function<Question, @Nullable String> obstacle) {
        for (Evidence one : evidence) {
            if (one.experiment().questions().contains(question)) {
                return question.condition() instanceof Condition.Pair pair
                        ? compare(question.claim(), pair, one)
                        : look(question.claim(), (Condition.Look) question.condition(), one);
            }
        }
        String why = obstacle.apply(question);
        return ConditionVerdict.notJudged(question.condition(), why == null ? "not run" : why);
    }

    private static ConditionVerdict compare(Claim claim, Condition.Pair pair, Evidence evidence) {
        Group less = evidence.group(pair.less());
        Group more = evidence.group(pair.more());
        Noise noise = evidence.noise(pair.metric().id());
        double minimum = claim.minimumEffect();
        Terms terms = new Terms(
                true, Terms.usual(true).confidence(), minimum, pair.metric().id());
        MetricComparison compared = Comparison.of(terms, List.of(less, more), noise, List.of())
                .contrasts()
                .get(0)
                .primary();
        Effect effect = compared.effect();
        List<SafeText> runs = Stream.of(more, less)
                .flatMap(group -> group.observations().stream())
                .map(observation -> observation.runId())
                .toList();
        Judgement judgement = effect.isKnown()
                ? Rules.judge(rule(claim.kind()), effect.interval(), minimum, effect.n(), noise)
                : Judgement.NOT_JUDGED;
        String sentence = effect.isKnown()
                ? JudgementText.ofRatio(judgement, effect.ratio(), effect.interval(), minimum)
                : "Not judged here: " + whyNoRatio(compared, runs.isEmpty()) + ".";
        return new ConditionVerdict(pair, judgement, sentence, compared, null, runs);
    }

    private static String whyNoRatio(MetricComparison compared, boolean none) {
        if (none) {
            return "no run counts";
        }
        return compared.effect().n() == 0
                ? "nobody could measure " + compared.metric().title()
                : "of 0 there is no ratio";
    }

    private static BiFunction<Interval, Double, Judgement> rule(ClaimKind kind) {
        return switch (kind) {
            case STRONG -> Rules::strong;
            case EQUIVALENCE -> Rules::equivalence;
            case MECHANISM -> Rules::mechanism;
            default -> Rules::comparative;
        };
    }

    private static ConditionVerdict look(Claim claim, Condition.Look look, Evidence evidence) {
        List<SafeText> runs = new ArrayList<>();
        int times = 0;
        for (Facts facts : evidence.facts(look.arm())) {
            Boolean isSeen = look.sign().seenIn(facts);
            if (isSeen != null) {
                runs.add(facts.runId());
                times += isSeen ? 1 : 0;
            }
        }
        if (runs.isEmpty()) {
            return ConditionVerdict.notJudged(
                    look, "no run tells whether " + look.sign().words());
        }
        Proportion seen = new Proportion(times, runs.size());
        Judgement judgement =
                switch (claim.kind()) {
                    case EXISTENCE -> Rules.existence(seen);
                    case EQUIVALENCE -> Rules.unaffected(seen);
                    default -> Rules.structural(seen);
                };
        return new ConditionVerdict(look, judgement, JudgementText.ofCount(judgement, seen), null, seen, runs);
    }
}
