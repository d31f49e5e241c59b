package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Reporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Keeps servers up: it starts processes for them, starts another for one that ended, and makes happen what the plan says. After
 * the start all of that is done by one thread.
 */
final class Supervisor implements AutoCloseable {

    private static final String PROCESS_PER_SERVER = "process-pool";

    private final Plan plan;
    private final Arguments arguments;
    private final Reporter reporter;
    private final boolean apart;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "supervisor"));
    private final List<Host> serving = new ArrayList<>();
    private final List<Host> all = new ArrayList<>();
    private final List<CompletableFuture<Void>> watches = new ArrayList<>();
    private final List<Future<?>> events = new ArrayList<>();
    private final List<Long> eventsNanos = new ArrayList<>();
    private int opened;

    private Supervisor(Arguments arguments, Plan plan, Reporter reporter) {
        this.arguments = arguments;
        this.plan = plan;
        this.reporter = reporter;
        apart = arguments.variant().equals(PROCESS_PER_SERVER);
    }

    /** Starts all servers that are there from the beginning: each in a process, or all in one. */
    static Supervisor start(Arguments arguments, Plan plan, Reporter reporter) throws IOException {
        Supervisor supervisor = new Supervisor(arguments, plan, reporter);
        List<Integer> servers = IntStream.range(0, plan.servers()).boxed().toList();
        if (supervisor.apart) {
            List<Host> hosts = new ArrayList<>();
            for (int i = 0; i < plan.servers(); i++) {
                hosts.add(supervisor.started());
            }
            for (int server : servers) {
                supervisor.serve(hosts.get(server), List.of(server));
            }
        } else {
            supervisor.serve(supervisor.started(), servers);
        }
        return supervisor;
    }

    private Host started() throws IOException {
        Host host = Host.start(arguments);
        all.add(host);
        return host;
    }

    private void serve(Host host, List<Integer> servers) throws IOException {
        for (int server : servers) {
            host.open(server);
            opened++;
        }
        serving.add(host);
        watches.add(host.process().onExit().thenRunAsync(() -> restart(host), thread));
    }

    /** Another process for the servers of one that has ended and was not meant to, or was meant to be missed. */
    private void restart(Host ended) {
        try {
            if (serving.remove(ended)) {
                serve(started(), ended.servers());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes happen what the plan says. */
    void follow(long startNanos) {
        for (int i = 0; i < plan.times() && plan.event() != Event.NONE; i++) {
            int number = i;
            long delay = startNanos + plan.eventNanos(number) - System.nanoTime();
            events.add(thread.schedule(() -> happen(number), delay, TimeUnit.NANOSECONDS));
        }
    }

    private Void happen(int number) throws IOException, InterruptedException {
        int server = plan.concerned(number);
        long startNanos = System.nanoTime();
        switch (plan.event()) {
            case NONE -> {
                // Never asked for.
            }
            case KILL -> {
                Host host = hostOf(server);
                host.kill();
                restart(host);
            }
            case REPLACE -> replace(hostOf(server));
            case MODULE -> add(server);
        }
        long nanos = System.nanoTime() - startNanos;
        eventsNanos.add(nanos);
        reporter.event("happened", Map.of("server", server, "nanos", nanos));
        return null;
    }

    private Host hostOf(int server) {
        return serving.stream()
                .filter(host -> host.servers().contains(server))
                .findFirst()
                .orElseThrow();
    }

    private void replace(Host old) throws IOException, InterruptedException {
        serve(started(), old.servers());
        serving.remove(old);
        old.drain();
    }

    private void add(int server) throws IOException {
        if (apart) {
            serve(started(), List.of(server));
        } else {
            serving.get(0).open(server);
            opened++;
        }
    }

    /** Waits until all has happened. */
    void settle() throws InterruptedException, ExecutionException {
        for (Future<?> event : events) {
            event.get();
        }
    }

    /** How long each event took: until a server is back, has been replaced, has opened. */
    long[] eventsNanos() {
        return eventsNanos.stream().mapToLong(Long::longValue).toArray();
    }

    /** How many processes it started. */
    int processes() {
        return all.size();
    }

    /** How many servers were opened, each with its threads, those that took over from another included. */
    int opened() {
        return opened;
    }

    /** Ends all servers. */
    @Override
    public void close() {
        thread.shutdownNow();
        all.forEach(Host::close);
    }
}
