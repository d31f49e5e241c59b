package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.order.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Which customers come when, and what happens to whom.
 *
 * @param servers that are there from the beginning
 * @param rate of the requests to each server, per second
 * @param seconds that customers come
 * @param event what happens
 * @param times how often it happens, to one server after the other, at equal distances
 * @param late from when on a reply is late
 * @param patience how long a request is sent again
 * @param seed of the times of all requests
 */
record Plan(
        int servers, int rate, int seconds, Event event, int times, Duration late, Duration patience, long seed) {

    private static final double PRACTICE_RATE = 500;

    static Plan of(Arguments arguments) {
        return new Plan(
                arguments.number("servers"),
                arguments.number("rate"),
                arguments.number("seconds"),
                Event.of(arguments.word("event")),
                arguments.number("times"),
                Duration.ofMillis(arguments.number("late")),
                Duration.ofSeconds(arguments.number("patience")),
                arguments.seed());
    }

    /** The servers that there will be at the end; those that are added come last. */
    int all() {
        return servers + (event == Event.MODULE ? times : 0);
    }

    /** When an event happens, from the beginning. */
    long eventNanos(int number) {
        return TimeUnit.SECONDS.toNanos(seconds) * (number + 1) / (times + 1);
    }

    /** The server that an event happens to. */
    int concerned(int number) {
        return event == Event.MODULE ? servers + number : number % servers;
    }

    /**
     * Whether a request asks one of the others: a server that was there from the beginning, and not the one whose turn it
     * was last. The turns go on if nothing happens too, so that equal requests are compared.
     */
    boolean isOther(Visit visit) {
        int turn = -1;
        while (turn + 1 < times && visit.plannedNanos() >= eventNanos(turn + 1)) {
            turn++;
        }
        return visit.server() < servers && (turn < 0 || visit.server() != turn % servers);
    }

    /** All requests in the order of their times; those to a server that is added come halfway to the next event. */
    List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        for (int server = 0; server < servers; server++) {
            visits.addAll(Visit.poisson(server, 0, rate, rate * seconds, seed + server));
        }
        for (int server = servers; server < all(); server++) {
            int number = server - servers;
            long fromNanos = (eventNanos(number) + eventNanos(number + 1)) / 2;
            long forNanos = TimeUnit.SECONDS.toNanos(seconds) - fromNanos;
            int requests = Math.toIntExact(rate * forNanos / TimeUnit.SECONDS.toNanos(1));
            visits.addAll(Visit.poisson(server, fromNanos, rate, requests, seed + server));
        }
        return inOrder(visits);
    }

    /** So many requests to each server that is there from the beginning. */
    List<Visit> practice(int requests) {
        List<Visit> visits = new ArrayList<>();
        for (int server = 0; server < servers; server++) {
            visits.addAll(Visit.poisson(server, 0, PRACTICE_RATE, requests, seed));
        }
        return inOrder(visits);
    }

    private static List<Visit> inOrder(List<Visit> visits) {
        visits.sort(Comparator.comparingLong(Visit::plannedNanos));
        return visits;
    }
}
