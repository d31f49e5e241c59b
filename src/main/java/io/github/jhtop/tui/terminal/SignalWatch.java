package io.github.jhtop.tui.terminal;

import io.github.jhtop.text.Sanctioned;
import java.io.IOException;
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

    /** Stops the program as Ctrl-Z does, and returns when it goes on; at once if nobody could make it go on. */
    static void stopHere() {
        Signal stop = new Signal("TSTP");
        SignalHandler watch = Signal.handle(stop, SignalHandler.SIG_DFL);
        try {
            // Signal.raise refuses a signal that has no handler.
            new ProcessBuilder("/bin/sh", "-c", "kill -TSTP $PPID").start().waitFor();
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
