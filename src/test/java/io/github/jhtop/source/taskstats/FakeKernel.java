package io.github.jhtop.source.taskstats;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NetlinkSocket;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A kernel that knows taskstats, and that a test can make ill. */
final class FakeKernel implements NetlinkSocket {

    static final int FAMILY = 31;
    private static final int STRUCT_BYTES = 560;

    /** What the kernel has counted for a task. */
    record Counted(long runs, long waitNanos, long runNanos, long voluntary, long involuntary) {}

    final Map<Integer, Counted> processes = new HashMap<>();
    final Map<Integer, Counted> threads = new HashMap<>();

    /** Number of requests in each datagram received by this kernel. */
    final List<Integer> batches = new ArrayList<>();

    /** Maims every answer. */
    UnaryOperator<byte[]> harm = answer -> answer;

    int version = 16;
    int familyErrno;
    int queryErrno;
    int sendErrno;
    int overflows;
    int opened;
    boolean closed;

    private final Deque<byte[]> queue = new ArrayDeque<>();

    NetlinkSocket.Opener opener() {
        return () -> {
            opened++;
            closed = false;
            return this;
        };
    }

    @Override
    public void send(ByteBuffer messages) throws IOException {
        if (sendErrno != 0) {
            throw new ErrnoException("send", sendErrno);
        }
        ByteBuffer in = messages.duplicate().order(ByteOrder.nativeOrder()).rewind();
        int requests = 0;
        for (int at = 0; at < in.limit(); at += in.getInt(at) + 3 & ~3) {
            queue.add(harm.apply(answer(in, at)));
            requests++;
        }
        batches.add(requests);
    }

    private byte[] answer(ByteBuffer in, int at) {
        int type = in.getShort(at + 4);
        int sequence = in.getInt(at + 8);
        if (type == Answers.GENL_ID_CTRL) {
            return familyErrno == 0 ? family(sequence) : error(sequence, familyErrno);
        }
        Scope scope = in.getShort(at + 22) == Scope.THREAD.idAttribute ? Scope.THREAD : Scope.PROCESS;
        int id = in.getInt(at + 24);
        Counted counted = (scope == Scope.THREAD ? threads : processes).get(id);
        if (queryErrno != 0) {
            return error(sequence, queryErrno);
        }
        return counted == null ? error(sequence, ErrnoException.ESRCH) : stats(sequence, scope, id, counted);
    }

    @Override
    public boolean receive(ByteBuffer into, int timeoutMillis) throws IOException {
        if (overflows > 0) {
            overflows--;
            queue.poll();
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
    public void close() {
        closed = true;
        queue.clear();
    }

    private static byte[] family(int sequence) {
        byte[] answer = new byte[36];
        ByteBuffer out = headers(answer, Answers.GENL_ID_CTRL, sequence);
        out.putShort((short) 6).putShort((short) 2).putInt(0);
        out.putShort((short) 6).putShort((short) 1).putShort((short) FAMILY);
        return answer;
    }

    static byte[] error(int sequence, int errno) {
        ByteBuffer out = ByteBuffer.allocate(36).order(ByteOrder.nativeOrder());
        out.putInt(36).putShort((short) 2).putShort((short) 0).putInt(sequence).putInt(0);
        return out.putInt(-errno).array();
    }

    byte[] stats(int sequence, Scope scope, int id, Counted counted) {
        int inside = 8 + 4 + STRUCT_BYTES;
        byte[] answer = new byte[24 + inside];
        ByteBuffer out = headers(answer, FAMILY, sequence);
        out.putShort((short) (4 + inside)).putShort((short) scope.aggregateAttribute);
        out.putShort((short) 8).putShort((short) scope.idAttribute).putInt(id);
        out.putShort((short) (4 + STRUCT_BYTES)).putShort((short) 3);
        ByteBuffer struct = out.slice().order(ByteOrder.nativeOrder());
        struct.putShort(0, (short) version)
                .putLong(16, counted.runs())
                .putLong(24, counted.waitNanos())
                .putLong(72, counted.runNanos())
                .putLong(152, counted.runNanos() / 1000)
                .putLong(272, counted.voluntary())
                .putLong(280, counted.involuntary());
        return answer;
    }

    private static ByteBuffer headers(byte[] message, int type, int sequence) {
        ByteBuffer out = ByteBuffer.wrap(message).order(ByteOrder.nativeOrder());
        out.putInt(message.length)
                .putShort((short) type)
                .putShort((short) 0)
                .putInt(sequence)
                .putInt(0);
        return out.putInt(0);
    }
}
