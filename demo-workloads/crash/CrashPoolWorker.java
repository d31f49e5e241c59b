package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.Parent;
import java.io.IOException;

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
        Parent<Shift> parent = Parent.of(args, Pipe::readShift);
        ShiftWork work = new ShiftWork(Plan.of(parent.arguments()), Pipe.desk(parent.out()));
        parent.ready();
        while (true) {
            work.run(parent.next());
        }
    }
}
