package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** A process that is one unit. */
public final class FootprintWorker {

    /** The message that ends idleness; no message ends the process. */
    static final int LOAD = 1;

    private FootprintWorker() {}

    /**
     * Waits, parses, says the sum, and keeps what it parsed until the coordinator has gone.
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
        out.write(WorkerProcess.READY);
        out.flush();
        messages.take();
        Unit unit = Unit.of(arguments);
        List<?> maps = unit.load(arguments.task());
        try {
            long sum = unit.sum(arguments.task(), maps);
            System.gc();
            out.writeLong(sum);
            out.flush();
            messages.take();
        } finally {
            Reference.reachabilityFence(maps);
        }
    }
}
