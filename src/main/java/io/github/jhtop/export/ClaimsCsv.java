package io.github.jhtop.export;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.Condition;
import io.github.jhtop.claim.ConditionVerdict;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Proportion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims that were tested as comma-separated values: a line for each condition of each claim. Unknown values are empty. */
public final class ClaimsCsv {

    private static final List<String> HEADER = List.of(
            "id",
            "topic",
            "kind",
            "minimum_effect",
            "verdict",
            "condition",
            "metric",
            "sign",
            "condition_verdict",
            "condition_verdict_text",
            "ratio",
            "ratio_low",
            "ratio_high",
            "rounds",
            "seen",
            "trials",
            "evidence");

    private ClaimsCsv() {}

    /**
     * Writes the table.
     *
     * @param out takes UTF-8 and stays open
     * @param verdicts in the order of the lines
     * @throws IOException if nobody takes it
     */
    public static void write(OutputStream out, List<ClaimVerdict> verdicts) throws IOException {
        CsvTable<ConditionVerdict> table = new CsvTable<>(out, HEADER, List.of());
        table.head();
        for (ClaimVerdict verdict : verdicts) {
            verdict.conditions().forEach(condition -> table.row(cells(verdict, condition), condition));
        }
        table.flush();
    }

    private static List<String> cells(ClaimVerdict verdict, ConditionVerdict judged) {
        Claim claim = verdict.claim();
        Condition condition = judged.condition();
        List<String> cells = new ArrayList<>(List.of(
                claim.id(),
                claim.topic(),
                ClaimsText.word(claim.kind()),
                number(claim.minimumEffect()),
                verdict.judgement().key(),
                CsvTable.harmless(condition.words()),
                condition instanceof Condition.Pair pair ? pair.metric().id() : "",
                condition instanceof Condition.Look look ? look.sign().key() : "",
                judged.judgement().key(),
                CsvTable.harmless(judged.sentence())));
        cells.addAll(effect(judged.compared()));
        Proportion seen = judged.seen();
        cells.add(seen == null ? "" : Integer.toString(seen.seen()));
        cells.add(seen == null ? "" : Integer.toString(seen.trials()));
        cells.add(judged.evidence().stream().map(Object::toString).collect(Collectors.joining(" ")));
        return cells;
    }

    private static List<String> effect(@Nullable MetricComparison compared) {
        if (compared == null) {
            return List.of("", "", "", "");
        }
        Interval interval = compared.effect().interval();
        return List.of(
                number(compared.effect().ratio()),
                number(interval.low() == 0 ? Double.NaN : interval.low()),
                number(interval.high()),
                Integer.toString(compared.effect().n()));
    }

    private static String number(double value) {
        return CsvTable.plain(Double.isFinite(value) ? Plain.decimal(value) : null);
    }
}
