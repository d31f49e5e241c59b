package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Laps;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Roles;
import io.github.jhtop.workloads.common.Scratch;
import java.nio.file.Path;

/** The coordinator. */
public final class Locks {

    /** The parameter that tells a worker which file all of them share. */
    static final String SHARED = "shared";

    private static final Roles ROLES = new Roles(LocksWorker.class, LocksWorker.class);

    private Locks() {}

    /**
     * Has several workers share something, and reports what went wrong. That is what is to be seen, and makes no run invalid.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Locks::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        if (!arguments.variant().equals("processes")) {
            return run(arguments, reporter, Problem.ofThreads(arguments));
        }
        try (Scratch scratch = Scratch.create()) {
            Path shared = scratch.zeros("shared", Problem.bytes(arguments));
            Arguments more = Arguments.parse(arguments.with(SHARED + "=" + shared));
            return run(more, reporter, Problem.ofProcesses(more, shared, 0));
        }
    }

    private static Result run(Arguments arguments, Reporter reporter, Problem problem) throws Exception {
        int workers = arguments.workers();
        Result result = Laps.run(arguments, reporter, new ProblemJob(problem, workers), ROLES);
        problem.findings(workers, arguments.number("laps")).forEach(result::with);
        return result;
    }
}
