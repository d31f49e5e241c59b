package io.github.jhtop.tui.terminal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.github.jhtop.text.Sanctioned;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Calls back when a signal arrives. However many arrive while a call lasts, one more call follows it.
 *
 * <p>The virtual machine runs each handler in a thread of its own, so a call may take its time.
 */
@Sanctioned("Java has no other way to learn that the terminal has another size, or that the program goes on")
final class SignalWatch implements SignalHandler {

    /** The program and whoever was started with it, such as the shell of a script. */
    static final String GROUP = "0";

    /** The program alone. */
    static final String ALONE = "$PPID";

    private static final int STOP_MS = 500;

    private final Runnable action;
    private final AtomicInteger pending = new AtomicInteger();

    private SignalWatch(Runnable action) {
        this.action = action;
    }

    /** Watches a signal until the program ends; does nothing where there is no such signal. */
    static void on(String name, Runnable action) {
        try {
            Signal.handle(new Signal(name), new SignalWatch(action));
        } catch (IllegalArgumentException e) {
            // Unknown on this system, or kept by the virtual machine (-Xrs): then the size stays as it was.
        }
    }

    /** Ignores a signal until the program ends. */
    static void ignore(String name) {
        try {
            Signal.handle(new Signal(name), SignalHandler.SIG_IGN);
        } catch (IllegalArgumentException e) {
            // No such signal, nothing to ignore.
        }
    }

    /**
     * Stops the program as Ctrl-Z does.
     *
     * @param target who is stopped, as {@code kill(1)} takes it in a shell that the program starts: {@link #GROUP} or
     *     {@link #ALONE}
     * @param continued counted down by a watch of SIGCONT; not long awaited, for a program that nobody could make go on
     *     is not stopped (POSIX.1-2017, 2.4.3, orphaned process groups)
     */
    static void stop(String target, CountDownLatch continued) {
        Signal stop = new Signal("TSTP");
        SignalHandler watch = Signal.handle(stop, SignalHandler.SIG_DFL);
        try {
            // Signal.raise refuses a signal that has no handler.
            new ProcessBuilder("/bin/sh", "-c", "trap '' TSTP; kill -TSTP " + target)
                    .start()
                    .waitFor();
            // The kernel may take its time to stop a process that is told by another one.
            continued.await(STOP_MS, MILLISECONDS);
        } catch (IOException e) {
            // Then it is not stopped, and goes on.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Signal.handle(stop, watch);
    }

    @Override
    public void handle(Signal signal) {
        if (pending.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = pending.get();
            action.run();
        } while (!pending.compareAndSet(seen, 0));
    }
}
