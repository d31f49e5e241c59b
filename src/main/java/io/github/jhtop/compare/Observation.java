package io.github.jhtop.compare;

import io.github.jhtop.model.RunRow;
import io.github.jhtop.text.SafeText;

/**
 * One fresh process tree. What repeats within it, such as iterations after a warm-up, is no observation of its own.
 *
 * @param runId of its recording
 * @param round in which it ran, from 0; of a group, each round has one
 * @param row what was measured
 */
public record Observation(SafeText runId, int round, RunRow row) {}
