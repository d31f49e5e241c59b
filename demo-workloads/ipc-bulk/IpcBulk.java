package io.github.jhtop.workloads.ipcbulk;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.util.concurrent.FutureTask;

/** The coordinator, which is the sender too. */
public final class IpcBulk {

    private IpcBulk() {}

    /** The checksums of both ends, and how long it took from the first block to the last checksum. */
    private record Transfer(long sent, long received, long wallNanos) {}

    /** An end that is opened by the thread that uses it. */
    private interface Receiver {
        Inlet open() throws Exception;
    }

    /**
     * Sends blocks and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, IpcBulk::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        Bulk bulk = Bulk.of(arguments);
        boolean inThreads = arguments.variant().equals("threads");
        Transfer transfer = inThreads ? inThreads(arguments, bulk) : inProcesses(arguments, bulk);
        return new Result()
                .wallNanos(transfer.wallNanos)
                .operations(bulk.blocks())
                .checksum(Long.toHexString(transfer.received))
                .valid(transfer.sent == transfer.received)
                .with("bytes", (long) bulk.blocks() * bulk.block())
                .processes(inThreads ? 1 : 2)
                .threadsStarted(inThreads ? 1 : 0);
    }

    private static Transfer inThreads(Arguments arguments, Bulk bulk) throws Exception {
        String mechanism = arguments.word("mechanism");
        if (mechanism.equals("reference") || mechanism.equals("copy")) {
            QueueBlocks blocks = QueueBlocks.of(bulk.block());
            Inlet inlet = mechanism.equals("copy") ? blocks.byCopy(bulk.block()) : blocks.byReference();
            return inThreads(bulk, blocks::outlet, () -> inlet);
        }
        try (Scratch scratch = Scratch.create()) {
            Meeting meeting = Meeting.arrange(mechanism, bulk, scratch);
            return inThreads(bulk, meeting.outlet(), () -> Meeting.inlet(meeting.address(), bulk));
        }
    }

    private static Transfer inThreads(Bulk bulk, Meeting.Opening sender, Receiver receiver) throws Exception {
        FutureTask<Long> receiving = new FutureTask<>(() -> {
            try (Inlet inlet = receiver.open()) {
                return bulk.receive(inlet);
            }
        });
        new Thread(receiving, "receiver").start();
        try (Outlet outlet = sender.open()) {
            long startNanos = System.nanoTime();
            long sent = bulk.send(outlet);
            return new Transfer(sent, receiving.get(), System.nanoTime() - startNanos);
        }
    }

    private static Transfer inProcesses(Arguments arguments, Bulk bulk) throws Exception {
        try (Scratch scratch = Scratch.create()) {
            Meeting meeting = Meeting.arrange(arguments.word("mechanism"), bulk, scratch);
            try (WorkerProcess receiver =
                            WorkerProcess.start(BulkReceiver.class, arguments.with("at=" + meeting.address()));
                    Outlet outlet = meeting.outlet().open()) {
                long startNanos = System.nanoTime();
                long sent = bulk.send(outlet);
                return new Transfer(sent, receiver.in().readLong(), System.nanoTime() - startNanos);
            }
        }
    }
}
