package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.canvas.Size;
import java.util.concurrent.CountDownLatch;

/** A mode of no terminal at all. */
final class FakeMode implements TerminalMode {
    volatile Size size = new Size(24, 80);
    volatile boolean foreground = true;
    volatile Runnable onDiscard = () -> {};
    volatile CountDownLatch hanging = new CountDownLatch(0);
    private volatile CountDownLatch entering = new CountDownLatch(0);
    int left;

    /** The next time it is entered lasts; the latch tells when it has begun. */
    CountDownLatch hang() {
        hanging = new CountDownLatch(1);
        entering = new CountDownLatch(1);
        return entering;
    }

    @Override
    public void begin() {}

    @Override
    public Size enter() {
        entering.countDown();
        try {
            hanging.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return size;
    }

    @Override
    public void discardOutput() {
        onDiscard.run();
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public boolean inForeground() {
        return foreground;
    }

    @Override
    public void leave() {
        left++;
    }
}
