package io.github.jhtop.experiment;

import io.github.jhtop.text.SafeText;
import java.util.List;

/** How a {@link SeriesJob} goes. Immutable. */
public sealed interface SeriesReport {

    /**
     * The right results are looked for, or made.
     *
     * @param what one line
     */
    record Preparing(SafeText what) implements SeriesReport {}

    /**
     * The next run begins.
     *
     * @param progress how far it is
     */
    record Running(SeriesProgress progress) implements SeriesReport {}

    /**
     * One more round is whole.
     *
     * @param result of all rounds so far
     */
    record Whole(SeriesResult result) implements SeriesReport {}

    /**
     * It has ended.
     *
     * @param result of all rounds that were whole
     * @param remarks what nobody expects, one line each
     */
    record Ended(SeriesResult result, List<SafeText> remarks) implements SeriesReport {
        /** Copies the list. */
        public Ended {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * It broke off, or never began.
     *
     * @param reason one line
     */
    record Failed(SafeText reason) implements SeriesReport {}
}
