package io.github.jhtop.source.taskstats;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NetlinkSocket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * An open conversation with the taskstats family of the kernel: many requests in one datagram, matched with their
 * answers by sequence number and id. Keeps its buffers. One thread at a time.
 */
final class TaskstatsLink implements AutoCloseable {

    /** Requests in one datagram; their answers take less than the default receive queue (208 KiB) holds. */
    static final int BATCH = 64;

    private static final int ANSWER_BYTES = 8192;

    /** Strange datagrams cannot hold a batch up for longer than this. */
    private static final int RECEIVES_PER_BATCH = 4 * BATCH;

    /** Takes the answers to a query; the index is the one of the asked id. */
    @FunctionalInterface
    interface Receiver {
        /** The kernel told the counters. */
        void told(int index, Stats stats);

        /** The kernel refused, for instance because there is no such process. */
        default void refused(int index, int errno) {}
    }

    private final NetlinkSocket socket;
    private final ByteBuffer requests = direct(BATCH * Requests.QUERY_BYTES);
    private final ByteBuffer datagram = direct(ANSWER_BYTES);
    private final Batch batch = new Batch();
    private final Answers answers = new Answers(datagram, batch);
    private int family = Answers.GENL_ID_CTRL;
    private int nextSequence = 1;

    private TaskstatsLink(NetlinkSocket socket) {
        this.socket = socket;
    }

    /** Opens a socket and looks the family up. */
    static TaskstatsLink open(NetlinkSocket.Opener opener) throws IOException {
        TaskstatsLink link = new TaskstatsLink(opener.open());
        try {
            link.family = link.lookUpFamily();
            return link;
        } catch (IOException e) {
            link.close();
            throw e;
        }
    }

    private int lookUpFamily() throws IOException {
        FamilyAnswer answer = new FamilyAnswer();
        requests.clear();
        Requests.putFamilyQuery(requests, nextSequence++);
        socket.send(requests.flip());
        Answers familyAnswers = new Answers(datagram, answer);
        for (int i = 0; i < RECEIVES_PER_BATCH && answer.isOpen() && socket.receive(datagram, 0); i++) {
            familyAnswers.visit(Answers.GENL_ID_CTRL, Scope.PROCESS);
        }
        if (answer.errno != 0) {
            throw new ErrnoException("looking up taskstats", answer.errno);
        }
        if (answer.isOpen()) {
            throw new IOException("the kernel did not tell the family of taskstats");
        }
        return answer.family;
    }

    /**
     * Asks for many at once.
     *
     * @param ids thread or process ids
     * @param count how many of them
     * @return how many were neither told nor refused
     * @throws IOException if the socket is of no use any more
     */
    int query(Scope scope, int[] ids, int count, Receiver receiver) throws IOException {
        int lost = 0;
        for (int from = 0; from < count; from += BATCH) {
            lost += exchange(scope, ids, from, Math.min(BATCH, count - from), receiver);
        }
        return lost;
    }

    private int exchange(Scope scope, int[] ids, int from, int count, Receiver receiver) throws IOException {
        batch.begin(ids, from, count, nextSequence, receiver);
        requests.clear();
        for (int i = from; i < from + count; i++) {
            Requests.putQuery(requests, family, nextSequence++, scope, ids[i]);
        }
        socket.send(requests.flip());
        // The kernel works on a request within send (netlink_unicast_kernel in net/netlink/af_netlink.c), so that its
        // answers are there now or never.
        for (int i = 0; i < RECEIVES_PER_BATCH && batch.isOpen(); i++) {
            try {
                if (!socket.receive(datagram, 0)) {
                    break;
                }
                answers.visit(family, scope);
            } catch (ErrnoException e) {
                // What was dropped stays pending and is counted; the rest of the queue can still be received.
                if (e.errno() != ErrnoException.ENOBUFS) {
                    throw e;
                }
            }
        }
        return batch.end();
    }

    @Override
    public void close() {
        socket.close();
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    /** The requests under way. */
    private static final class Batch implements Answers.Visitor {

        private int[] ids = new int[0];
        private int from;
        private int count;
        private int firstSequence;
        private Receiver receiver = (index, stats) -> {};
        /** One bit for each request without an answer. */
        private long pending;

        void begin(int[] asked, int first, int size, int sequence, Receiver taker) {
            ids = asked;
            from = first;
            count = size;
            firstSequence = sequence;
            receiver = taker;
            pending = -1L >>> (BATCH - size);
        }

        boolean isOpen() {
            return pending != 0;
        }

        int end() {
            int lost = Long.bitCount(pending);
            pending = 0;
            return lost;
        }

        @Override
        public void stats(int sequence, int id, Stats stats) {
            int offset = sequence - firstSequence;
            if (isPending(offset) && ids[from + offset] == id) {
                pending &= ~(1L << offset);
                receiver.told(from + offset, stats);
            }
        }

        @Override
        public void refused(int sequence, int errno) {
            int offset = sequence - firstSequence;
            if (isPending(offset)) {
                pending &= ~(1L << offset);
                receiver.refused(from + offset, errno);
            }
        }

        private boolean isPending(int offset) {
            return offset >= 0 && offset < count && (pending & (1L << offset)) != 0;
        }
    }

    /** The answer to the question for the family. */
    private static final class FamilyAnswer implements Answers.Visitor {

        private int family;
        private int errno;

        boolean isOpen() {
            return family == 0 && errno == 0;
        }

        @Override
        public void family(int sequence, int number) {
            family = number;
        }

        @Override
        public void refused(int sequence, int number) {
            errno = number;
        }
    }
}
