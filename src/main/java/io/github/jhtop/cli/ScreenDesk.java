package io.github.jhtop.cli;

import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A desk that the screen gives orders to. It is not there before the first order, and so nothing of what it needs is loaded;
 * orders are carried out one after the other on a thread of its own. Any thread.
 *
 * @param <O> what is wanted
 * @param <N> what is told
 */
final class ScreenDesk<O, N> implements AutoCloseable {

    /** Carries out orders; one thread at a time, but {@link #close} any. */
    interface Desk<O> extends AutoCloseable {

        void carryOut(O order);

        /** Ends whatever goes on and waits for it, some seconds at most. */
        @Override
        void close();

        /** What became of what closing has ended, one line each. */
        List<SafeText> lastWords();
    }

    private final String name;
    private final Function<Consumer<N>, Desk<O>> opening;
    private final ExecutorService work =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
    private volatile Consumer<N> audience = ignored -> {};
    private @Nullable Desk<O> desk;
    private boolean closed;

    /**
     * A place for a desk.
     *
     * @param name of its thread
     * @param opening makes it, given who hears of it
     */
    ScreenDesk(String name, Function<Consumer<N>, Desk<O>> opening) {
        this.name = name;
        this.opening = opening;
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Tells a screen from now on. */
    void tell(Consumer<N> hears) {
        audience = hears;
    }

    /** Does what the reader wants; returns at once. */
    void obey(O order) {
        work.execute(() -> carryOut(order));
    }

    private synchronized void carryOut(O order) {
        if (closed) {
            return;
        }
        Desk<O> open = desk == null ? opening.apply(news -> audience.accept(news)) : desk;
        desk = open;
        open.carryOut(order);
    }

    /** Ends all that goes on. */
    @Override
    public void close() {
        Desk<O> open;
        synchronized (this) {
            closed = true;
            open = desk;
        }
        if (open != null) {
            open.close();
        }
    }

    /** What became of what closing has ended, one line each. */
    synchronized List<SafeText> lastWords() {
        return desk == null ? List.of() : desk.lastWords();
    }
}
