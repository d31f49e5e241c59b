package io.github.jhtop.workloads.family;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A child that ends its parent by a signal, and sees who is its parent then. */
public final class FamilyOrphan {

    private static final long LOOK_NANOS = 1_000_000;

    private FamilyOrphan() {}

    /**
     * Tells its PID, its parent's, and that of its parent afterwards.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        DataOutputStream out = Workers.answers();
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        parent.destroy();
        while (FamilyChild.parent() == parent.pid()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        out.writeLong(ProcessHandle.current().pid());
        out.writeLong(parent.pid());
        out.writeLong(FamilyChild.parent());
        out.flush();
    }
}
