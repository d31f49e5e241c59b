package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Laps;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Roles;
import io.github.jhtop.workloads.common.Scratch;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The coordinator. */
public final class Locks {

    private static final Roles ROLES = new Roles(LocksWorker.class, LocksWorker.class);

    private Locks() {}

    /**
     * Has words counted, and reports how many counts were lost. A loss is what is to be seen and makes no run invalid.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Locks::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        return arguments.variant().equals("processes")
                ? inProcesses(arguments, reporter)
                : inThreads(arguments, reporter);
    }

    private static Result inThreads(Arguments arguments, Reporter reporter) throws Exception {
        String guard = arguments.word("guard");
        int workers = arguments.workers();
        boolean confined = guard.equals("confined");
        List<Counts> counts = Stream.generate(() -> Counts.of(confined ? "plain" : guard))
                .limit(confined ? workers : 1)
                .toList();
        CountJob job = CountJob.of(arguments, worker -> counts.get(confined ? worker : 0));
        Result result = Laps.run(arguments, reporter, job, ROLES);
        return with(result, arguments, job, counts.stream().mapToLong(Counts::total).sum());
    }

    private static Result inProcesses(Arguments arguments, Reporter reporter) throws Exception {
        try (Scratch scratch = Scratch.create()) {
            Path file = scratch.zeros("counts", MappedCounts.bytes(arguments.workers()));
            Arguments more = Arguments.parse(arguments.with("counts=" + file));
            Counts all = MappedCounts.map(file, "confined", 0);
            CountJob job = CountJob.of(more, worker -> all);
            return with(Laps.run(more, reporter, job, ROLES), more, job, all.total());
        }
    }

    private static Result with(Result result, Arguments arguments, CountJob job, long got) {
        long expected = job.operations() * arguments.number("laps");
        return result.with("expected", expected).with("got", got).with("lost", expected - got);
    }
}
