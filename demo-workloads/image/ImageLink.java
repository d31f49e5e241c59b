package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Codec;
import io.github.jhtop.workloads.common.Done;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** The coordinator's end of the way to one worker process. Used by one thread at a time. */
sealed interface ImageLink extends AutoCloseable {

    WorkerProcess worker();

    /** Waits until the worker can be given tasks. */
    default void awaitReady() throws IOException {
        worker().awaitReady();
    }

    /** Has one task done; the edges are in the heap of the coordinator then, whichever way they came. */
    Done<byte[]> perform(int task) throws IOException;

    /** Ends the worker. */
    @Override
    default void close() {
        worker().close();
    }

    /** Pixels go through the pipes. */
    record Pipe(Cut cut, Picture picture, WorkerProcess worker) implements ImageLink {
        @Override
        public Done<byte[]> perform(int task) throws IOException {
            new Strip(task, cut.strip(picture, task)).write(worker.out());
            return Done.read(Codec.BYTES, worker.in());
        }
    }

    /** Numbers of tasks go through the pipes, pixels stay where they are. */
    record Mapped(Cut cut, SharedPictures shared, WorkerProcess worker) implements ImageLink {
        @Override
        public Done<byte[]> perform(int task) throws IOException {
            Strip.withoutPixels(task).write(worker.out());
            Done<byte[]> done = Done.read(Codec.BYTES, worker.in());
            byte[] edges = shared.edges().rows(cut.firstRow(task), cut.rows(task));
            return new Done<>(task, edges, done.startNanos(), done.endNanos());
        }
    }

    /** Pixels go through a socket that the worker connects to. */
    final class Socket implements ImageLink {

        private final Cut cut;
        private final Picture picture;
        private final WorkerProcess worker;
        private final ServerSocketChannel listener;
        private DataInputStream in;
        private DataOutputStream out;

        Socket(Cut cut, Picture picture, WorkerProcess worker, ServerSocketChannel listener) {
            this.cut = cut;
            this.picture = picture;
            this.worker = worker;
            this.listener = listener;
            in = worker.in();
            out = worker.out();
        }

        @Override
        public WorkerProcess worker() {
            return worker;
        }

        /** The worker is ready once it has connected, so that this waits for nobody who will never come. */
        @Override
        public void awaitReady() throws IOException {
            worker.awaitReady();
            SocketChannel channel = listener.accept();
            listener.close();
            in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        }

        @Override
        public Done<byte[]> perform(int task) throws IOException {
            new Strip(task, cut.strip(picture, task)).write(out);
            return Done.read(Codec.BYTES, in);
        }
    }
}
