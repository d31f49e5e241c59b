package io.github.jhtop.tui;

import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Group;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.compare.Course;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the screen hears of comparisons. */
public sealed interface CompareNews {

    /**
     * What the recordings of a side tell.
     *
     * @param side its id
     * @param group its observations
     * @param course of the run in the middle
     * @param cast the processes of that run when they were busiest
     * @param castAt when that was, in seconds since its begin
     * @param trouble why something is missing, one line, or null
     */
    record Reading(
            int side, Group group, Course course, List<ProcessRow> cast, double castAt, @Nullable SafeText trouble) {
        /** Copies the list. */
        public Reading {
            cast = List.copyOf(cast);
        }
    }

    /**
     * Sides were read, and compared if all are recorded.
     *
     * @param readings one for each recorded side
     * @param comparison of all of them in this order, or null
     */
    record Weighed(List<Reading> readings, @Nullable Comparison comparison) implements CompareNews {
        /** Copies the list. */
        public Weighed {
            readings = List.copyOf(readings);
        }
    }

    /**
     * How the series goes.
     *
     * @param words a few
     * @param active whether it goes on
     */
    record Progress(SafeText words, boolean active) implements CompareNews {}

    /**
     * One more round of the series is whole.
     *
     * @param comparison of all rounds so far
     */
    record Round(Comparison comparison) implements CompareNews {}

    /**
     * A line for the reader.
     *
     * @param line what is said
     */
    record Said(SafeText line) implements CompareNews {}
}
