package io.github.jhtop.stats;

import java.util.List;
import java.util.stream.StreamSupport;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;

/**
 * Many latencies, perhaps of many runs, to three digits, for curves and for the far percentiles. What is inferred is
 * inferred from the percentiles of single runs: operations of one run are not independent. Immutable. Source: <a
 * href="https://hdrhistogram.org">HdrHistogram</a>.
 */
public final class LatencyHistogram {

    /** Digits of a value; a longer one falls into the bucket around it. */
    private static final int DIGITS = 3;

    /** Points of a curve in each half of what remains: enough for a picture a thousand pixels wide. */
    private static final int POINTS_PER_HALVING = 5;

    private final Histogram histogram;

    private LatencyHistogram(Histogram histogram) {
        this.histogram = histogram;
    }

    /**
     * Counts latencies.
     *
     * @param nanos one per operation; what is negative counts as 0
     * @return their histogram
     */
    public static LatencyHistogram of(long... nanos) {
        Histogram histogram = new Histogram(DIGITS);
        for (long latency : nanos) {
            histogram.recordValue(Math.max(0, latency));
        }
        return new LatencyHistogram(histogram);
    }

    /**
     * Those of another run as well.
     *
     * @param other any
     * @return both
     */
    public LatencyHistogram plus(LatencyHistogram other) {
        Histogram sum = histogram.copy();
        sum.add(other.histogram);
        return new LatencyHistogram(sum);
    }

    /**
     * How many there are.
     *
     * @return a count
     */
    public long count() {
        return histogram.getTotalCount();
    }

    /**
     * A percentile.
     *
     * @param share of the latencies that do not exceed it, such as 0.999
     * @return nanoseconds, NaN if there are fewer than it needs
     */
    public double percentileNanos(double share) {
        return count() < Percentile.needed(share) ? Double.NaN : histogram.getValueAtPercentile(100 * share);
    }

    /**
     * The distribution function, with ever more points towards the slowest.
     *
     * @return from the fastest on; empty if there are none
     */
    public List<Point> curve() {
        return StreamSupport.stream(histogram.percentiles(POINTS_PER_HALVING).spliterator(), false)
                .map(LatencyHistogram::point)
                .toList();
    }

    private static Point point(HistogramIterationValue value) {
        return new Point(value.getPercentile() / 100, value.getValueIteratedTo());
    }

    /**
     * A point of a distribution function.
     *
     * @param share of the latencies that do not exceed it
     * @param nanos the latency
     */
    public record Point(double share, long nanos) {}
}
