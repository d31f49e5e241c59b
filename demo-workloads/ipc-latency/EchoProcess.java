package io.github.jhtop.workloads.ipclatency;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import java.io.IOException;
import java.util.List;

/** The server as a process of its own. */
public final class EchoProcess {

    private EchoProcess() {}

    /**
     * Replies to all requests.
     *
     * @param args the command line
     * @throws IOException if the client has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        try (Link link = Link.connect(arguments.word("at"))) {
            Echo.of(arguments).answer(link);
        }
    }
}
