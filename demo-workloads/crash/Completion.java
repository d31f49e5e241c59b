package io.github.jhtop.workloads.crash;

/**
 * A task that was done.
 *
 * @param number of the task among all
 * @param answer to it
 * @param nanos that it took
 */
record Completion(int number, long answer, long nanos) {}
