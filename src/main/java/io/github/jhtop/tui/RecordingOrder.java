package io.github.jhtop.tui;

import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.util.Set;

/** What the reader wants to be recorded. */
public sealed interface RecordingOrder {

    /**
     * Begin a run.
     *
     * @param roots processes that are recorded with all their descendants; none means all
     * @param of what it is about
     * @param period time between samples
     */
    record Begin(Set<ProcessId> roots, SafeText of, Duration period) implements RecordingOrder {
        /** Copies the set. */
        public Begin {
            roots = Set.copyOf(roots);
        }
    }

    /** End the run. */
    record End() implements RecordingOrder {}

    /**
     * Make a run of the last minutes.
     *
     * @param period time between samples
     */
    record SaveLastMinutes(Duration period) implements RecordingOrder {}
}
