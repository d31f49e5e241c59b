package io.github.jhtop.source.procevents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Messages as the kernel makes them. Source: {@code drivers/connector/cn_proc.c}. */
final class Datagrams {

    static final int BYTES = 76;

    private static final int EVENT_BYTES = 40;

    private Datagrams() {}

    static byte[] fork(int cpu, int sequence, int parent, int tid, int pid) {
        return event(1, cpu, sequence, parent, parent, tid, pid);
    }

    static byte[] exec(int cpu, int sequence, int pid) {
        return event(2, cpu, sequence, pid, pid);
    }

    static byte[] exit(int cpu, int sequence, int tid, int pid, int status) {
        return event(0x8000_0000, cpu, sequence, tid, pid, status, 17, 1, 1);
    }

    /** A thread or process has another name: of no interest, but numbered. */
    static byte[] comm(int cpu, int sequence) {
        return event(0x200, cpu, sequence, 7, 7, 0x61616161);
    }

    static byte[] acknowledgement(int cpu, int sequence, int mark, int errno) {
        byte[] message = event(0, cpu, sequence, errno);
        buffer(message).putInt(28, mark + 1);
        return message;
    }

    static byte[] event(int what, int cpu, int sequence, int... body) {
        byte[] message = new byte[BYTES];
        ByteBuffer out = buffer(message);
        out.putInt(BYTES)
                .putShort((short) 3)
                .putShort((short) 0)
                .putInt(sequence)
                .putInt(0);
        out.putInt(1)
                .putInt(1)
                .putInt(sequence)
                .putInt(0)
                .putShort((short) EVENT_BYTES)
                .putShort((short) 0);
        out.putInt(what).putInt(cpu).putLong(123_456_789L);
        for (int word : body) {
            out.putInt(word);
        }
        return message;
    }

    static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    static void visit(byte[] datagram, Messages.Visitor visitor) {
        new Messages(buffer(datagram), visitor).visit();
    }
}
