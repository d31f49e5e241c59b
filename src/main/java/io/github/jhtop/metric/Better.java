package io.github.jhtop.metric;

/** Which direction of a quantity is good, when two runs are compared. */
public enum Better {
    /** Less is better, as of time. */
    LOWER,
    /** More is better, as of throughput. */
    HIGHER,
    /** Neither is good in itself. */
    NEITHER
}
