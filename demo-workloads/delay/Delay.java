package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Verdict;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.util.List;

/** The program that ticks, asks and computes. */
public final class Delay {

    private static final int DATABASE = 1;

    private Delay() {}

    /**
     * Does all of it and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Delay::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        try (WorkerProcess database = WorkerProcess.start(DelayDatabase.class, arguments.with())) {
            String port = Queries.PORT + "=" + database.in().readInt();
            try (Organisation organisation = Organisation.of(Arguments.parse(arguments.with(port)))) {
                long startNanos = System.nanoTime();
                Ticker ticker = new Ticker(startNanos);
                Organisation.Findings findings = organisation.run(ticker);
                return result(arguments, findings, ticker)
                        .wallNanos(Math.max(
                                        findings.answers().endNanos(),
                                        findings.filling().endNanos())
                                - startNanos)
                        .processes(1 + DATABASE + organisation.processes())
                        .threadsStarted(organisation.threads());
            }
        }
    }

    private static Result result(Arguments arguments, Organisation.Findings findings, Ticker ticker) {
        Verdict verdict = new Verdict(arguments.expected());
        List<Long> queriesNanos = findings.answers().nanos();
        verdict.add(Long.toHexString(findings.answers().sum()) + "-"
                + findings.filling().sum());
        return new Result()
                .operations(arguments.number("queries") + arguments.number("pieces"))
                .checksum(verdict.checksum())
                .valid(verdict.valid() && findings.answers().wrong() == 0)
                .latenciesNanos(ticker.latenessNanos())
                .with("gaps_ns", ticker.gapsNanos())
                .with("queries_ns", queriesNanos);
    }
}
