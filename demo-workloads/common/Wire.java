package io.github.jhtop.workloads.common;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One end of a connection through the kernel: the same calls whether the other end is in another process or in another
 * thread. Used by one thread.
 *
 * @param in what the other end sends
 * @param out what the other end receives
 */
public record Wire(ReadableByteChannel in, WritableByteChannel out) implements Closeable {

    static final String FROM_LISTENER = "down";
    static final String TO_LISTENER = "up";

    /**
     * Connects to who listens.
     *
     * @param address as {@link WireListener#address()} says it
     * @return the connection
     * @throws IOException if nobody listens there
     */
    public static Wire connect(String address) throws IOException {
        int colon = address.indexOf(':');
        String place = address.substring(colon + 1);
        return switch (address.substring(0, colon)) {
            case "pipe" -> new Wire(
                    FileChannel.open(Path.of(place, FROM_LISTENER), StandardOpenOption.READ),
                    FileChannel.open(Path.of(place, TO_LISTENER), StandardOpenOption.WRITE));
            case "unix" -> of(SocketChannel.open(UnixDomainSocketAddress.of(place)));
            case "tcp" -> ofTcp(SocketChannel.open(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(place))));
            default -> throw new IllegalArgumentException(address + " is no address");
        };
    }

    static Wire of(ByteChannel channel) {
        return new Wire(channel, channel);
    }

    static Wire ofTcp(SocketChannel channel) throws IOException {
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return of(channel);
    }

    /**
     * A connection with oneself: what one sends one receives.
     *
     * @param fifo made by {@link WireListener#fifo}
     * @return the connection
     * @throws IOException if the FIFO is not there
     */
    public static Wire loop(Path fifo) throws IOException {
        // Linux opens a FIFO for both at once without waiting for a partner; source: fifo(7).
        return of(FileChannel.open(fifo, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /**
     * Sends all of a buffer.
     *
     * @param buffer from its position to its limit
     * @throws IOException if the other end has gone
     */
    public void send(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    /**
     * Fills a buffer.
     *
     * @param buffer from its position to its limit
     * @throws IOException if the other end has gone
     */
    public void receive(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (in.read(buffer) < 0) {
                throw new EOFException("the other end has gone");
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        out.close();
    }
}
