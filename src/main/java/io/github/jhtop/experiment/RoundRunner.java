package io.github.jhtop.experiment;

/**
 * Runs one of the groups once, from a fresh start.
 *
 * @param <R> what comes of a run
 * @param <E> what may go wrong
 */
@FunctionalInterface
public interface RoundRunner<R, E extends Exception> {

    /**
     * Runs to the end.
     *
     * @param group its place among the groups, from 0
     * @param round in which it runs, from 0
     * @return what came of it
     * @throws E if it could not be started or recorded
     * @throws InterruptedException if the thread was interrupted
     */
    R run(int group, int round) throws E, InterruptedException;
}
