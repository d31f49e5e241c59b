package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** A process that answers one request. */
public final class ServerWorker {

    private ServerWorker() {}

    /**
     * Waits for a request, answers, and ends.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        DataOutputStream out = Workers.answers();
        Request request =
                Lifeline.messagesWhileInputIsOpen(Request::read).take();
        LocalPricer.of(arguments).price(request).write(out);
    }
}
