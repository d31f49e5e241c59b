package io.github.jhtop.launch;

import io.github.jhtop.sample.ProcessId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What all runs have in common: a thread that waits for the end, a clock, and a leash to the warden. */
abstract class Run implements Launched {

    /** Waits for the end of a run and adds up. */
    @FunctionalInterface
    interface Supervision {
        Ending call() throws LaunchException;
    }

    private final ProcessId id;
    private final int session;
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    private final ScheduledThreadPoolExecutor clock;
    private Ending.@Nullable Cause cause;

    Run(ProcessId id, int session) {
        this.id = id;
        this.session = session;
        clock = new ScheduledThreadPoolExecutor(
                1,
                task -> daemon(task, "jhtop-clock-of-" + id.pid()),
                // What comes after the end is of no use any more.
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Lets the warden end the run; more often than once does no harm. Any thread. */
    abstract void closeLeash();

    final void supervise(Supervision supervision, @Nullable Duration timeLimit) {
        daemon(() -> complete(supervision), "jhtop-run-" + id.pid()).start();
        if (timeLimit != null) {
            schedule(timeLimit.toMillis(), () -> end(Ending.Cause.TIME_LIMIT));
        }
    }

    private void complete(Supervision supervision) {
        try {
            ending.complete(supervision.call());
        } catch (LaunchException | RuntimeException e) {
            ending.completeExceptionally(e);
        } finally {
            clock.shutdownNow();
        }
    }

    /** Does nothing once the run has ended. */
    final void schedule(long millis, Runnable task) {
        ScheduledFuture<?> unused = clock.schedule(task, millis, TimeUnit.MILLISECONDS);
    }

    final void every(long millis, Runnable task) {
        ScheduledFuture<?> unused = clock.scheduleWithFixedDelay(task, millis, millis, TimeUnit.MILLISECONDS);
    }

    final synchronized Ending.Cause cause() {
        return cause == null ? Ending.Cause.ITSELF : cause;
    }

    private void end(Ending.Cause wish) {
        synchronized (this) {
            if (cause != null) {
                return;
            }
            cause = wish;
        }
        closeLeash();
    }

    @Override
    public final ProcessId id() {
        return id;
    }

    @Override
    public final int session() {
        return session;
    }

    @Override
    public final Optional<Ending> ending() {
        return ending.isDone() && !ending.isCompletedExceptionally() ? Optional.of(ending.join()) : Optional.empty();
    }

    @Override
    public final Ending await() throws InterruptedException, LaunchException {
        try {
            return ending.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LaunchException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public final void end() {
        end(Ending.Cause.ASKED);
    }
}
