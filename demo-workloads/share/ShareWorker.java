package io.github.jhtop.workloads.share;

import io.github.jhtop.workloads.common.Workers;
import java.io.IOException;

/** A process that counts the primes of one range. */
public final class ShareWorker {

    private ShareWorker() {}

    /**
     * Counts the primes of the range of the command line.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     */
    public static void main(String[] args) throws IOException {
        Workers.performOne(args, ShareJob::of);
    }
}
