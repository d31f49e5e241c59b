package io.github.jhtop.workloads.delay;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Parent;
import java.io.DataInputStream;
import java.io.IOException;

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
        Parent<Byte> parent = Parent.of(args, DataInputStream::readByte);
        Arguments arguments = parent.arguments();
        parent.ready();
        parent.next();
        if (arguments.task() == ASK) {
            Queries.all(arguments).write(parent.out());
        } else {
            Filling.all(Plan.of(arguments)).write(parent.out());
        }
        parent.next();
    }
}
