package io.github.jhtop.source.procevents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    /** As Linux 6.18 on x86-64 sent it: PID 29255 forked 29263. */
    private static final String FORK_OF_A_KERNEL =
            "4c000000030000000800000000000000" + "0100000001000000080000000000000028000000"
                    + "0100000001000000abb63ec1331e000047720000477200004f7200004f720000" + "0000000000000000";

    /** Tells what it was told. */
    static final class Log implements Messages.Visitor {

        final List<String> lines = new ArrayList<>();

        @Override
        public void numbered(int cpu, int sequence) {
            lines.add("cpu " + cpu + " number " + sequence);
        }

        @Override
        public void forked(int parentPid, int tid, int pid) {
            lines.add(parentPid + " forked " + tid + " of " + pid);
        }

        @Override
        public void executed(int pid) {
            lines.add(pid + " executed");
        }

        @Override
        public void exited(int tid, int pid, int status) {
            lines.add(tid + " of " + pid + " exited " + status);
        }

        @Override
        public void acknowledged(int sequence, int errno) {
            lines.add("acknowledged " + sequence + " " + errno);
        }

        @Override
        public void damaged() {
            lines.add("damaged");
        }
    }

    private static List<String> read(byte[] datagram) {
        Log log = new Log();
        Datagrams.visit(datagram, log);
        return log.lines;
    }

    private static byte[] joined(byte[]... datagrams) {
        byte[] all = new byte[datagrams.length * Datagrams.BYTES];
        for (int i = 0; i < datagrams.length; i++) {
            System.arraycopy(datagrams[i], 0, all, i * Datagrams.BYTES, Datagrams.BYTES);
        }
        return all;
    }

    @Test
    void anEventOfARealKernelIsRead() {
        byte[] datagram = HexFormat.of().parseHex(FORK_OF_A_KERNEL);
        if (java.nio.ByteOrder.nativeOrder() == java.nio.ByteOrder.LITTLE_ENDIAN) {
            assertEquals(List.of("cpu 1 number 8", "29255 forked 29263 of 29263"), read(datagram));
        }
    }

    @Test
    void everyKindIsRead() {
        assertEquals(
                List.of(
                        "cpu 0 number 1",
                        "5 forked 8 of 7",
                        "cpu 1 number 2",
                        "7 executed",
                        "cpu 0 number 3",
                        "8 of 7 exited 768",
                        "cpu 2 number 4",
                        "cpu 0 number 5",
                        "acknowledged 99 1",
                        "acknowledged 99 0"),
                read(joined(
                        Datagrams.fork(0, 1, 5, 8, 7),
                        Datagrams.exec(1, 2, 7),
                        Datagrams.exit(0, 3, 8, 7, 768),
                        Datagrams.comm(2, 4),
                        Datagrams.acknowledgement(0, 5, 99, 1),
                        Datagrams.acknowledgement(-1, 99, 99, 0))));
    }

    @Test
    void foreignMessagesArePassedOver() {
        byte[] otherType = Datagrams.exec(0, 1, 7);
        Datagrams.buffer(otherType).putShort(4, (short) 2);
        byte[] otherConnector = Datagrams.exec(0, 1, 7);
        Datagrams.buffer(otherConnector).putInt(16, 5);
        byte[] unknownEvent = Datagrams.event(0x4000, 3, 8, 1, 2, 3);
        assertEquals(
                List.of("cpu 3 number 8", "cpu 0 number 9", "7 executed"),
                read(joined(otherType, otherConnector, unknownEvent, Datagrams.exec(0, 9, 7))));
    }

    @Test
    void aNewerKernelMayAppend() {
        byte[] longer = Arrays.copyOf(Datagrams.exec(0, 1, 7), Datagrams.BYTES + 8);
        Datagrams.buffer(longer).putInt(0, longer.length).putShort(32, (short) 48);
        assertEquals(List.of("cpu 0 number 1", "7 executed"), read(longer));
    }

    @Test
    void whatIsTooShortIsDamaged() {
        byte[] fork = Datagrams.fork(0, 1, 5, 8, 7);
        for (int length : new int[] {1, 15, 16, 35, 36, 60, 75}) {
            assertEquals(List.of("damaged"), read(Arrays.copyOf(fork, length)), length + " bytes");
        }
        byte[] shortEvent = fork.clone();
        Datagrams.buffer(shortEvent).putShort(32, (short) 31);
        assertEquals(List.of("damaged"), read(shortEvent));
        byte[] longEvent = fork.clone();
        Datagrams.buffer(longEvent).putShort(32, (short) 41);
        assertEquals(List.of("damaged"), read(longEvent));
        assertEquals(List.of(), read(new byte[0]));
    }
}
