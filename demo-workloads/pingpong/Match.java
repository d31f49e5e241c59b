package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Scratch;

/** Two players of one variant. */
interface Match {

    static Match of(Arguments arguments) {
        return switch (arguments.variant()) {
            case "single" -> new SingleMatch();
            case "threads" -> ThreadMatch.ofThreads();
            case "virtual" -> ThreadMatch.ofVirtualThreads();
            case "processes" -> new ProcessMatch();
            default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
        };
    }

    /** Plays the game of the command line. */
    Score play(Arguments arguments, Scratch scratch) throws Exception;

    /** How many processes play, the coordinator included. */
    int processes();

    /** How many threads play, but for main threads. */
    int threadsStarted();
}
