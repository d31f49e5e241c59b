package io.github.jhtop.compare;

import io.github.jhtop.text.SafeText;

/**
 * A run that is kept but does not count.
 *
 * @param runId of its recording
 * @param of what it was a run of
 * @param round in which it ran, from 0
 * @param reason why, in a few words
 */
public record Exclusion(SafeText runId, SafeText of, int round, SafeText reason) {}
