package io.github.jhtop.experiment;

/**
 * One run of a subject within a round.
 *
 * @param subject its place among the subjects, from 0
 * @param again whether it ran only to be compared with the same (A/A)
 * @param run what came of it
 * @param calibrationRatio time of the calibration loop before it to what is usual
 */
public record Trial(int subject, boolean again, Recorded run, double calibrationRatio) {}
