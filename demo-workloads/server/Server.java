package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Progress;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.Verdict;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.order.ClientReport;
import io.github.jhtop.workloads.common.order.Fate;
import io.github.jhtop.workloads.common.order.Fate.Outcome;
import io.github.jhtop.workloads.common.order.LocalPricer;
import io.github.jhtop.workloads.common.order.Pricer;
import io.github.jhtop.workloads.common.order.Visit;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

/** The process that serves. */
public final class Server {

    /** The parameter that tells the client where the socket is. */
    static final String MEETING = "meeting";

    /** Connections that the kernel keeps until they are taken; it may keep fewer: see somaxconn in listen(2). */
    private static final int BACKLOG = 4096;

    private static final int CLIENT = 1;

    private Server() {}

    /**
     * Serves until the client has had enough, and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Server::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        Progress progress = new Progress(reporter, (long) arguments.number("rate") * arguments.number("seconds"));
        try (Scratch scratch = Scratch.create();
                Pricer pricer = pricer(arguments);
                ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path socket = scratch.folder().resolve("socket");
            listener.bind(UnixDomainSocketAddress.of(socket), BACKLOG);
            Front front = Front.of(arguments, pricer, progress);
            FutureTask<ClientReport> report = new FutureTask<>(() -> ask(arguments, socket, listener));
            new Thread(report, "client").start();
            front.serve(listener);
            return result(report.get(), arguments)
                    .processes(1 + CLIENT + pricer.started())
                    .threadsStarted(front.threadsStarted());
        }
    }

    private static Pricer pricer(Arguments arguments) throws IOException {
        return switch (arguments.variant()) {
            case "processes" -> new FreshProcesses(arguments);
            case "process-pool" -> WarmProcesses.start(arguments);
            default -> LocalPricer.warm(arguments);
        };
    }

    /** Has the client ask, and closes the shop when it has reported. */
    private static ClientReport ask(Arguments arguments, Path socket, ServerSocketChannel listener)
            throws IOException {
        try (listener;
                WorkerProcess client =
                        WorkerProcess.start(ServerClient.class, arguments.with(MEETING + "=" + socket))) {
            ClientReport.readStart(client.in());
            return ClientReport.read(client.in(), visits(arguments).size(), 1, () -> {});
        }
    }

    /** The plan of the client. */
    static List<Visit> visits(Arguments arguments) {
        int rate = arguments.number("rate");
        return Visit.poisson(0, 0, rate, rate * arguments.number("seconds"), arguments.seed());
    }

    /** What the client found, but for processes and threads. */
    private static Result result(ClientReport report, Arguments arguments) {
        int sent = report.fates().size();
        int answered = report.count(Outcome.ANSWERED);
        int rejected = report.count(Outcome.REJECTED);
        Verdict verdict = new Verdict(arguments.expected());
        verdict.add(report.checksum());
        return new Result()
                .wallNanos(report.wallNanos())
                .operations(answered)
                .checksum(verdict.checksum())
                .valid(verdict.valid() && sent == answered + rejected)
                .latenciesNanos(report.fates().stream()
                        .filter(fate -> fate.outcome() == Outcome.ANSWERED)
                        .mapToLong(Fate::latencyNanos)
                        .toArray())
                .with("latest_send_ns", report.latestSendNanos())
                .with("ledger", ledger(report, sent, answered, rejected));
    }

    private static Map<String, Integer> ledger(ClientReport report, int sent, int answered, int rejected) {
        Map<String, Integer> ledger = new LinkedHashMap<>();
        ledger.put("sent", sent);
        ledger.put("answered", answered);
        ledger.put("rejected", rejected);
        ledger.put("lost", report.count(Outcome.LOST));
        return ledger;
    }
}
