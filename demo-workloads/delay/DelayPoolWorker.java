package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** A process that asks the database, or one that does the filling work. */
public final class DelayPoolWorker {

    static final int ASK = 0;
    static final int FILL = 1;

    /** The message that begins the work. */
    static final int GO = 1;

    private DelayPoolWorker() {}

    /**
     * Waits for the beginning, works, reports, and waits for the end.
     *
     * @param args the command line
     * @throws IOException if the coordinator or the database has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        BlockingQueue<Byte> messages = Lifeline.messagesWhileInputIsOpen(DataInputStream::readByte);
        DataOutputStream out = Workers.answers();
        out.write(WorkerProcess.READY);
        out.flush();
        messages.take();
        if (arguments.task() == ASK) {
            Queries.all(arguments).write(out);
        } else {
            Filling.all(Plan.of(arguments)).write(out);
        }
        messages.take();
    }
}
