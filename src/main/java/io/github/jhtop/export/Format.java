package io.github.jhtop.export;

/** The forms in which a batch speaks. */
public enum Format {
    /** A table for people. */
    TEXT,
    /** One JSON object a line. */
    JSON,
    /** One row for each process, or each thread. */
    CSV,
    /** The text format of OpenMetrics 1.0. */
    OPENMETRICS
}
