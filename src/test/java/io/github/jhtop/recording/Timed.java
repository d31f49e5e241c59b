package io.github.jhtop.recording;

import io.github.jhtop.sample.Sample;
import java.util.ArrayList;
import java.util.List;

/** Samples with a time of their own. */
final class Timed {

    private static final long SECOND = 1_000_000_000;

    private Timed() {}

    static Sample at(Sample sample, long nanos) {
        return new Sample(
                sample.at(),
                nanos,
                sample.demand(),
                sample.host(),
                sample.cores(),
                sample.processes(),
                sample.particulars(),
                sample.sources(),
                sample.churn());
    }

    static List<Sample> everySecond(List<Sample> samples) {
        List<Sample> timed = new ArrayList<>();
        for (Sample sample : samples) {
            timed.add(at(sample, -SECOND + timed.size() * SECOND));
        }
        return timed;
    }
}
