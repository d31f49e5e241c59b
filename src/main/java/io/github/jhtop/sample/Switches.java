package io.github.jhtop.sample;

/** Context switches counted since the start of a task; the split is known or it is not, and never guessed. */
public sealed interface Switches {

    /**
     * Voluntary and involuntary switches together.
     *
     * @return a count
     */
    long total();

    /**
     * A sum whose split nobody told.
     *
     * @param total switches of both kinds
     */
    record Total(long total) implements Switches {}

    /**
     * Both kinds apart. Source: {@code man proc_pid_status}, {@code getrusage(2)}.
     *
     * @param voluntary the task gave the CPU up: it slept, blocked, or waited
     * @param involuntary the scheduler took the CPU away
     */
    record Split(long voluntary, long involuntary) implements Switches {
        @Override
        public long total() {
            return voluntary + involuntary;
        }
    }

    /**
     * Adds two counts; the split survives only where both are split.
     *
     * @param other the other count
     * @return the sum
     */
    default Switches plus(Switches other) {
        if (this instanceof Split a && other instanceof Split b) {
            return new Split(a.voluntary + b.voluntary, a.involuntary + b.involuntary);
        }
        return new Total(total() + other.total());
    }
}
