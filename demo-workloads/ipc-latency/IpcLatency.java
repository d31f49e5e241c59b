package io.github.jhtop.workloads.ipclatency;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;

/** The coordinator, which is the client too. */
public final class IpcLatency {

    private IpcLatency() {}

    /**
     * Asks, and reports how long the replies took.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, IpcLatency::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        Echo echo = Echo.of(arguments);
        boolean inThreads = arguments.variant().equals("threads");
        Replies replies = inThreads ? inThreads(arguments, echo) : inProcesses(arguments, echo);
        return new Result()
                .wallNanos(LongStream.of(replies.nanos()).sum())
                .operations(echo.requests())
                .checksum(Long.toHexString(replies.checksum().getValue()))
                .valid(replies.areRight())
                .latenciesNanos(replies.nanos())
                .processes(inThreads ? 1 : 2)
                .threadsStarted(inThreads ? 1 : 0);
    }

    private static Replies inThreads(Arguments arguments, Echo echo) throws Exception {
        if (arguments.word("mechanism").equals("queue")) {
            BlockingQueue<byte[]> requests = new ArrayBlockingQueue<>(1);
            BlockingQueue<byte[]> answers = new ArrayBlockingQueue<>(1);
            return inThreads(
                    echo,
                    () -> new Link.OnQueues(answers, requests),
                    () -> new Link.OnQueues(requests, answers));
        }
        try (Scratch scratch = Scratch.create()) {
            Meeting meeting = Meeting.arrange(arguments.word("mechanism"), scratch);
            return inThreads(echo, meeting.first(), () -> Link.connect(meeting.address()));
        }
    }

    private static Replies inThreads(Echo echo, Meeting.Opening client, Meeting.Opening server) throws Exception {
        FutureTask<Boolean> answering = new FutureTask<>(() -> {
            try (Link link = server.open()) {
                echo.answer(link);
            }
            return true;
        });
        new Thread(answering, "server").start();
        try (Link link = client.open()) {
            Replies replies = echo.ask(link);
            answering.get();
            return replies;
        }
    }

    private static Replies inProcesses(Arguments arguments, Echo echo) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.create()) {
            Meeting meeting = Meeting.arrange(arguments.word("mechanism"), scratch);
            try (WorkerProcess server =
                            WorkerProcess.start(EchoProcess.class, arguments.with("at=" + meeting.address()));
                    Link link = meeting.first().open()) {
                Replies replies = echo.ask(link);
                server.process().waitFor();
                return replies;
            }
        }
    }
}
