package io.github.jhtop.workloads.spawn;

import io.github.jhtop.workloads.common.Parent;
import java.io.DataInputStream;
import java.io.IOException;

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
        Parent<Integer> parent = Parent.of(args, DataInputStream::readInt);
        Reports reports = Reports.of(parent.arguments());
        parent.ready();
        while (true) {
            parent.out().writeLong(reports.of(parent.next()));
            parent.out().flush();
        }
    }
}
