package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.Condition;
import io.github.jhtop.claim.ConditionVerdict;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Proportion;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims, and what became of them, as one line of JSON of the schema {@code jhtop.claims/1}. */
public final class ClaimsJson {

    private ClaimsJson() {}

    /**
     * Writes claims of which nobody knows what became; their verdicts are null.
     *
     * @param out takes UTF-8 and stays open
     * @param claims in their order
     * @throws IOException if nobody takes it
     */
    public static void writeList(OutputStream out, List<Claim> claims) throws IOException {
        write(out, json -> {
            for (Claim claim : claims) {
                writeHead(json, claim, null);
                json.writeArrayFieldStart("conditions");
                for (Condition condition : claim.conditions()) {
                    json.writeStartObject();
                    writeHead(json, condition);
                    json.writeEndObject();
                }
                json.writeEndArray();
                writeIds(json, List.of());
                json.writeEndObject();
            }
        });
    }

    /**
     * Writes verdicts.
     *
     * @param out takes UTF-8 and stays open
     * @param verdicts in their order
     * @param guesses what somebody said before, by id of the claim
     * @throws IOException if nobody takes it
     */
    public static void writeVerdicts(OutputStream out, List<ClaimVerdict> verdicts, Map<String, SafeText> guesses)
            throws IOException {
        write(out, json -> {
            for (ClaimVerdict verdict : verdicts) {
                writeHead(json, verdict.claim(), verdict.judgement().key());
                json.writeStringField("verdict_text", verdict.sentence());
                SafeText guess = guesses.get(verdict.claim().id());
                json.writeStringField("guess", guess == null ? null : guess.toString());
                json.writeArrayFieldStart("conditions");
                for (ConditionVerdict condition : verdict.conditions()) {
                    write(json, condition);
                }
                json.writeEndArray();
                writeIds(json, verdict.evidence());
                json.writeEndObject();
            }
        });
    }

    private static void write(OutputStream out, JsonLine.Fields claims) throws IOException {
        JsonLine.write(out, "jhtop.claims/1", json -> {
            json.writeArrayFieldStart("claims");
            claims.write(json);
            json.writeEndArray();
        });
    }

    private static void writeHead(JsonGenerator json, Claim claim, @Nullable String verdict) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("topic", claim.topic());
        json.writeStringField("quote", claim.quote().toString());
        json.writeStringField("statement", claim.statement().toString());
        json.writeStringField("kind", ClaimsText.word(claim.kind()));
        ComparisonJson.writeNumber(json, "minimum_effect", claim.minimumEffect());
        json.writeStringField("remark", claim.remark().toString());
        json.writeStringField("verdict", verdict);
    }

    private static void writeHead(JsonGenerator json, Condition condition) throws IOException {
        json.writeStringField("condition", condition.words());
        if (condition instanceof Condition.Pair pair) {
            json.writeStringField("a", pair.more().toString());
            json.writeStringField("b", pair.less().toString());
            json.writeStringField("metric", pair.metric().id());
        } else if (condition instanceof Condition.Look look) {
            json.writeStringField("a", look.arm().toString());
            json.writeStringField("sign", look.sign().key());
        }
    }

    private static void write(JsonGenerator json, ConditionVerdict verdict) throws IOException {
        json.writeStartObject();
        writeHead(json, verdict.condition());
        json.writeStringField("verdict", verdict.judgement().key());
        json.writeStringField("verdict_text", verdict.sentence());
        MetricComparison compared = verdict.compared();
        if (compared != null) {
            Interval interval = compared.effect().interval();
            ComparisonJson.writeNumber(json, "ratio", compared.effect().ratio());
            ComparisonJson.writeNumber(json, "ratio_low", interval.low() == 0 ? Double.NaN : interval.low());
            ComparisonJson.writeNumber(json, "ratio_high", interval.high());
            json.writeNumberField("rounds", compared.effect().n());
        }
        Proportion seen = verdict.seen();
        if (seen != null) {
            json.writeNumberField("seen", seen.seen());
            json.writeNumberField("trials", seen.trials());
        }
        writeIds(json, verdict.evidence());
        json.writeEndObject();
    }

    private static void writeIds(JsonGenerator json, List<SafeText> runs) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (SafeText run : runs) {
            json.writeString(run.toString());
        }
        json.writeEndArray();
    }
}
