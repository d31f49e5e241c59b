package io.github.jhtop.workloads.common;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * What ends a process whose parent has gone, or whose time is up. The pipe to its standard input closes with the parent,
 * however that ended. PR_SET_PDEATHSIG would not do: it fires when the <em>thread</em> that created the child ends;
 * source: prctl(2).
 */
public final class Lifeline {

    /** As the shell says it of timeout(1). */
    static final int STATUS_OF_TIME_LIMIT = 124;

    private Lifeline() {}

    /** Ends this process once its standard input does; whatever comes over it is of no meaning. */
    public static void holdWhileInputIsOpen() {
        daemon("lifeline", () -> {
            while (System.in.read() >= 0) {
                // Nobody has anything to say here.
            }
        });
    }

    /** How to read one message; it throws {@link EOFException} when there is none any more. */
    public interface Reader<M> {
        /**
         * Reads a message.
         *
         * @param in where from
         * @return the message
         * @throws IOException at the end
         */
        M read(DataInputStream in) throws IOException;
    }

    /**
     * Takes messages from the standard input, and ends this process once that ends, also in the middle of work.
     *
     * @param reader of one message
     * @param <M> the message
     * @return where the messages arrive
     */
    public static <M> BlockingQueue<M> messagesWhileInputIsOpen(Reader<M> reader) {
        BlockingQueue<M> messages = new LinkedBlockingQueue<>();
        DataInputStream in = new DataInputStream(System.in);
        daemon("lifeline", () -> {
            while (true) {
                messages.add(reader.read(in));
            }
        });
        return messages;
    }

    /**
     * Ends this process after the time limit of its command line.
     *
     * @param arguments the command line
     */
    public static void limit(Arguments arguments) {
        arguments.timeLimit().ifPresent(limit -> {
            long deadline = System.nanoTime() + limit.toNanos();
            start("time-limit", () -> {
                for (long left = limit.toNanos(); left > 0; left = deadline - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                halt(STATUS_OF_TIME_LIMIT);
            });
        });
    }

    /** Reads until there is no more. */
    private interface Reading {
        void run() throws IOException;
    }

    private static void daemon(String name, Reading reading) {
        start(name, () -> {
            try {
                reading.run();
            } catch (EOFException closed) {
                halt(0);
            } catch (IOException broken) {
                halt(1);
            }
            halt(0);
        });
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** At once: an exit would wait for whoever hangs in one already. */
    @Sanctioned("whoever waits for this process has gone or given up")
    private static void halt(int status) {
        Runtime.getRuntime().halt(status);
    }
}
