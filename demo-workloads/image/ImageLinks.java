package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;

/** Starts worker processes, each with the way to it that the parameter {@code transfer} names. Used by any thread. */
interface ImageLinks {

    /** Starts a worker process; does not wait for it. */
    ImageLink start(Class<?> main, int number) throws IOException;

    static ImageLinks create(Arguments arguments, Picture picture, Scratch scratch) throws IOException {
        Cut cut = Cut.of(arguments);
        return switch (Transfer.of(arguments.word("transfer"))) {
            case PIPE -> (main, number) ->
                    new ImageLink.Pipe(cut, picture, worker(main, arguments, scratch.folder()));
            case SOCKET -> (main, number) -> {
                Path path = scratch.folder().resolve("socket-" + number);
                ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                        .bind(UnixDomainSocketAddress.of(path));
                return new ImageLink.Socket(cut, picture, worker(main, arguments, path), listener);
            };
            case MMAP -> {
                SharedPictures shared = SharedPictures.create(picture, scratch);
                yield (main, number) -> new ImageLink.Mapped(cut, shared, worker(main, arguments, scratch.folder()));
            }
        };
    }

    private static WorkerProcess worker(Class<?> main, Arguments arguments, Path meeting) throws IOException {
        return WorkerProcess.start(main, arguments.with(ImageWork.MEETING + "=" + meeting));
    }
}
