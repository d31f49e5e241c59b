package io.github.jhtop.report;

import io.github.jhtop.claim.Arm;
import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.Condition;
import io.github.jhtop.claim.ConditionVerdict;
import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.Judgement;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Proportion;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Claims and their verdicts as sentences. */
final class ClaimWords {

    private static final String UNJUDGED = "Not judged here: ";
    /** Nobody runs more to decide. */
    private static final double MOST_ROUNDS = 1000;

    private final Words words;

    ClaimWords(Words words) {
        this.words = words;
    }

    String word(Judgement judgement) {
        return words.of("judgement." + judgement.key());
    }

    String topic(Claim claim) {
        return words.of("topic." + claim.topic());
    }

    String condition(Claim claim, Condition condition) {
        int number = claim.conditions().indexOf(condition) + 1;
        return words.declared(claim.id() + ".condition." + number, condition.words());
    }

    /** What was looked at under a condition. */
    String looked(Condition condition) {
        if (condition instanceof Condition.Pair pair) {
            return words.of("claim.pair", words.title(pair.metric()), alike(pair), pair.less());
        }
        Condition.Look look = (Condition.Look) condition;
        return words.of(
                "claim.look",
                look.arm(),
                words.declared("sign." + look.sign().key(), look.sign().words()));
    }

    /** What both have is said once. */
    private static Object alike(Condition.Pair pair) {
        Arm more = pair.more();
        Arm less = pair.less();
        boolean same = more.workload().equals(less.workload())
                && more.parameters().equals(less.parameters())
                && String.valueOf(more.cpus()).equals(String.valueOf(less.cpus()));
        return same ? more.of() : more;
    }

    String remark(Claim claim) {
        return words.declared(claim.id() + ".remark", claim.remark());
    }

    /** The rule that was fixed before the runs. */
    String rule(Claim claim) {
        return words.of(
                "rule." + claim.kind(),
                Figures.minimum(claim.minimumEffect()),
                Figures.minimum(1 / claim.minimumEffect()));
    }

    /** The verdict of all conditions together. */
    String sentence(ClaimVerdict verdict) {
        Claim claim = verdict.claim();
        if (verdict.conditions().isEmpty()) {
            boolean shown = verdict.judgement() == Judgement.DESCRIPTIVE;
            String why =
                    shown ? remark(claim) : words.declared(claim.id() + ".unjudged", String.valueOf(claim.unjudged()));
            return words.of(shown ? "sentence.DESCRIPTIVE" : "sentence.NOT_JUDGED", why);
        }
        if (verdict.conditions().size() == 1) {
            return sentence(claim, verdict.conditions().get(0));
        }
        Map<String, Long> counts = verdict.conditions().stream()
                .collect(Collectors.groupingBy(one -> word(one.judgement()), TreeMap::new, Collectors.counting()));
        int all = verdict.conditions().size();
        String common = word(verdict.judgement());
        if (counts.size() == 1) {
            return words.of("sentence.each", common, all);
        }
        String each = counts.entrySet().stream()
                .map(count -> words.of("sentence.count", count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
        return words.of("sentence.some", common, each, all);
    }

    /** The verdict under one condition. */
    String sentence(Claim claim, ConditionVerdict verdict) {
        MetricComparison compared = verdict.compared();
        Proportion seen = verdict.seen();
        if (verdict.judgement() == Judgement.NOT_JUDGED) {
            return words.of("sentence.NOT_JUDGED", words.reason(why(verdict)));
        }
        if (compared != null) {
            return ofRatio(claim, verdict.judgement(), compared.effect());
        }
        return seen == null ? word(verdict.judgement()) + "." : ofCount(verdict.judgement(), seen);
    }

    private static String why(ConditionVerdict verdict) {
        String sentence = verdict.sentence();
        return sentence.startsWith(UNJUDGED) && sentence.endsWith(".")
                ? sentence.substring(UNJUDGED.length(), sentence.length() - 1)
                : sentence;
    }

    private String ofRatio(Claim claim, Judgement judgement, Effect effect) {
        boolean within = judgement == Judgement.SUPPORTED && claim.kind() == ClaimKind.EQUIVALENCE;
        return words.of(
                "sentence." + judgement + (within ? ".within" : ""),
                Figures.factor(effect.ratio()),
                Figures.bounds(effect.interval()),
                Figures.minimum(claim.minimumEffect()),
                Figures.factor(1 / effect.ratio()));
    }

    private String ofCount(Judgement judgement, Proportion seen) {
        return words.of(
                "sentence.count." + judgement,
                seen.seen(),
                seen.trials(),
                Figures.percent(Proportion.mostIfNeverSeen(seen.trials())));
    }

    /** What would have to be measured for another verdict. */
    String change(Claim claim, ConditionVerdict verdict) {
        MetricComparison compared = verdict.compared();
        if (compared == null || !compared.effect().isKnown()) {
            return words.of("change." + verdict.judgement() + (verdict.seen() == null ? "" : ".count"));
        }
        Interval interval = compared.effect().interval();
        boolean within = verdict.judgement() == Judgement.SUPPORTED && claim.kind() == ClaimKind.EQUIVALENCE;
        return words.of(
                "change." + verdict.judgement() + (within ? ".within" : ""),
                Figures.minimum(claim.minimumEffect()),
                Figures.minimum(1 / claim.minimumEffect()),
                Figures.minimum(interval.low()),
                Figures.minimum(interval.high()),
                rounds(compared.roundsNeeded()));
    }

    private String rounds(double needed) {
        if (Double.isNaN(needed)) {
            return words.of("rounds.more");
        }
        return needed > MOST_ROUNDS
                ? words.of("rounds.hopeless")
                : words.of("rounds.about", String.format(Locale.ROOT, "%,.0f", needed));
    }
}
