package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Progress;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.Verdict;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.order.ClientReport;
import io.github.jhtop.workloads.common.order.Visit;
import java.util.List;

/** The process of the supervisor. */
public final class Services {

    private static final int SUPERVISOR_AND_CLIENT = 2;
    private static final int THREADS_OF_THE_SUPERVISOR = 1;

    private Services() {}

    /**
     * Keeps servers up while customers come, and reports what became of their requests.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Services::run);
    }

    private static Result run(Arguments given, Reporter reporter) throws Exception {
        Plan plan = Plan.of(given);
        List<Visit> visits = plan.visits();
        Progress progress = new Progress(reporter, visits.size());
        try (Scratch scratch = Scratch.create()) {
            Arguments arguments = Arguments.parse(given.with(new Site(scratch.folder()).word()));
            try (Supervisor supervisor = Supervisor.start(arguments, plan, reporter);
                    WorkerProcess client = WorkerProcess.start(ServicesClient.class, arguments.with())) {
                supervisor.follow(ClientReport.readStart(client.in()));
                ClientReport report = ClientReport.read(client.in(), visits.size(), plan.all(), progress::step);
                supervisor.settle();
                long threadsOfAServer = 1L + arguments.workers();
                return result(arguments, new Ledger(plan, visits, report))
                        .processes(SUPERVISOR_AND_CLIENT + supervisor.processes())
                        .threadsStarted(THREADS_OF_THE_SUPERVISOR + threadsOfAServer * supervisor.opened())
                        .with("events_ns", supervisor.eventsNanos());
            }
        }
    }

    private static Result result(Arguments arguments, Ledger ledger) {
        ClientReport report = ledger.report();
        Verdict verdict = new Verdict(arguments.expected());
        verdict.add(report.checksum());
        return new Result()
                .wallNanos(report.wallNanos())
                .operations(ledger.answered())
                .checksum(verdict.checksum())
                .valid(verdict.valid() && ledger.complete())
                .latenciesNanos(ledger.nanosOfOthers())
                .with("latest_send_ns", report.latestSendNanos())
                .with("ledger", ledger.fields());
    }
}
