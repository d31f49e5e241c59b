package io.github.jhtop.experiment;

/**
 * How far a series is.
 *
 * @param round that runs, from 1; 0 while it warms up
 * @param planned rounds, as far as is known
 * @param subject that runs, its place from 0
 * @param leftNanos until the last planned round has ended, or -1 if nobody knows yet
 */
public record SeriesProgress(int round, int planned, int subject, long leftNanos) {}
