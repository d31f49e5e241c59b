package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Parent;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.List;

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
        Parent<Integer> parent = Parent.of(args, DataInputStream::readInt);
        Arguments arguments = parent.arguments();
        parent.ready();
        parent.next();
        Unit unit = Unit.of(arguments);
        List<?> maps = unit.load(arguments.task());
        try {
            long sum = unit.sum(arguments.task(), maps);
            System.gc();
            parent.out().writeLong(sum);
            parent.out().flush();
            parent.next();
        } finally {
            Reference.reachabilityFence(maps);
        }
    }
}
