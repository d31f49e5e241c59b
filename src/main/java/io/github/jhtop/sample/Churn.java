package io.github.jhtop.sample;

/**
 * Births and deaths since somebody listens, those of tasks that no sample shows among them. Lower bounds if events were
 * lost. Source: {@code include/uapi/linux/cn_proc.h}.
 *
 * @param processes processes, kernel threads among them
 * @param threads threads that are not the first of their process
 * @param execs programs that were executed
 * @param failed processes that returned another status than 0
 * @param signalled processes that a signal ended
 * @param lostEvents what was not heard: 0 if all of the above is exact, else at least so much
 */
public record Churn(Tally processes, Tally threads, long execs, long failed, long signalled, long lostEvents) {

    /** Nothing happened yet. */
    public static final Churn NONE = new Churn(Tally.NONE, Tally.NONE, 0, 0, 0, 0);

    /**
     * How many came and went.
     *
     * @param started were born
     * @param ended died
     * @param shortLived were born and died between two samples, so that none shows them
     */
    public record Tally(long started, long ended, long shortLived) {

        /** Nobody came or went. */
        public static final Tally NONE = new Tally(0, 0, 0);
    }
}
