package io.github.jhtop.claim;

/**
 * A claim under one of its conditions: what an experiment answers.
 *
 * @param claim whose condition it is
 * @param condition one of them
 */
public record Question(Claim claim, Condition condition) {}
