package io.github.jhtop.source.procevents;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NetlinkSocket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A socket that the kernel tells its process events. Keeps its buffers. One thread at a time. Source: {@code cn_proc_mcast_ctl}
 * in {@code drivers/connector/cn_proc.c}.
 *
 * <p>The filter of Linux 6.6 is not used: it drops events after they were numbered, so losses could no more be counted.
 */
final class Connector implements AutoCloseable {

    private static final int REQUEST_BYTES = 40;
    private static final int DATAGRAM_BYTES = 4096;
    private static final int LISTEN = 1;
    private static final int IGNORE = 2;

    private final NetlinkSocket socket;
    private final ByteBuffer request = direct(REQUEST_BYTES);
    private final ByteBuffer datagram = direct(DATAGRAM_BYTES);

    private Connector(NetlinkSocket socket) {
        this.socket = socket;
    }

    /** From now on the kernel queues events. */
    static Connector open(NetlinkSocket.Opener opener) throws IOException {
        Connector connector = new Connector(opener.open());
        try {
            connector.listen((int) ProcessHandle.current().pid());
            return connector;
        } catch (IOException e) {
            connector.close();
            throw e;
        }
    }

    /**
     * The kernel works on the request within {@code send} and acknowledges it by an event to all listeners, so it is in the
     * queue now or never. It says nothing to those of another PID or user namespace.
     */
    private void listen(int mark) throws IOException {
        send(LISTEN, mark);
        Acknowledgement mine = new Acknowledgement(mark);
        Messages messages = new Messages(datagram, mine);
        while (mine.errno < 0 && socket.receive(datagram, 0)) {
            messages.visit();
        }
        if (mine.errno < 0) {
            throw new SilenceException();
        }
        if (mine.errno > 0) {
            throw new ErrnoException("listening", mine.errno);
        }
    }

    private void send(int operation, int mark) throws IOException {
        request.clear();
        request.putInt(REQUEST_BYTES)
                .putShort(Messages.TYPE)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0);
        request.putInt(Messages.NAME).putInt(Messages.NAME).putInt(0).putInt(mark);
        request.putShort((short) Integer.BYTES).putShort((short) 0).putInt(operation);
        socket.send(request.flip());
    }

    /**
     * Receives what is queued.
     *
     * @param most events that are taken
     * @param lineage takes them
     * @return how many there were
     * @throws IOException if the socket is of no use any more
     */
    int drain(int most, Lineage lineage) throws IOException {
        Messages messages = new Messages(datagram, lineage);
        for (int i = 0; i < most; i++) {
            try {
                if (!socket.receive(datagram, 0)) {
                    return i;
                }
                messages.visit();
            } catch (ErrnoException e) {
                if (e.errno() != ErrnoException.ENOBUFS) {
                    throw e;
                }
                lineage.overflow();
            }
        }
        return most;
    }

    /** Before Linux 6.6 the kernel went on to make events for a listener that closed without a word. */
    @Override
    public void close() {
        try {
            send(IGNORE, 0);
        } catch (IOException e) {
            // Closing must do.
        }
        socket.close();
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    /** The kernel did not answer. */
    static final class SilenceException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Acknowledgement implements Messages.Visitor {

        private final int expected;
        private int errno = -1;

        Acknowledgement(int expected) {
            this.expected = expected;
        }

        @Override
        public void acknowledged(int mark, int number) {
            if (mark == expected) {
                errno = Math.abs(number);
            }
        }
    }
}
