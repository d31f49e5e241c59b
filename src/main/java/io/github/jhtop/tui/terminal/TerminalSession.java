package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.Input;
import io.github.jhtop.tui.Terminal;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that the program was started in. Keys come from a thread that reads, frames go through a thread that
 * writes, and no caller ever waits for either. Any thread.
 */
public final class TerminalSession implements Terminal {

    /** What a terminal has that does not know its size. Source: the VT100. */
    private static final Size USUAL = new Size(24, 80);

    /** Beyond any screen; a terminal may claim 32,767 of each. */
    private static final Size LARGEST = new Size(512, 1024);

    /** A terminal that has not taken the last frame by then is stalled; what it holds makes room for the last words. */
    private static final int LEAVE_MS = 200;

    private static final int DISCARD_MS = 10;
    private static final int DISCARDS = 20;

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final TerminalMode mode;
    private final InputStream in;
    private final OutputStream out;
    private final Capabilities capabilities;
    private final PrivateModes modes;
    private final Size sizeAtFirst;

    private volatile Size size;
    private volatile Consumer<Input> sink = input -> {};
    private volatile FrameEncoder encoder;
    private volatile FrameWriter writer;
    private volatile boolean failed;

    /** Counted down when the program goes on after a stop of its own; null while there is none. */
    private @Nullable CountDownLatch stopping;

    /** Whether the terminal belonged to somebody else when it was last looked at. */
    private boolean away;

    private boolean regaining;
    private boolean closed;

    TerminalSession(
            TerminalMode mode, Size size, InputStream in, OutputStream out, Theme theme, Capabilities capabilities) {
        this.mode = mode;
        this.sizeAtFirst = believable(size);
        this.size = sizeAtFirst;
        this.in = in;
        this.out = out;
        this.capabilities = capabilities;
        this.modes = PrivateModes.of(capabilities);
        this.encoder = new FrameEncoder(theme, capabilities);
        this.writer = FrameWriter.start(out, modes, encoder, this::fail);
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public void listen(Consumer<Input> listener) {
        sink = listener;
        KeyReader.start(in, this::receive, this::keysGoOn);
        if (!size.equals(sizeAtFirst)) {
            listener.accept(new Input.Resized(size));
        }
        if (failed) {
            listener.accept(new Input.Closed());
        }
    }

    @Override
    public void show(Canvas canvas) {
        writer.show(canvas);
    }

    @Override
    public void invalidate() {
        writer.invalidate();
    }

    @Override
    public synchronized void wear(Theme theme) {
        encoder = new FrameEncoder(theme, capabilities);
        writer.wear(encoder);
    }

    @Override
    public void suspend() {
        stop(SignalWatch.GROUP);
    }

    /** The program alone is told to stop, by somebody else. */
    void stopped() {
        stop(SignalWatch.ALONE);
    }

    private void stop(String target) {
        CountDownLatch continued = new CountDownLatch(1);
        synchronized (this) {
            awaitRegained();
            if (closed || stopping != null) {
                return;
            }
            stopping = continued;
            giveBack();
        }
        SignalWatch.stop(target, continued);
        synchronized (this) {
            stopping = null;
        }
        regain();
    }

    /** The program goes on after it was stopped: who knows what the terminal looks like now. */
    void continued() {
        CountDownLatch ownStop;
        synchronized (this) {
            ownStop = stopping;
        }
        if (ownStop != null) {
            ownStop.countDown();
        } else {
            regain();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            giveBack();
        }
    }

    /** One in the background has no terminal to give back: its shell has seen to that. */
    private synchronized void giveBack() {
        if (mode.inForeground()) {
            boolean left = writer.leave(LEAVE_MS);
            for (int i = 0; i < DISCARDS && !left; i++) {
                mode.discardOutput();
                left = writer.leave(DISCARD_MS);
            }
            mode.leave();
        }
    }

    /** The window has another size, perhaps. */
    void resized() {
        Size now = believable(mode.size());
        if (!now.equals(size)) {
            size = now;
            deliver(new Input.Resized(now));
        }
    }

    /** Takes the terminal anew, mostly without the lock, so that the end of the program need not wait. */
    private void regain() {
        if (!beginAnew()) {
            return;
        }
        try {
            enterAnew(believable(mode.enter()));
        } catch (NoTerminalException e) {
            fail();
        } finally {
            endAnew();
        }
    }

    private synchronized boolean beginAnew() {
        awaitRegained();
        away = !closed && !mode.inForeground();
        if (away) {
            writer.abandon();
        }
        if (closed || away) {
            return false;
        }
        giveBack();
        mode.begin();
        regaining = true;
        return true;
    }

    private synchronized void enterAnew(Size entered) {
        if (!closed) {
            size = entered;
            writer = FrameWriter.start(out, modes, encoder, this::fail);
            deliver(new Input.Resized(entered));
        }
    }

    private synchronized void endAnew() {
        regaining = false;
        notifyAll();
    }

    private synchronized void awaitRegained() {
        try {
            while (regaining) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * In the background to read is an error too, until the program comes back to the foreground; and a shell need not
     * tell a program that runs of that.
     */
    private boolean keysGoOn() {
        boolean background = false;
        while (!mode.inForeground()) {
            background = true;
            LockSupport.parkNanos(LOOK_NANOS);
        }
        if (background && isAway()) {
            regain();
        } else if (!background) {
            fail();
        }
        return background;
    }

    private synchronized boolean isAway() {
        awaitRegained();
        return away;
    }

    private void fail() {
        failed = true;
        deliver(new Input.Closed());
    }

    private void receive(Input input) {
        if (!(input instanceof Input.Mouse mouse) || isOnScreen(mouse)) {
            deliver(input);
        }
    }

    private boolean isOnScreen(Input.Mouse mouse) {
        Size now = size;
        return capabilities.mouse() && mouse.row() < now.rows() && mouse.column() < now.columns();
    }

    private void deliver(Input input) {
        sink.accept(input);
    }

    private static Size believable(Size size) {
        if (size.rows() <= 0 || size.columns() <= 0) {
            return USUAL;
        }
        return new Size(Math.min(size.rows(), LARGEST.rows()), Math.min(size.columns(), LARGEST.columns()));
    }
}
