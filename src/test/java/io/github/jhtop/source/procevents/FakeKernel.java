package io.github.jhtop.source.procevents;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NetlinkSocket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A kernel that tells events, and that a test can make ill. */
final class FakeKernel implements NetlinkSocket {

    private static final int LISTEN = 1;

    /** The requests that it got. */
    final List<Integer> operations = new ArrayList<>();

    /** Zero lets everybody in. */
    int errno;

    boolean silent;
    boolean closed;
    int overflows;
    int receiveErrno;

    private final Deque<byte[]> queue = new ArrayDeque<>();

    synchronized void tell(byte[]... datagrams) {
        queue.addAll(List.of(datagrams));
    }

    synchronized boolean isDrained() {
        return queue.isEmpty();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void send(ByteBuffer messages) {
        ByteBuffer in = messages.duplicate().order(ByteOrder.nativeOrder());
        int operation = in.getInt(36);
        operations.add(operation);
        if (operation == LISTEN && !silent) {
            queue.add(Datagrams.acknowledgement(0, 0, in.getInt(28), errno));
        }
    }

    @Override
    public synchronized boolean receive(ByteBuffer into, int timeoutMillis) throws IOException {
        if (receiveErrno != 0) {
            throw new ErrnoException("recv", receiveErrno);
        }
        if (overflows > 0) {
            overflows--;
            throw new ErrnoException("recv", ErrnoException.ENOBUFS);
        }
        byte[] next = queue.poll();
        if (next == null) {
            return false;
        }
        into.clear();
        into.put(next, 0, Math.min(next.length, into.capacity())).flip();
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
