package io.github.jhtop.compare;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.RankEstimate;
import io.github.jhtop.text.SafeText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a comparison, such as {@code wall_seconds:ratio>1.10} or {@code p99_ms:b>20}: it holds only when the whole
 * interval lies beyond the bound, so that chance alone does not break a build.
 *
 * @param metric which quantity
 * @param ofRatio whether the ratio to the reference is meant, or the second group itself
 * @param above whether it holds above the bound, or below
 * @param bound in the unit of the metric, or a ratio
 * @param text as it was typed
 */
public record Threshold(Metric<RunRow> metric, boolean ofRatio, boolean above, double bound, SafeText text) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9_]{1,64}):(ratio|b)([<>])(\\S{1,32})");

    /**
     * Reads a condition.
     *
     * @param text what was typed
     * @return the condition
     * @throws IllegalArgumentException if it is none; the message says what would be
     */
    public static Threshold parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw refused(text, "use METRIC:ratio>1.10 or METRIC:b>20");
        }
        Metric<RunRow> metric = RunMetrics.TABLE.stream()
                .filter(one -> one.id().equals(form.group(1)))
                .findFirst()
                .orElseThrow(() -> refused(
                        text,
                        "no such metric; those of a comparison are wall_seconds, cpu_seconds, "
                                + "voluntary_switches and whatever --format json lists"));
        boolean ofRatio = form.group(2).equals("ratio");
        double bound = ofRatio ? ratio(form.group(4)) : metric.unit().parse(form.group(4));
        if (Double.isNaN(bound)) {
            throw refused(
                    text,
                    "the bound is no number, such as "
                            + (ofRatio ? "1.10" : metric.unit().examples()));
        }
        return new Threshold(metric, ofRatio, form.group(3).equals(">"), bound, SafeText.of(text.strip()));
    }

    private static double ratio(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(text) : Double.NaN;
    }

    private static IllegalArgumentException refused(String text, String instead) {
        return new IllegalArgumentException("'" + text + "' is no condition: " + instead);
    }

    /**
     * Whether it holds of any group but the reference.
     *
     * @param comparison of groups
     * @return false where nothing is known
     */
    public boolean holds(Comparison comparison) {
        return comparison.contrasts().stream().anyMatch(contrast -> {
            Interval interval = ofRatio
                    ? ratio(contrast)
                    : median(
                            comparison.groups().get(contrast.group()),
                            comparison.terms().confidence());
            return interval != null && (above ? interval.low() > bound : interval.high() < bound);
        });
    }

    private @Nullable Interval ratio(Contrast contrast) {
        return contrast.metrics().stream()
                .filter(compared -> compared.metric().id().equals(metric.id()))
                .findFirst()
                .map(MetricComparison::effect)
                .filter(Effect::isKnown)
                .map(Effect::interval)
                .orElse(null);
    }

    private @Nullable Interval median(Group group, double confidence) {
        double[] values = group.known(metric).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return values.length == 0 ? null : RankEstimate.ofPairs(values).interval(confidence);
    }
}
