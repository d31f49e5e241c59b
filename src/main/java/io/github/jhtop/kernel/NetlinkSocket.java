package io.github.jhtop.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A datagram socket to the kernel: {@code netlink(7)}. An interface, so that a test can be the kernel. One thread at a
 * time.
 */
public interface NetlinkSocket extends AutoCloseable {

    /** Generic netlink, {@code NETLINK_GENERIC}. */
    int GENERIC = 16;

    /** Events of the kernel's connectors, {@code NETLINK_CONNECTOR}. */
    int CONNECTOR = 11;

    /** Opens sockets. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens a socket that hears the kernel only.
         *
         * @return the socket
         * @throws NativeUnavailableException if no native call can be made
         * @throws IOException if the kernel refuses, with its {@code errno}
         */
        NetlinkSocket open() throws IOException;
    }

    /**
     * Sends one datagram, which may hold many messages.
     *
     * @param messages a direct buffer; sent from index 0 to its limit
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    void send(ByteBuffer messages) throws IOException;

    /**
     * Receives one datagram.
     *
     * @param into a direct buffer; afterwards its position is 0 and its limit the end of the datagram, which is cut off
     *     where the buffer is too small
     * @param timeoutMillis how long to wait for it; 0 not at all
     * @return false if none came
     * @throws IOException if receiving failed; {@link ErrnoException#ENOBUFS} tells once that datagrams were dropped
     */
    boolean receive(ByteBuffer into, int timeoutMillis) throws IOException;

    /** Closes; never throws. */
    @Override
    void close();

    /**
     * Opens a socket of the running kernel.
     *
     * @param protocol for example {@link #GENERIC}
     * @param groups bit mask of the multicast groups to hear, 0 for none
     * @return the socket
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    static NetlinkSocket open(int protocol, int groups) throws IOException {
        return open(protocol, groups, 0);
    }

    /**
     * Opens a socket of the running kernel that holds more than the usual 208 KiB.
     *
     * @param protocol for example {@link #CONNECTOR}
     * @param groups bit mask of the multicast groups to hear, 0 for none
     * @param queueBytes how much of what was not yet received the kernel shall keep, 0 for the usual; without
     *     CAP_NET_ADMIN it keeps no more than {@code /proc/sys/net/core/rmem_max}
     * @return the socket
     * @throws NativeUnavailableException if no native call can be made
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    static NetlinkSocket open(int protocol, int groups, int queueBytes) throws IOException {
        Libc.require();
        return LibcNetlinkSocket.open(protocol, groups, queueBytes);
    }
}
