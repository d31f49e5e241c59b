package io.github.jhtop.workloads.pingpong;

/**
 * What came of a game.
 *
 * @param nanos of each round that counts
 * @param faults how often the token was not the one that had to come
 */
record Rally(long[] nanos, int faults) {}
