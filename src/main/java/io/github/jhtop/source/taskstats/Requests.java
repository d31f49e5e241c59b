package io.github.jhtop.source.taskstats;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** Writes requests. Source: {@code netlink(7)}, {@code include/uapi/linux/genetlink.h}, {@code taskstats.h}. */
final class Requests {

    /** Length of one query. */
    static final int QUERY_BYTES = 28;

    private static final int HEADERS_BYTES = 20;
    private static final short NLM_F_REQUEST = 1;
    private static final byte VERSION = 1;
    private static final byte CTRL_CMD_GETFAMILY = 3;
    private static final int CTRL_ATTR_FAMILY_NAME = 2;
    private static final byte TASKSTATS_CMD_GET = 1;
    private static final byte[] FAMILY_NAME = "TASKSTATS\0".getBytes(US_ASCII);

    private Requests() {}

    /** Asks for the number of the family. */
    static void putFamilyQuery(ByteBuffer out, int sequence) {
        int attributeBytes = 4 + FAMILY_NAME.length;
        int padding = -attributeBytes & 3;
        putHeaders(out, Answers.GENL_ID_CTRL, CTRL_CMD_GETFAMILY, sequence, attributeBytes + padding);
        out.putShort((short) attributeBytes).putShort((short) CTRL_ATTR_FAMILY_NAME);
        out.put(FAMILY_NAME).put(new byte[padding]);
    }

    /** Asks for the counters of one thread or process. */
    static void putQuery(ByteBuffer out, int family, int sequence, Scope scope, int id) {
        putHeaders(out, family, TASKSTATS_CMD_GET, sequence, QUERY_BYTES - HEADERS_BYTES);
        out.putShort((short) 8).putShort((short) scope.idAttribute).putInt(id);
    }

    private static void putHeaders(ByteBuffer out, int type, byte command, int sequence, int payloadBytes) {
        out.putInt(HEADERS_BYTES + payloadBytes)
                .putShort((short) type)
                .putShort(NLM_F_REQUEST)
                .putInt(sequence)
                .putInt(0);
        out.put(command).put(VERSION).putShort((short) 0);
    }
}
