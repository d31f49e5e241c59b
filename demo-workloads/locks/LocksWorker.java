package io.github.jhtop.workloads.locks;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A process that counts the words of one text. */
public final class LocksWorker {

    private LocksWorker() {}

    /**
     * Counts.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     */
    public static void main(String[] args) throws IOException {
        Workers.performOne(args, arguments -> CountJob.of(arguments, worker -> counts(arguments, worker)));
    }

    private static Counts counts(Arguments arguments, int worker) {
        try {
            return MappedCounts.map(Path.of(arguments.word("counts")), arguments.word("guard"), worker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
