package io.github.jhtop.experiment;

import org.jspecify.annotations.Nullable;

/**
 * What the samples of a run told of its processes together. One that lived between two samples is not in it.
 *
 * @param processes how many there were, or null if there was none
 * @param peakRssBytes the most memory that was resident at a sample, what processes share counted for each; or null
 * @param readySeconds run-queue wait of all their threads until the last sample that each process is in, NaN if unknown
 */
public record Seen(@Nullable Long processes, @Nullable Long peakRssBytes, double readySeconds) {}
