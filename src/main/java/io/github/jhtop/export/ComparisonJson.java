package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Contrast;
import io.github.jhtop.compare.Effect;
import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.compare.VerdictText;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Summary;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A comparison as one line of JSON. Unknown values are null, and so is a bound that excludes nothing. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * Writes the line of the schema {@code jhtop.comparison/1}.
     *
     * @param out takes UTF-8 and stays open
     * @param comparison of two or more groups
     * @param parameters in which it differs from others of the same sweep
     * @throws IOException if nobody takes it
     */
    public static void write(OutputStream out, Comparison comparison, Map<String, String> parameters)
            throws IOException {
        JsonLine.write(out, "jhtop.comparison/1", json -> {
            json.writeNumberField("rounds", comparison.rounds());
            json.writeBooleanField("paired", comparison.terms().paired());
            writeParameters(json, parameters);
            writeGroups(json, comparison);
            json.writeArrayFieldStart("metrics");
            for (Contrast contrast : comparison.contrasts()) {
                for (MetricComparison metric : contrast.metrics()) {
                    write(json, metric, Group.label(contrast.group()), comparison.terms());
                }
            }
            json.writeEndArray();
            write(json, comparison.noise());
            writeExcluded(json, comparison);
        });
    }

    private static void writeParameters(JsonGenerator json, Map<String, String> parameters) throws IOException {
        if (parameters.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
    }

    private static void writeGroups(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeArrayFieldStart("groups");
        for (int i = 0; i < comparison.groups().size(); i++) {
            Group group = comparison.groups().get(i);
            json.writeStartObject();
            json.writeStringField("label", Group.label(i));
            json.writeStringField("of", group.of().toString());
            json.writeArrayFieldStart("runs");
            for (Observation observation : group.observations()) {
                json.writeString(observation.runId().toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, MetricComparison compared, String label, Terms terms)
            throws IOException {
        Effect effect = compared.effect();
        json.writeStartObject();
        json.writeStringField("metric", compared.metric().id());
        json.writeStringField("unit", compared.metric().unit().symbol());
        json.writeStringField("group", label);
        write(json, "a", compared.a());
        write(json, "b", compared.b());
        writeNumber(json, "ratio", effect.ratio());
        writeNumber(
                json,
                "ratio_low",
                effect.interval().low() == 0 ? Double.NaN : effect.interval().low());
        writeNumber(json, "ratio_high", effect.interval().high());
        writeNumber(json, "ratio_of_medians", compared.ratioOfMedians());
        writeNumber(json, "confidence", terms.confidence());
        json.writeStringField("method", effect.method().key());
        writeNumber(json, "minimum_effect", terms.minimumEffect());
        json.writeStringField("verdict", compared.verdict().key());
        json.writeStringField("verdict_text", VerdictText.of(compared, label));
        json.writeObjectField(
                "rounds_needed", Double.isFinite(compared.roundsNeeded()) ? Math.round(compared.roundsNeeded()) : null);
        json.writeBooleanField("exploratory", !compared.primary());
        writeNumber(json, "p_holm", compared.holmP());
        json.writeArrayFieldStart("outliers");
        for (SafeText run : compared.outliers()) {
            json.writeString(run.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Summary summary) throws IOException {
        json.writeObjectFieldStart(name);
        writeNumber(json, "median", summary.median());
        writeNumber(json, "min", summary.min());
        writeNumber(json, "max", summary.max());
        json.writeNumberField("n", summary.n());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Noise noise) throws IOException {
        json.writeObjectFieldStart("noise");
        json.writeNumberField("rounds", noise.rounds());
        json.writeNumberField("noisy_rounds", noise.noisyRounds());
        json.writeNumberField("repeated_rounds", noise.repeatedRounds());
        json.writeObjectFieldStart("disturbances");
        for (var found : new TreeMap<>(noise.disturbances()).entrySet()) {
            json.writeNumberField(found.getKey().name().toLowerCase(Locale.ROOT), found.getValue());
        }
        json.writeEndObject();
        Interval same = noise.sameAgainstSame();
        writeNumber(json, "same_low", same == null ? Double.NaN : same.low());
        writeNumber(json, "same_high", same == null ? Double.NaN : same.high());
        writeNumber(json, "floor", noise.floor());
        json.writeEndObject();
    }

    private static void writeExcluded(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeArrayFieldStart("excluded");
        for (Exclusion run : comparison.excluded()) {
            json.writeStartObject();
            json.writeStringField("run_id", run.runId().toString());
            json.writeStringField("of", run.of().toString());
            json.writeNumberField("round", run.round());
            json.writeStringField("reason", run.reason().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Null if it is unknown or infinite. */
    static void writeNumber(JsonGenerator json, String name, double value) throws IOException {
        json.writeObjectField(name, Double.isFinite(value) ? Plain.decimal(value) : null);
    }
}
