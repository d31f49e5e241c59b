package io.github.jhtop.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets long work come to an orderly end when a signal ends the program: the work is told to stop, and the virtual machine
 * waits a moment for what it leaves behind.
 */
final class OrderlyEnd implements AutoCloseable {

    /** Longer than it takes to write the end of a recording, shorter than people wait for Ctrl-C. */
    private static final long PATIENCE_MILLIS = 3_000;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable stop;
    private final Thread hook = new Thread(this::end, "jhtop-end");
    private volatile boolean ending;

    OrderlyEnd(Runnable stop) {
        this.stop = stop;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end() {
        ending = true;
        stop.run();
        try {
            done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a signal came. */
    boolean ending() {
        return ending;
    }

    /** The work has left behind what it wanted to. */
    @Override
    public void close() {
        done.countDown();
        if (!ending) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The program ends already, and the hook waits for nobody any more.
            }
        }
    }
}
