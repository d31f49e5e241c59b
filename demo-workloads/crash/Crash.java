package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;

/** The coordinator. */
public final class Crash {

    private Crash() {}

    /**
     * Has the work done, with its planned failure, and reports, if this process survives.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Crash::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        Plan plan = Plan.of(arguments);
        reporter.event("planned", plan.planned());
        Ledger ledger = new Ledger(plan);
        Supervisor supervisor = new Supervisor(plan, reporter, ledger);
        try (Units units = Units.of(arguments, plan, supervisor)) {
            long startNanos = System.nanoTime();
            supervisor.run(units);
            long wallNanos = System.nanoTime() - startNanos;
            return new Result()
                    .wallNanos(wallNanos)
                    .operations(ledger.done())
                    .checksum(ledger.checksum())
                    .valid(ledger.consistent() && supervisor.wentAsPlanned())
                    .latenciesNanos(ledger.nanosOfOthers())
                    .processes(units.processes())
                    .threadsStarted(units.threadsStarted())
                    .with("recoveries_ns", supervisor.recoveriesNanos())
                    .with("ledger", ledger.fields());
        }
    }
}
