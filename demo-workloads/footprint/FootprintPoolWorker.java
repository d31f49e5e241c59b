package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.NumberedThreads;
import io.github.jhtop.workloads.common.Parent;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.stream.IntStream;

/** A process that has its share of the units, each in a thread. */
public final class FootprintPoolWorker {

    private FootprintPoolWorker() {}

    /**
     * Waits, has its units parse, says their sum, and keeps what they parsed until the coordinator has gone.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Parent<Integer> parent = Parent.of(args, DataInputStream::readInt);
        Arguments arguments = parent.arguments();
        try (Units units = new ThreadUnits(Unit.of(arguments), share(arguments), new NumberedThreads("unit"))) {
            units.start();
            parent.ready();
            parent.next();
            parent.out().writeLong(units.load());
            parent.out().flush();
            parent.next();
        }
    }

    private static int[] share(Arguments arguments) {
        return IntStream.range(0, arguments.number("units"))
                .filter(unit -> unit % arguments.workers() == arguments.task())
                .toArray();
    }
}
