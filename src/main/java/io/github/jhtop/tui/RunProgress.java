package io.github.jhtop.tui;

/**
 * How far a run has come that is being recorded.
 *
 * @param seconds from its first sample to its newest
 * @param bytes that it takes
 */
record RunProgress(double seconds, long bytes) {}
