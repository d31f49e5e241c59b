package io.github.jhtop.tui;

/** Which threads every process shows, unless it was folded or unfolded by hand. */
public enum ThreadsShown {
    /** None. */
    NONE,
    /** Those that ran in the interval. */
    ACTIVE,
    /** All. */
    ALL;

    ThreadsShown next() {
        return switch (this) {
            case NONE -> ACTIVE;
            case ACTIVE -> ALL;
            case ALL -> NONE;
        };
    }
}
