package io.github.jhtop.tui;

import io.github.jhtop.sample.Demand;
import java.time.Duration;
import java.util.Set;

/** Where the snapshots of a screen come from. Called on the thread of the event loop; everything returns at once. */
public sealed interface Feed extends AutoCloseable permits Live, Replay {

    /**
     * Changes what is read and how often, from now on. A recording holds what it holds.
     *
     * @param wanted what the samples shall hold
     * @param every time between two of them
     */
    void ask(Demand wanted, Duration every);

    /**
     * The processes that are read.
     *
     * @return their ids, none meaning all
     */
    Set<Integer> pids();

    /** Goes to another time. */
    void move(Transport order);

    @Override
    void close();
}
