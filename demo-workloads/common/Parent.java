package io.github.jhtop.workloads.common;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/**
 * The parent as a worker process sees it, which is told what to do and answers. When it goes, so does this process, also in
 * the middle of work; and the time limit holds.
 *
 * @param arguments what the parent wrote on the command line
 * @param messages what it says over the standard input
 * @param out what it hears, the standard output
 * @param <M> a message
 */
public record Parent<M>(Arguments arguments, BlockingQueue<M> messages, DataOutputStream out) {

    /**
     * Begins to listen.
     *
     * @param args the command line
     * @param reader of one message
     * @param <M> a message
     * @return the parent
     */
    public static <M> Parent<M> of(String[] args, Lifeline.Reader<M> reader) {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        return new Parent<>(arguments, Lifeline.messagesWhileInputIsOpen(reader), Workers.answers());
    }

    /**
     * Waits for the next message.
     *
     * @return the message
     * @throws InterruptedException never
     */
    public M next() throws InterruptedException {
        return messages.take();
    }

    /**
     * Says what {@link WorkerProcess#awaitReady()} waits for.
     *
     * @throws IOException if the parent has gone
     */
    public void ready() throws IOException {
        out.write(WorkerProcess.READY);
        out.flush();
    }
}
