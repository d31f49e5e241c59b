package io.github.jhtop.workloads.common;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** What the main methods of worker processes call. */
public final class Workers {

    private Workers() {}

    /**
     * Does the task of the command line, answers, and returns. The process ends at once if its parent does.
     *
     * @param args the command line
     * @param jobs how to make the job of a command line
     * @param <A> the answer to a task
     * @throws IOException if the parent has gone
     */
    public static <A> void performOne(String[] args, Function<Arguments, Job<A>> jobs) throws IOException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.holdWhileInputIsOpen();
        Lifeline.limit(arguments);
        DataOutputStream out = answers();
        Job<A> job = CorruptedJob.of(arguments, jobs.apply(arguments));
        Done.of(job, arguments.task()).write(job.codec(), out);
    }

    /**
     * Does the tasks whose numbers come over the standard input, until that closes; then the process ends at once.
     *
     * @param args the command line
     * @param jobs how to make the job of a command line
     * @param <A> the answer to a task
     * @throws IOException if the parent has gone
     * @throws InterruptedException never
     */
    public static <A> void serve(String[] args, Function<Arguments, Job<A>> jobs)
            throws IOException, InterruptedException {
        Parent<Integer> parent = Parent.of(args, DataInputStream::readInt);
        Job<A> job = CorruptedJob.of(parent.arguments(), jobs.apply(parent.arguments()));
        parent.ready();
        while (true) {
            Done.of(job, parent.next()).write(job.codec(), parent.out());
        }
    }

    /**
     * The pipe to the parent, which nothing else can print into from now on.
     *
     * @return the standard output
     */
    @Sanctioned("the standard output is the pipe to the parent, and stray prints must not reach it")
    public static DataOutputStream answers() {
        System.setOut(System.err);
        return new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }
}
