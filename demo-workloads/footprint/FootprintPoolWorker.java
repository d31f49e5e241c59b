package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.NumberedThreads;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
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
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        BlockingQueue<Integer> messages = Lifeline.messagesWhileInputIsOpen(DataInputStream::readInt);
        DataOutputStream out = Workers.answers();
        try (Units units = new ThreadUnits(Unit.of(arguments), share(arguments), new NumberedThreads("unit"))) {
            units.start();
            out.write(WorkerProcess.READY);
            out.flush();
            messages.take();
            out.writeLong(units.load());
            out.flush();
            messages.take();
        }
    }

    private static int[] share(Arguments arguments) {
        return IntStream.range(0, arguments.number("units"))
                .filter(unit -> unit % arguments.workers() == arguments.task())
                .toArray();
    }
}
