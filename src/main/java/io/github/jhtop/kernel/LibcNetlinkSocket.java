package io.github.jhtop.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A netlink socket through libc. Source of the numbers: {@code netlink(7)}, {@code poll(2)}, {@code recv(2)}, {@code socket(7)}. */
final class LibcNetlinkSocket implements NetlinkSocket {

    private static final int AF_NETLINK = 16;
    private static final int SOCK_RAW_CLOEXEC = 3 | 0x80000;
    private static final int ADDRESS_BYTES = 12;
    private static final int MSG_DONTWAIT = 0x40;
    private static final short POLLIN = 1;
    private static final int SOL_SOCKET = 1;
    private static final int SO_RCVBUF = 8;
    private static final int SO_RCVBUFFORCE = 33;
    private static final int CLOSED = -1;

    private final ByteBuffer pollDescriptor = direct(8);
    private int descriptor;

    private LibcNetlinkSocket(int descriptor) {
        this.descriptor = descriptor;
    }

    static NetlinkSocket open(int protocol, int groups, int queueBytes) throws IOException {
        int descriptor = Libc.socket(AF_NETLINK, SOCK_RAW_CLOEXEC, protocol);
        if (descriptor < 0) {
            throw new ErrnoException("socket", Libc.errno());
        }
        LibcNetlinkSocket socket = new LibcNetlinkSocket(descriptor);
        try {
            socket.widen(queueBytes);
            socket.attach(groups);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Before it is bound, so that nothing comes into a queue that is too small. */
    private void widen(int queueBytes) throws IOException {
        if (queueBytes == 0) {
            return;
        }
        ByteBuffer size = direct(Integer.BYTES).putInt(0, queueBytes);
        if (Libc.setsockopt(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, size, Integer.BYTES) != 0
                && Libc.setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, size, Integer.BYTES) != 0) {
            throw new ErrnoException("setsockopt", Libc.errno());
        }
    }

    private void attach(int groups) throws IOException {
        if (Libc.bind(descriptor, address(groups), ADDRESS_BYTES) != 0) {
            throw new ErrnoException("bind", Libc.errno());
        }
        // A connected netlink socket takes unicast messages from its peer only (netlink_getsockbyportid in
        // net/netlink/af_netlink.c), and port 0 is the kernel.
        if (Libc.connect(descriptor, address(0), ADDRESS_BYTES) != 0) {
            throw new ErrnoException("connect", Libc.errno());
        }
    }

    private static ByteBuffer address(int groups) {
        return direct(ADDRESS_BYTES).putShort(0, (short) AF_NETLINK).putInt(8, groups);
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    @Override
    public void send(ByteBuffer messages) throws IOException {
        while (Libc.send(descriptor, messages, messages.limit(), 0) < 0) {
            int errno = Libc.errno();
            if (errno != ErrnoException.EINTR) {
                throw new ErrnoException("send", errno);
            }
        }
    }

    @Override
    public boolean receive(ByteBuffer into, int timeoutMillis) throws IOException {
        into.clear();
        long deadline = timeoutMillis == 0 ? 0 : System.nanoTime() + timeoutMillis * 1_000_000L;
        while (true) {
            long length = Libc.recv(descriptor, into, into.capacity(), MSG_DONTWAIT);
            if (length >= 0) {
                into.limit((int) Math.min(length, into.capacity()));
                return true;
            }
            int errno = Libc.errno();
            if (errno == ErrnoException.EAGAIN) {
                long leftMillis = timeoutMillis == 0 ? 0 : (deadline - System.nanoTime() + 999_999) / 1_000_000;
                if (leftMillis <= 0) {
                    return false;
                }
                awaitInput((int) leftMillis);
            } else if (errno != ErrnoException.EINTR) {
                throw new ErrnoException("recv", errno);
            }
        }
    }

    private void awaitInput(int millis) throws IOException {
        pollDescriptor.putInt(0, descriptor).putShort(4, POLLIN).putShort(6, (short) 0);
        if (Libc.poll(pollDescriptor, 1, millis) < 0 && Libc.errno() != ErrnoException.EINTR) {
            throw new ErrnoException("poll", Libc.errno());
        }
    }

    @Override
    public void close() {
        if (descriptor != CLOSED) {
            Libc.close(descriptor);
            descriptor = CLOSED;
        }
    }
}
