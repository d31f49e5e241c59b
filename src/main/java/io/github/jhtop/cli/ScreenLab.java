package io.github.jhtop.cli;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.LabNews;
import io.github.jhtop.tui.LabOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lab of the screen. Nothing of workloads, launches and experiments is loaded before the first order; orders are carried
 * out one after the other on a thread of its own. Any thread.
 */
final class ScreenLab implements AutoCloseable {

    private final Map<String, String> environment;
    private final @Nullable Path own;
    private final ExecutorService work =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ScreenLab::thread);
    private volatile Consumer<LabNews> audience = ignored -> {};
    private @Nullable LabDesk desk;
    private boolean closed;

    /**
     * A lab in which nothing happened yet.
     *
     * @param environment of the process
     * @param own folder of the user's own workloads, or null
     */
    ScreenLab(Map<String, String> environment, @Nullable Path own) {
        this.environment = environment;
        this.own = own;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "jhtop-lab");
        thread.setDaemon(true);
        return thread;
    }

    /** Tells a screen from now on. */
    void tell(Consumer<LabNews> hears) {
        audience = hears;
    }

    /** Does what the reader wants; returns at once. */
    void obey(LabOrder order) {
        work.execute(() -> carryOut(order));
    }

    private synchronized void carryOut(LabOrder order) {
        if (closed) {
            return;
        }
        if (desk == null) {
            desk = new LabDesk(environment, own, news -> audience.accept(news));
        }
        desk.carryOut(order);
    }

    /** Ends all runs and waits until their recordings are finished, for some seconds at most. */
    @Override
    public void close() {
        LabDesk open;
        synchronized (this) {
            closed = true;
            open = desk;
        }
        if (open != null) {
            open.close();
        }
    }

    /** What became of the runs that closing has ended, one line each. */
    synchronized List<SafeText> lastWords() {
        return desk == null ? List.of() : desk.lastWords();
    }
}
