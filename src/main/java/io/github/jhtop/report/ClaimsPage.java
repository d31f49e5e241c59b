package io.github.jhtop.report;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.ConditionVerdict;
import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.stats.Proportion;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** A page about claims: a table of verdicts, each claim with its evidence, each experiment with its charts. */
public final class ClaimsPage {

    private final Words words;
    private final ClaimWords claims;
    private final List<Study> studies;

    private ClaimsPage(Words words, List<Study> studies) {
        this.words = words;
        this.claims = new ClaimWords(words);
        this.studies = studies;
    }

    /**
     * Puts it together.
     *
     * @param language of the page
     * @param origin of the runs
     * @param verdicts of the claims that were chosen, in their order
     * @param studies the experiments that were run for them
     * @return the page
     */
    public static Page of(Language language, Origin origin, List<ClaimVerdict> verdicts, List<Study> studies) {
        Words words = Words.of(language);
        return new ClaimsPage(words, studies).page(origin, verdicts);
    }

    private Page page(Origin origin, List<ClaimVerdict> verdicts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.of("claims.lead"), false));
        if (origin.effort() != Origin.Effort.FULL) {
            blocks.add(new Block.Paragraph(words.of("effort." + origin.effort()), true));
        }
        blocks.add(tiles(verdicts));
        blocks.add(new Block.Heading(2, words.of("claims.verdicts"), "verdicts"));
        blocks.add(overview(verdicts));
        blocks.addAll(byTopic(verdicts));
        if (!studies.isEmpty()) {
            blocks.add(new Block.Heading(2, words.of("experiments.title"), "experiments"));
            blocks.add(new Block.Paragraph(words.of("experiments.lead"), true));
        }
        for (int i = 0; i < studies.size(); i++) {
            blocks.addAll(StudySection.of(words, studies.get(i), i));
        }
        List<Block> curves = ParameterCurves.of(words, studies);
        if (!curves.isEmpty()) {
            blocks.add(new Block.Heading(2, words.of("curves.title"), "curves"));
            blocks.add(new Block.Paragraph(words.of("curves.lead"), true));
            blocks.addAll(curves);
        }
        blocks.addAll(HostSection.of(words, origin, studies));
        blocks.addAll(HostSection.again(words, origin));
        return new Page(words, words.of("claims.title"), HostSection.subtitle(words, origin), blocks);
    }

    private Block.Tiles tiles(List<ClaimVerdict> verdicts) {
        Map<Tone, Integer> counts = new EnumMap<>(Tone.class);
        verdicts.forEach(verdict -> counts.merge(tone(verdict), 1, Integer::sum));
        return new Block.Tiles(counts.entrySet().stream()
                .map(count -> new Block.Tile(count.getKey(), count.getValue(), words.of("tile." + count.getKey())))
                .toList());
    }

    private static Tone tone(ClaimVerdict verdict) {
        return Tone.of(verdict.judgement(), verdict.claim().kind());
    }

    private Block.Table overview(List<ClaimVerdict> verdicts) {
        return new Block.Table(
                words.of("claims.overview"),
                List.of(
                        words.of("column.claim"),
                        words.of("column.quote"),
                        words.of("column.verdict"),
                        words.of("column.sentence")),
                verdicts.stream().map(this::overviewRow).toList());
    }

    private List<Cell> overviewRow(ClaimVerdict verdict) {
        Claim claim = verdict.claim();
        return List.of(
                Cell.head(claim.id()).leadingTo(claim.id()),
                Cell.text(claim.quote() + "\n" + claim.statement()),
                Cell.verdict(tone(verdict), claims.word(verdict.judgement())),
                Cell.text(claims.sentence(verdict)));
    }

    private List<Block> byTopic(List<ClaimVerdict> verdicts) {
        Map<String, List<ClaimVerdict>> topics = new LinkedHashMap<>();
        verdicts.forEach(verdict -> topics.computeIfAbsent(claims.topic(verdict.claim()), any -> new ArrayList<>())
                .add(verdict));
        List<Block> blocks = new ArrayList<>();
        topics.forEach((topic, ofTopic) -> {
            blocks.add(new Block.Heading(
                    2, topic, "topic-" + ofTopic.get(0).claim().topic()));
            ofTopic.forEach(verdict -> blocks.addAll(claim(verdict)));
        });
        return blocks;
    }

    private List<Block> claim(ClaimVerdict verdict) {
        Claim claim = verdict.claim();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, claim.id(), claim.id()));
        blocks.add(new Block.Quote(claim.quote().toString(), claim.statement().toString()));
        blocks.add(new Block.Verdict(tone(verdict), claims.word(verdict.judgement()), claims.sentence(verdict)));
        if (verdict.conditions().isEmpty()) {
            return blocks;
        }
        blocks.add(conditions(verdict));
        List<ForestPlot.Row> rows = rows(verdict);
        if (!rows.isEmpty()) {
            blocks.add(forest(verdict, rows));
        }
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(words.of("claim.rule"), claims.rule(claim)),
                new Block.Fact(words.of("claim.confounders"), claims.remark(claim)),
                new Block.Fact(words.of("claim.evidence"), evidence(verdict)))));
        return blocks;
    }

    private Block.Table conditions(ClaimVerdict verdict) {
        Claim claim = verdict.claim();
        return new Block.Table(
                words.of("claim.conditions", claim.id()),
                List.of(
                        words.of("column.condition"),
                        words.of("column.effect"),
                        words.of("column.interval"),
                        "n",
                        words.of("column.minimum"),
                        words.of("column.verdict"),
                        words.of("column.change")),
                verdict.conditions().stream().map(one -> row(claim, one)).toList());
    }

    private List<Cell> row(Claim claim, ConditionVerdict one) {
        MetricComparison compared = one.compared();
        Proportion seen = one.seen();
        boolean known = compared != null && compared.effect().isKnown();
        Effect effect = known ? Objects.requireNonNull(compared).effect() : null;
        String size = effect != null ? Figures.factor(effect.ratio()) : seen == null ? Unit.UNKNOWN : count(seen);
        String interval =
                effect != null ? Figures.bounds(effect.interval()) : seen == null ? Unit.UNKNOWN : shares(seen);
        int n = compared != null ? compared.effect().n() : seen == null ? 0 : seen.trials();
        Tone tone = Tone.of(one.judgement(), claim.kind());
        return List.of(
                Cell.head(claims.condition(claim, one.condition()) + "\n" + claims.looked(one.condition())),
                Cell.number(size),
                Cell.number(interval),
                Cell.number(Integer.toString(n)),
                Cell.number(Figures.minimum(effect == null ? Double.NaN : claim.minimumEffect())),
                Cell.verdict(tone, claims.sentence(claim, one)),
                Cell.text(claims.change(claim, one)));
    }

    private static String count(Proportion seen) {
        return seen.seen() + " / " + seen.trials();
    }

    private static String shares(Proportion seen) {
        return Figures.percent(seen.interval(0.95).low()) + " – "
                + Figures.percent(seen.interval(0.95).high());
    }

    private List<ForestPlot.Row> rows(ClaimVerdict verdict) {
        List<ForestPlot.Row> rows = new ArrayList<>();
        for (ConditionVerdict one : verdict.conditions()) {
            MetricComparison compared = one.compared();
            if (compared != null && compared.effect().isKnown()) {
                Effect effect = compared.effect();
                rows.add(new ForestPlot.Row(
                        claims.condition(verdict.claim(), one.condition()),
                        effect.ratio(),
                        effect.interval(),
                        effect.n(),
                        Tone.of(one.judgement(), verdict.claim().kind())));
            }
        }
        return rows;
    }

    private Block.Figure forest(ClaimVerdict verdict, List<ForestPlot.Row> rows) {
        Claim claim = verdict.claim();
        MetricComparison any = verdict.conditions().stream()
                .map(ConditionVerdict::compared)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        List<Integer> n = rows.stream().map(ForestPlot.Row::n).distinct().toList();
        List<String> caption = List.of(
                words.of(
                        "caption.n",
                        String.join(" / ", n.stream().map(Object::toString).toList())),
                words.of("claim.unit", words.title(any.metric())),
                words.of("pairing.paired"),
                words.of("claim.direction", words.direction(any.metric())),
                words.of("caption.confidence", Figures.percent(0.95)));
        return ForestPlot.of(words, words.of("claim.forest", claim.id()), rows, claim.minimumEffect(), caption);
    }

    private String evidence(ClaimVerdict verdict) {
        List<SafeText> runs = verdict.evidence().stream().sorted().toList();
        if (runs.isEmpty()) {
            return words.of("claim.no_evidence");
        }
        String numbers = String.join(
                ", ",
                IntStream.range(0, studies.size())
                        .filter(i ->
                                studies.get(i).claims().contains(verdict.claim().id()))
                        .mapToObj(i -> Integer.toString(i + 1))
                        .toList());
        return words.of("claim.runs", runs.size(), runs.get(0), runs.get(runs.size() - 1), numbers);
    }
}
