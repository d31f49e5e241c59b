package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A process that goes through one text. */
public final class LocksWorker {

    private LocksWorker() {}

    /**
     * Shares something with the other workers.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     */
    public static void main(String[] args) throws IOException {
        Workers.performOne(args, LocksWorker::job);
    }

    private static ProblemJob job(Arguments arguments) {
        try {
            Path shared = Path.of(arguments.word(Locks.SHARED));
            return new ProblemJob(Problem.ofProcesses(arguments, shared, arguments.task()), arguments.workers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
