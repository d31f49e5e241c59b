package io.github.jhtop.recording;

import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.text.SafeText;
import java.util.List;

/** Counts what a recording makes the reader hold, so that none can take all memory. */
final class Census {

    /** Rows of all lists: far more than a machine has processes and threads. */
    static final int MOST_ROWS = 400_000;

    /** Characters of all command lines; the reader of {@code /proc} caps each word. */
    static final int MOST_TEXT = 32 << 20;

    private int rows;
    private long text;

    /** A new line adds to what the sample before it holds. */
    void begin(List<ProcessCounters> held) throws FormatException {
        rows = 0;
        for (ProcessCounters process : held) {
            rows += 1
                    + (process.threads() == null ? 0 : process.threads().live().size());
        }
        if (text > MOST_TEXT) {
            // Most of it may have gone with its processes.
            text = held.stream().mapToLong(process -> text(process.facts())).sum();
        }
        if (text > MOST_TEXT) {
            throw new FormatException("command lines of more than " + (MOST_TEXT >> 20) + " million characters");
        }
    }

    /** One more row. */
    void row() throws FormatException {
        rows++;
        if (rows > MOST_ROWS) {
            throw new FormatException("more than " + MOST_ROWS + " processes and threads");
        }
    }

    /** One more process. */
    void facts(ProcessFacts facts) {
        text += text(facts);
    }

    private static long text(ProcessFacts facts) {
        long sum = 0;
        for (SafeText argument : facts.arguments()) {
            // A word costs an object as well, even an empty one.
            sum += 16 + argument.cells();
        }
        return sum;
    }
}
