package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Workers;
import java.util.List;

/** A process that does one shift. */
public final class CrashWorker {

    private CrashWorker() {}

    static List<String> line(Arguments arguments, Shift shift) {
        return arguments.with(
                "--task", Integer.toString(shift.worker()), "from=" + shift.from(), "left=" + shift.failures());
    }

    /**
     * Does the shift of the command line.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        Shift shift = new Shift(
                arguments.task(), arguments.number("from"), arguments.number("left"));
        new ShiftWork(Plan.of(arguments), Pipe.desk(Workers.answers())).run(shift);
    }
}
