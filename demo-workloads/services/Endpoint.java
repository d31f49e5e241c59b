package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.NumberedThreads;
import io.github.jhtop.workloads.common.order.Admission;
import io.github.jhtop.workloads.common.order.Answering;
import io.github.jhtop.workloads.common.order.Pricer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A server: a socket, a thread that takes connections, a pool of threads that answer. */
final class Endpoint {

    /** Connections that the kernel keeps until they are taken; it may keep fewer: see somaxconn in listen(2). */
    private static final int BACKLOG = 4096;

    private static final int DRAIN_SECONDS = 30;

    private final Selector selector;
    private final ServerSocketChannel listener;
    private final ThreadPoolExecutor pool;
    private final Admission admission;
    private final Thread thread;
    private volatile boolean draining;

    private Endpoint(Selector selector, ServerSocketChannel listener, Arguments arguments, int server, Pricer pricer) {
        this.selector = selector;
        this.listener = listener;
        int threads = arguments.workers();
        pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                new NumberedThreads("answer-" + server));
        pool.prestartAllCoreThreads();
        admission = new Admission(new Answering(pricer, () -> {}), arguments.number("queue"), pool);
        thread = new Thread(this::serve, "server-" + server);
    }

    /**
     * Opens a server; from the moment that it listens under its name, no new connection goes to another that did so before.
     */
    static Endpoint open(Arguments arguments, int server, Pricer pricer) throws IOException {
        Site site = Site.of(arguments);
        ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(site.ownSocket(server)), BACKLOG);
        listener.configureBlocking(false);
        Endpoint endpoint = new Endpoint(Selector.open(), listener, arguments, server, pricer);
        listener.register(endpoint.selector, SelectionKey.OP_ACCEPT);
        endpoint.thread.start();
        // Whoever connects finds the socket by this name; source: unix(7).
        Files.move(site.ownSocket(server), site.socket(server), StandardCopyOption.ATOMIC_MOVE);
        return endpoint;
    }

    private void serve() {
        try (selector;
                listener) {
            while (!draining) {
                selector.select();
                selector.selectedKeys().clear();
                takeAll();
            }
            takeAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pool.shutdown();
        }
    }

    private void takeAll() throws IOException {
        for (SocketChannel connection = listener.accept(); connection != null; connection = listener.accept()) {
            admission.take(connection);
        }
    }

    /** Takes who has connected already, answers all of them, and ends. */
    void drain() throws InterruptedException {
        draining = true;
        selector.wakeup();
        thread.join();
        if (!pool.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("requests are left after " + DRAIN_SECONDS + " s");
        }
    }
}
