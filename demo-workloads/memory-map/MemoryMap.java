package io.github.jhtop.workloads.memorymap;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.util.List;

/** The coordinator. */
public final class MemoryMap {

    private MemoryMap() {}

    /**
     * Has units write and look, and reports who saw whom.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, MemoryMap::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        try (Scratch scratch = Scratch.create()) {
            Experiment experiment = Experiment.in(scratch, arguments);
            return switch (arguments.variant()) {
                case "threads" -> inThreads(arguments, experiment);
                case "processes" -> inProcesses(arguments, experiment, 1);
                // Those of a pool have done it before, and what they saw then does not help them.
                case "process-pool" -> inProcesses(arguments, experiment, 2);
                default -> throw new IllegalArgumentException("there is no variant " + arguments.variant());
            };
        }
    }

    private static Result inThreads(Arguments arguments, Experiment experiment) throws Exception {
        long startNanos = System.nanoTime();
        List<View> views = experiment.inThreads();
        return result(arguments, experiment, views, startNanos)
                .processes(1)
                .threadsStarted(experiment.units());
    }

    private static Result inProcesses(Arguments arguments, Experiment experiment, int times) throws Exception {
        long startNanos = System.nanoTime();
        List<WorkerProcess> processes = experiment.processes(arguments);
        try {
            List<View> views = experiment.inProcesses(processes);
            for (int i = 1; i < times; i++) {
                startNanos = System.nanoTime();
                views = experiment.inProcesses(processes);
            }
            return result(arguments, experiment, views, startNanos)
                    .processes(1 + experiment.units())
                    .threadsStarted(0);
        } finally {
            processes.forEach(WorkerProcess::close);
        }
    }

    /** The control must be full in every variant; what the others are is what is to be seen. */
    private static Result result(Arguments arguments, Experiment experiment, List<View> views, long startNanos) {
        long wallNanos = System.nanoTime() - startNanos;
        arguments.corrupted().ifPresent(unit -> views.get(unit).ofShared()[0]++);
        String control = matrix(views.stream().map(View::ofShared).toList(), experiment);
        String ofStatic = matrix(views.stream().map(View::ofStatic).toList(), experiment);
        String ofPrivate = matrix(views.stream().map(View::ofPrivate).toList(), experiment);
        int units = experiment.units();
        return new Result()
                .wallNanos(wallNanos)
                .operations((long) units * units)
                .checksum(control)
                .valid(control.equals(MemoryMapKernel.full(units))
                        && ofPrivate.equals(MemoryMapKernel.diagonal(units))
                        && !ofStatic.contains("x"))
                .with("static", ofStatic)
                .with("mapped_shared", control)
                .with("mapped_private", ofPrivate)
                .with("units", views.stream().map(View::facts).toList());
    }

    private static String matrix(List<long[]> seen, Experiment experiment) {
        return MemoryMapKernel.matrix(seen, experiment.seed());
    }
}
