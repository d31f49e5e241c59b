package io.github.jhtop.recording;

import org.jspecify.annotations.Nullable;

/**
 * What a run was found to hold when all of it was read.
 *
 * @param state complete; incomplete if it was stopped or its end is torn; damaged if something in it is wrong
 * @param samples how many can be read
 * @param seconds from the first of them to the last, NaN if nothing can be read
 * @param bytes of the file of samples that were read
 * @param problem why it is not whole, or null
 */
public record Verification(RunState state, long samples, double seconds, long bytes, @Nullable String problem) {}
