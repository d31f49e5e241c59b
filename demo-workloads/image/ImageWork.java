package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Codec;
import io.github.jhtop.workloads.common.Done;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.Workers;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A worker process: takes strips, finds their edges, sends them back. Used by its main thread. */
final class ImageWork {

    /** The parameter that says where to meet the coordinator: a folder of mapped files, or a socket. */
    static final String MEETING = "meeting";

    private static final byte[] SENT_OTHERWISE = {};

    /** Where strips come from. */
    private interface Strips {
        Strip next() throws IOException, InterruptedException;
    }

    private final Arguments arguments;
    private final Cut cut;
    private final Optional<SharedPictures> shared;
    private final Strips strips;
    private final DataOutputStream out;

    private ImageWork(Arguments arguments, Optional<SharedPictures> shared, Strips strips, DataOutputStream out) {
        this.arguments = arguments;
        this.cut = Cut.of(arguments);
        this.shared = shared;
        this.strips = strips;
        this.out = out;
    }

    /** Gets ready and says so. */
    static ImageWork start(String[] args) throws IOException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        DataOutputStream answers = Workers.answers();
        Path meeting = Path.of(arguments.word(MEETING));
        ImageWork work =
                switch (Transfer.of(arguments.word("transfer"))) {
                    case PIPE -> new ImageWork(arguments, Optional.empty(), stripsOfPipe(), answers);
                    case SOCKET -> ofSocket(arguments, meeting);
                    case MMAP -> {
                        SharedPictures pictures = SharedPictures.open(arguments.number("size"), meeting);
                        yield new ImageWork(arguments, Optional.of(pictures), stripsOfPipe(), answers);
                    }
                };
        answers.write(WorkerProcess.READY);
        answers.flush();
        return work;
    }

    private static Strips stripsOfPipe() {
        return Lifeline.messagesWhileInputIsOpen(Strip::read)::take;
    }

    private static ImageWork ofSocket(Arguments arguments, Path meeting) throws IOException {
        Lifeline.holdWhileInputIsOpen();
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(meeting));
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        return new ImageWork(
                arguments,
                Optional.empty(),
                () -> Strip.read(in),
                new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))));
    }

    /** Waits for one task and does it. */
    void performNext() throws IOException, InterruptedException {
        Strip strip = strips.next();
        long startNanos = System.nanoTime();
        byte[] answer = shared.isPresent() ? perform(shared.get(), strip.task()) : perform(strip);
        new Done<>(strip.task(), answer, startNanos, System.nanoTime()).write(Codec.BYTES, out);
    }

    private byte[] perform(Strip strip) {
        byte[] edges = cut.edges(strip.pixels());
        boolean corrupted = arguments.corrupted().filter(it -> it == strip.task()).isPresent();
        return corrupted ? Codec.BYTES.corrupted(edges) : edges;
    }

    private byte[] perform(SharedPictures pictures, int task) {
        byte[] edges = perform(new Strip(task, cut.strip(pictures.picture(), task)));
        pictures.edges().setRows(cut.firstRow(task), edges);
        return SENT_OTHERWISE;
    }
}
