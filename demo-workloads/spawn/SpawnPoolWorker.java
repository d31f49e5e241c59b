package io.github.jhtop.workloads.spawn;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** A process that reports whenever it is asked. */
public final class SpawnPoolWorker {

    private SpawnPoolWorker() {}

    /**
     * Reports until nobody asks any more.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        BlockingQueue<Integer> units = Lifeline.messagesWhileInputIsOpen(DataInputStream::readInt);
        Reports reports = Reports.of(arguments);
        DataOutputStream out = Workers.answers();
        out.write(WorkerProcess.READY);
        out.flush();
        while (true) {
            out.writeLong(reports.of(units.take()));
            out.flush();
        }
    }
}
