package io.github.jhtop.workloads.common.order;

import io.github.jhtop.workloads.common.order.Fate.Outcome;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the customers found, in the coordinator.
 *
 * @param fates of all requests, as they were settled
 * @param wallNanos from the first planned time to the last end
 * @param latestSendNanos by how much a first attempt was late at most, for reasons of the client
 * @param downtimesNanos how long each server gave no reply, from the first attempt that failed to the first that did not
 */
public record ClientReport(List<Fate> fates, long wallNanos, long latestSendNanos, List<Long> downtimesNanos) {

    /**
     * Waits until the customers come.
     *
     * @param in what the client says
     * @return when the plan of visits begins, as {@link System#nanoTime} has it in all processes
     * @throws IOException if the client has gone
     */
    public static long readStart(DataInputStream in) throws IOException {
        return in.readLong();
    }

    /**
     * Reads all that the customers find, until they have gone.
     *
     * @param in what the client says, after its start
     * @param requests how many there are
     * @param servers how many there are
     * @param settled is told of each request
     * @return the report
     * @throws IOException if the client has gone
     */
    public static ClientReport read(DataInputStream in, int requests, int servers, Runnable settled)
            throws IOException {
        List<Fate> fates = new ArrayList<>(requests);
        for (int i = 0; i < requests; i++) {
            fates.add(Fate.read(in));
            settled.run();
        }
        long wallNanos = in.readLong();
        long latestSendNanos = in.readLong();
        List<Long> downtimesNanos = new ArrayList<>();
        for (int server = 0; server < servers; server++) {
            downtimesNanos.add(in.readLong());
        }
        return new ClientReport(fates, wallNanos, latestSendNanos, downtimesNanos);
    }

    /**
     * How many requests ended so.
     *
     * @param outcome their end
     * @return from 0 on
     */
    public int count(Outcome outcome) {
        return (int) fates.stream().filter(fate -> fate.outcome() == outcome).count();
    }

    /**
     * The sum of all replies.
     *
     * @return equal for equal requests, whoever answered them
     */
    public String checksum() {
        return Long.toHexString(fates.stream().mapToLong(Fate::value).sum());
    }
}
