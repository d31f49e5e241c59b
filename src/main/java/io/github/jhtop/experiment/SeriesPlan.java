package io.github.jhtop.experiment;

import io.github.jhtop.compare.Terms;
import io.github.jhtop.stats.StoppingRule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is decided of a series before its first run.
 *
 * @param terms what its comparison promises
 * @param rule how many rounds
 * @param warmUps runs of each subject before, that do not count
 * @param seed of the orders of the rounds
 * @param ignoreFailure whether a run counts whatever its exit status
 * @param budget no round begins that would end later than this, or null
 */
public record SeriesPlan(
        Terms terms, StoppingRule rule, int warmUps, long seed, boolean ignoreFailure, @Nullable Duration budget) {}
