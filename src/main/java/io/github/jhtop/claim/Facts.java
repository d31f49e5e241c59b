package io.github.jhtop.claim;

import io.github.jhtop.recording.RunResult;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Told;

/**
 * One run of an arm, as it is looked at for signs.
 *
 * @param runId of its recording
 * @param result what came of it
 * @param told what the workload told
 */
public record Facts(SafeText runId, RunResult result, Told told) {}
