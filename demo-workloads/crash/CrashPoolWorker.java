package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** A process that waits for shifts and does them, one after the other. */
public final class CrashPoolWorker {

    private CrashPoolWorker() {}

    /**
     * Does the shifts that it is asked for.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        BlockingQueue<Shift> shifts = Lifeline.messagesWhileInputIsOpen(Pipe::readShift);
        DataOutputStream out = Workers.answers();
        ShiftWork work = new ShiftWork(Plan.of(arguments), Pipe.desk(out));
        out.write(WorkerProcess.READY);
        out.flush();
        while (true) {
            work.run(shifts.take());
        }
    }
}
