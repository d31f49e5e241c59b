package io.github.jhtop.workloads.common;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The end of a connection that is there first. Used by one thread. */
public sealed interface WireListener extends Closeable {

    /**
     * Listens.
     *
     * @param mechanism {@code pipe}, {@code unix} or {@code tcp}
     * @param scratch where FIFOs and sockets are made
     * @return who listens
     * @throws IOException if that cannot be
     */
    static WireListener open(String mechanism, Scratch scratch) throws IOException {
        return switch (mechanism) {
            case "pipe" -> {
                fifo(scratch.folder().resolve(Wire.FROM_LISTENER));
                fifo(scratch.folder().resolve(Wire.TO_LISTENER));
                yield new Pipe(scratch.folder());
            }
            case "unix" -> new Unix(
                    ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                            .bind(UnixDomainSocketAddress.of(scratch.folder().resolve("socket"))),
                    scratch.folder().resolve("socket"));
            case "tcp" -> new Tcp(
                    ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
            default -> throw new IllegalArgumentException("no connection by " + mechanism);
        };
    }

    /**
     * Makes a FIFO, the pipe that two processes can open though neither inherited it from the other.
     *
     * @param path where
     * @return the same
     * @throws IOException if that cannot be
     */
    static Path fifo(Path path) throws IOException {
        try {
            int status = new ProcessBuilder("/usr/bin/mkfifo", "-m", "600", path.toString())
                    .redirectError(Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("mkfifo " + path + " failed");
            }
            return path;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * Where to connect.
     *
     * @return what {@link Wire#connect} understands
     */
    String address();

    /**
     * Waits for one who connects.
     *
     * @return the connection
     * @throws IOException if that cannot be
     */
    Wire accept() throws IOException;

    /** A pair of FIFOs. */
    record Pipe(Path folder) implements WireListener {
        @Override
        public String address() {
            return "pipe:" + folder;
        }

        /** The order in which the other end opens them: each open waits for its partner. */
        @Override
        public Wire accept() throws IOException {
            FileChannel out = FileChannel.open(folder.resolve(Wire.FROM_LISTENER), StandardOpenOption.WRITE);
            return new Wire(FileChannel.open(folder.resolve(Wire.TO_LISTENER), StandardOpenOption.READ), out);
        }

        @Override
        public void close() {}
    }

    /** A Unix domain socket. */
    record Unix(ServerSocketChannel server, Path socket) implements WireListener {
        @Override
        public String address() {
            return "unix:" + socket;
        }

        @Override
        public Wire accept() throws IOException {
            return Wire.of(server.accept());
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    /** A socket on the loopback interface. */
    record Tcp(ServerSocketChannel server) implements WireListener {
        @Override
        public String address() {
            return "tcp:" + server.socket().getLocalPort();
        }

        @Override
        public Wire accept() throws IOException {
            return Wire.ofTcp(server.accept());
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
