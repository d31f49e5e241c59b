package io.github.jhtop.tui.list;

/** Which threads every process shows, unless it was folded or unfolded by hand. */
public enum ThreadsShown {
    /** None. */
    NONE,
    /** Those that ran in the interval. */
    ACTIVE,
    /** All. */
    ALL;

    /**
     * The next one in the round.
     *
     * @return none, active, all, and none again
     */
    public ThreadsShown next() {
        return switch (this) {
            case NONE -> ACTIVE;
            case ACTIVE -> ALL;
            case ALL -> NONE;
        };
    }
}
