package io.github.jhtop.workloads.ipcbulk;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** The receiver as a process of its own. */
public final class BulkReceiver {

    private BulkReceiver() {}

    /**
     * Receives, then tells the checksum.
     *
     * @param args the command line
     * @throws IOException if the sender has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        Bulk bulk = Bulk.of(arguments);
        DataOutputStream out = Workers.answers();
        try (Inlet inlet = Meeting.inlet(arguments.word("at"), bulk)) {
            out.writeLong(bulk.receive(inlet));
        }
        out.flush();
    }
}
