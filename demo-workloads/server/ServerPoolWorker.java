package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** A process that answers request after request. */
public final class ServerPoolWorker {

    private ServerPoolWorker() {}

    /**
     * Answers requests until the coordinator has gone.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        BlockingQueue<Request> requests = Lifeline.messagesWhileInputIsOpen(Request::read);
        DataOutputStream out = Workers.answers();
        LocalPricer pricer = LocalPricer.warm(arguments);
        out.write(WorkerProcess.READY);
        out.flush();
        while (true) {
            pricer.price(requests.take()).write(out);
        }
    }
}
