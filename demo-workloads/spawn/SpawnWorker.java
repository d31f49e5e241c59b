package io.github.jhtop.workloads.spawn;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** A process that reports and ends. */
public final class SpawnWorker {

    private SpawnWorker() {}

    /**
     * Reports.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        DataOutputStream out = Workers.answers();
        out.writeLong(Reports.of(arguments).of(arguments.task()));
        out.flush();
    }
}
