package io.github.jhtop.workloads.family;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** A child that works, tells who it is, and ends. */
public final class FamilyChild {

    private FamilyChild() {}

    /**
     * Works and tells.
     *
     * @param args the command line
     * @throws IOException if the parent has gone
     */
    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        DataOutputStream out = Workers.answers();
        long startNanos = System.nanoTime();
        long walk = FamilyKernel.longestWalk(arguments.seed(), arguments.number("work"));
        boolean corrupted =
                arguments.corrupted().filter(it -> it == arguments.task()).isPresent();
        new Child(ProcessHandle.current().pid(), parent(), startNanos, System.nanoTime(), corrupted ? ~walk : walk)
                .write(out);
    }

    static long parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }
}
