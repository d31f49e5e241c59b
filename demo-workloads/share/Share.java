package io.github.jhtop.workloads.share;

import io.github.jhtop.workloads.common.Laps;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Roles;

/** The coordinator. */
public final class Share {

    /** There is no pool of processes: each range has a process of its own. */
    private static final Roles ROLES = new Roles(ShareWorker.class, ShareWorker.class);

    private Share() {}

    /**
     * Counts primes and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, (arguments, reporter) -> Laps.run(arguments, reporter, ShareJob.of(arguments), ROLES));
    }
}
