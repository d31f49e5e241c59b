package io.github.jhtop.claim;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.model.RunRow;
import java.util.List;

/** Under which a claim is tested. A claim of several conditions has a verdict for each. */
public sealed interface Condition {

    /**
     * The condition in words.
     *
     * @return such as {@code on one CPU}
     */
    String words();

    /**
     * What is run.
     *
     * @return one or two
     */
    List<Arm> arms();

    /**
     * The two that are compared.
     *
     * @param words the condition
     * @param more of which the claim says that it has more of the metric; where it says that nothing differs, either
     * @param less the other one
     * @param metric the one that decides
     */
    record Pair(String words, Arm more, Arm less, Metric<RunRow> metric) implements Condition {

        static Pair of(String words, Arm more, Arm less, String metric) {
            return new Pair(words, more, less, RunMetrics.of(metric));
        }

        @Override
        public List<Arm> arms() {
            return List.of(more, less);
        }
    }

    /**
     * One that is looked at.
     *
     * @param words the condition
     * @param arm which shows the sign if the claim is right
     * @param sign what is to be seen
     */
    record Look(String words, Arm arm, Sign sign) implements Condition {
        @Override
        public List<Arm> arms() {
            return List.of(arm);
        }
    }
}
