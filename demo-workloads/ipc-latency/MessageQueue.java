package io.github.jhtop.workloads.ipclatency;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * A POSIX message queue, which the JDK does not have: the only class of the workloads that needs JNA, and loaded by nothing
 * but {@code mechanism=mqueue}. Source: mq_overview(7).
 */
final class MessageQueue implements Closeable {

    /** Source: fcntl.h of Linux. */
    private static final int O_RDWR = 2;

    private static final int O_CREAT = 0100;
    private static final int O_EXCL = 0200;
    private static final int MODE = 0600;

    /** The longest message, and the attribute of the queue that says so. */
    private static final int MESSAGE_BYTES = 64;

    /** Of {@code struct mq_attr}: four longs that mean something, the second maximum number, the third maximum length. */
    private static final int ATTRIBUTES = 8;

    static {
        findOwnLibrary();
        Native.register(MessageQueue.class, "rt");
    }

    private final int descriptor;

    private MessageQueue(int descriptor) {
        this.descriptor = descriptor;
    }

    /** In an installed jhtop the library of JNA lies beside the jar, and nothing is unpacked. */
    private static void findOwnLibrary() {
        File jar = new File(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
        Path directory = jar.toPath().toAbsolutePath().resolveSibling("native").resolve(Platform.RESOURCE_PREFIX);
        if (directory.toFile().isDirectory()) {
            System.setProperty("jna.nounpack", "true");
            System.setProperty("jna.nosys", "true");
            System.setProperty("jna.boot.library.path", directory.toString());
        }
    }

    private static native int mq_open(String name, int flags, int mode, long[] attributes) throws LastErrorException;

    private static native int mq_send(int queue, ByteBuffer message, NativeLong length, int priority)
            throws LastErrorException;

    private static native NativeLong mq_receive(int queue, ByteBuffer message, NativeLong length, int[] priority)
            throws LastErrorException;

    private static native int mq_unlink(String name) throws LastErrorException;

    private static native int mq_close(int queue) throws LastErrorException;

    /** Makes a queue with room for one message. */
    static MessageQueue create(String name) throws IOException {
        long[] attributes = new long[ATTRIBUTES];
        attributes[1] = 1;
        attributes[2] = MESSAGE_BYTES;
        return open(name, O_RDWR | O_CREAT | O_EXCL, attributes);
    }

    /** Opens a queue that somebody made. */
    static MessageQueue open(String name) throws IOException {
        return open(name, O_RDWR, new long[ATTRIBUTES]);
    }

    private static MessageQueue open(String name, int flags, long[] attributes) throws IOException {
        try {
            return new MessageQueue(mq_open(name, flags, MODE, attributes));
        } catch (LastErrorException e) {
            throw new IOException("no message queue " + name + ": " + e.getMessage(), e);
        }
    }

    /** Takes the name away; the queue lives on as long as somebody has it open. */
    static void unlink(String name) throws IOException {
        try {
            mq_unlink(name);
        } catch (LastErrorException e) {
            throw new IOException("message queue " + name + " stays: " + e.getMessage(), e);
        }
    }

    /** Sends from position to limit of a direct buffer. */
    void send(ByteBuffer message) throws IOException {
        try {
            mq_send(descriptor, message, new NativeLong(message.remaining()), 0);
        } catch (LastErrorException e) {
            throw new IOException(e);
        }
    }

    /** Receives one message into a direct buffer, which must have room for the longest. */
    int receive(ByteBuffer message) throws IOException {
        try {
            return mq_receive(descriptor, message, new NativeLong(MESSAGE_BYTES), new int[1]).intValue();
        } catch (LastErrorException e) {
            throw new IOException(e);
        }
    }

    static ByteBuffer buffer() {
        return ByteBuffer.allocateDirect(MESSAGE_BYTES);
    }

    @Override
    public void close() {
        mq_close(descriptor);
    }
}
