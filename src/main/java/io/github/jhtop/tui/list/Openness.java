package io.github.jhtop.tui.list;

/** How far a process is unfolded; each step shows what the step before shows, and more. */
public enum Openness {
    /** Neither children nor threads. */
    FOLDED,
    /** Its children. */
    CHILDREN,
    /** Its children, and the most active of its threads. */
    THREADS,
    /** Its children and all its threads. */
    ALL_THREADS;

    /**
     * One step more.
     *
     * @return this if there is no more
     */
    public Openness more() {
        return switch (this) {
            case FOLDED -> CHILDREN;
            case CHILDREN -> THREADS;
            case THREADS, ALL_THREADS -> ALL_THREADS;
        };
    }
}
