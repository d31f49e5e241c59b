package io.github.jhtop.source.procevents;

import java.nio.ByteBuffer;

/**
 * Walks over the messages of one datagram. Nothing in it is trusted: every length is checked against what is left. Source:
 * {@code netlink(7)}, {@code include/uapi/linux/connector.h}, {@code include/uapi/linux/cn_proc.h}.
 */
final class Messages {

    /** Type of the messages of a connector; netlink calls it {@code NLMSG_DONE}. */
    static final short TYPE = 3;

    /** What every message begins with: the header of netlink, then that of the connector. */
    static final int HEADERS_BYTES = 36;

    /** Both parts of the name of the connector, {@code CN_IDX_PROC} and {@code CN_VAL_PROC}. */
    static final int NAME = 1;

    static final int NETLINK_HEADER_BYTES = 16;

    private static final int NONE = 0;
    private static final int FORK = 1;
    private static final int EXEC = 2;
    private static final int EXIT = 0x8000_0000;

    /** What every event begins with: what happened, on which CPU, when. */
    private static final int EVENT_BYTES = 16;

    /** Takes what the walk finds. */
    interface Visitor {
        /** An event of any kind; the kernel numbers them on each CPU, and the numbers come round. */
        default void numbered(int cpu, int sequence) {}

        /** A task was made: the first of a process if both numbers are the same. */
        default void forked(int parentPid, int tid, int pid) {}

        /** A process goes on with another program, and with its first thread alone. */
        default void executed(int pid) {}

        /** A task ended. The status is as {@code wait(2)} tells it. */
        default void exited(int tid, int pid, int status) {}

        /** A listener was let in, or not; the mark is the one of its request. */
        default void acknowledged(int mark, int errno) {}

        /** Bytes that should have been a message. */
        default void damaged() {}
    }

    private final ByteBuffer datagram;
    private final Visitor visitor;

    /**
     * A walk over what will stand in a buffer.
     *
     * @param datagram in native order; its limit is the end
     * @param visitor takes what is found
     */
    Messages(ByteBuffer datagram, Visitor visitor) {
        this.datagram = datagram;
        this.visitor = visitor;
    }

    /** Visits every message of the connector; foreign ones are passed over. */
    void visit() {
        int at = 0;
        while (at < datagram.limit()) {
            int left = datagram.limit() - at;
            int length = left < NETLINK_HEADER_BYTES ? 0 : datagram.getInt(at);
            if (length < NETLINK_HEADER_BYTES || length > left) {
                visitor.damaged();
                return;
            }
            if (datagram.getShort(at + 4) == TYPE) {
                visitMessage(at, length);
            }
            at += length + 3 & ~3;
        }
    }

    private void visitMessage(int at, int length) {
        if (length < HEADERS_BYTES) {
            visitor.damaged();
            return;
        }
        boolean ours = datagram.getInt(at + 16) == NAME && datagram.getInt(at + 20) == NAME;
        if (!ours) {
            return;
        }
        int bytes = Short.toUnsignedInt(datagram.getShort(at + 32));
        if (bytes < EVENT_BYTES || bytes > length - HEADERS_BYTES) {
            visitor.damaged();
            return;
        }
        int what = datagram.getInt(at + HEADERS_BYTES);
        if (bytes < EVENT_BYTES + bodyBytes(what)) {
            visitor.damaged();
            return;
        }
        int cpu = datagram.getInt(at + HEADERS_BYTES + 4);
        // Old kernels neither number acknowledgements nor name a CPU in them.
        if (cpu >= 0) {
            visitor.numbered(cpu, datagram.getInt(at + 24));
        }
        int body = at + HEADERS_BYTES + EVENT_BYTES;
        if (what == NONE) {
            // The kernel adds one.
            visitor.acknowledged(datagram.getInt(at + 28) - 1, datagram.getInt(body));
        } else {
            visitEvent(what, body);
        }
    }

    private void visitEvent(int what, int body) {
        if (what == FORK) {
            visitor.forked(datagram.getInt(body + 4), datagram.getInt(body + 8), datagram.getInt(body + 12));
        } else if (what == EXEC) {
            visitor.executed(datagram.getInt(body + 4));
        } else if (what == EXIT) {
            visitor.exited(datagram.getInt(body), datagram.getInt(body + 4), datagram.getInt(body + 8));
        }
    }

    /** What is read of it; newer kernels append. */
    private static int bodyBytes(int what) {
        return switch (what) {
            case NONE -> 4;
            case FORK -> 16;
            case EXEC -> 8;
            case EXIT -> 12;
            default -> 0;
        };
    }
}
