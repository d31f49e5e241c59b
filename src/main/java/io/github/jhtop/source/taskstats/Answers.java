package io.github.jhtop.source.taskstats;

import java.nio.ByteBuffer;

/**
 * Walks over the messages of one datagram. Nothing in it is trusted: every length is checked against what is left.
 * Source: {@code netlink(7)}, {@code include/uapi/linux/genetlink.h}, {@code taskstats.h}.
 */
final class Answers {

    /** Type of the messages that tell the number of a family. */
    static final int GENL_ID_CTRL = 16;

    private static final int HEADER_BYTES = 16;
    private static final int HEADERS_BYTES = 20;
    private static final int ATTRIBUTE_HEADER_BYTES = 4;
    private static final int NLMSG_ERROR = 2;
    private static final int NLA_TYPE_MASK = 0x3FFF;
    private static final int CTRL_ATTR_FAMILY_ID = 1;
    private static final int TASKSTATS_TYPE_STATS = 3;
    private static final int NONE = -1;

    /** Takes what the walk finds. */
    interface Visitor {
        /** The number of a family. */
        default void family(int sequence, int family) {}

        /** The counters of a thread or process. */
        default void stats(int sequence, int id, Stats stats) {}

        /** The kernel refused a request. */
        default void refused(int sequence, int errno) {}

        /** Bytes that should have been an answer. */
        default void damaged() {}
    }

    private final ByteBuffer datagram;
    private final Stats stats;
    private final Visitor visitor;

    /**
     * A walk over what will stand in a buffer.
     *
     * @param datagram in native order; its limit is the end
     * @param visitor takes what is found
     */
    Answers(ByteBuffer datagram, Visitor visitor) {
        this.datagram = datagram;
        this.stats = new Stats(datagram);
        this.visitor = visitor;
    }

    /** Visits every message that is an answer of a family; foreign ones are passed over. */
    void visit(int family, Scope scope) {
        int at = 0;
        while (at < datagram.limit()) {
            int left = datagram.limit() - at;
            int length = left < HEADER_BYTES ? 0 : datagram.getInt(at);
            if (length < HEADER_BYTES || length > left) {
                visitor.damaged();
                return;
            }
            visitMessage(at, at + length, family, scope);
            at += aligned(length);
        }
    }

    private void visitMessage(int at, int end, int family, Scope scope) {
        int type = Short.toUnsignedInt(datagram.getShort(at + 4));
        int sequence = datagram.getInt(at + 8);
        boolean wanted = type == NLMSG_ERROR || type == family;
        if (!wanted) {
            return;
        }
        if (end - at < HEADERS_BYTES) {
            visitor.damaged();
        } else if (type == NLMSG_ERROR) {
            visitError(sequence, datagram.getInt(at + HEADER_BYTES));
        } else if (family == GENL_ID_CTRL) {
            visitFamily(sequence, at + HEADERS_BYTES, end);
        } else {
            visitStats(sequence, at + HEADERS_BYTES, end, scope);
        }
    }

    private void visitError(int sequence, int negativeErrno) {
        boolean acknowledged = negativeErrno == 0;
        if (!acknowledged) {
            visitor.refused(sequence, -negativeErrno);
        }
    }

    private void visitFamily(int sequence, int from, int end) {
        int attribute = find(CTRL_ATTR_FAMILY_ID, from, end);
        if (attribute != NONE && payloadBytes(attribute) >= Short.BYTES) {
            visitor.family(sequence, Short.toUnsignedInt(datagram.getShort(attribute + ATTRIBUTE_HEADER_BYTES)));
        } else {
            visitor.damaged();
        }
    }

    private void visitStats(int sequence, int from, int end, Scope scope) {
        int aggregate = find(scope.aggregateAttribute, from, end);
        int inside = aggregate + ATTRIBUTE_HEADER_BYTES;
        int insideEnd = aggregate == NONE ? inside : inside + payloadBytes(aggregate);
        int id = find(scope.idAttribute, inside, insideEnd);
        int struct = find(TASKSTATS_TYPE_STATS, inside, insideEnd);
        boolean whole = id != NONE
                && struct != NONE
                && payloadBytes(id) >= Integer.BYTES
                && payloadBytes(struct) >= Stats.BYTES;
        if (whole && stats.moveTo(struct + ATTRIBUTE_HEADER_BYTES)) {
            visitor.stats(sequence, datagram.getInt(id + ATTRIBUTE_HEADER_BYTES), stats);
        } else {
            visitor.damaged();
        }
    }

    /** Index of the first attribute of a type, {@link #NONE} if there is none whose length is sound. */
    private int find(int type, int from, int end) {
        int at = from;
        while (end - at >= ATTRIBUTE_HEADER_BYTES) {
            int length = Short.toUnsignedInt(datagram.getShort(at));
            if (length < ATTRIBUTE_HEADER_BYTES || length > end - at) {
                return NONE;
            }
            if ((datagram.getShort(at + 2) & NLA_TYPE_MASK) == type) {
                return at;
            }
            at += aligned(length);
        }
        return NONE;
    }

    private int payloadBytes(int attribute) {
        return Short.toUnsignedInt(datagram.getShort(attribute)) - ATTRIBUTE_HEADER_BYTES;
    }

    private static int aligned(int length) {
        return length + 3 & ~3;
    }
}
