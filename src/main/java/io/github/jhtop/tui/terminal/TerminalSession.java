package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.Input;
import io.github.jhtop.tui.Terminal;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * The terminal that the program was started in. Keys come from a thread that reads, frames go through a thread that
 * writes, and no caller ever waits for either. Any thread.
 */
public final class TerminalSession implements Terminal {

    /** What a terminal has that does not know its size. Source: the VT100. */
    private static final Size USUAL = new Size(24, 80);

    /** Beyond any screen; a terminal may claim 32,767 of each. */
    private static final Size LARGEST = new Size(512, 1024);

    private static final int LEAVE_MS = 500;

    private final TerminalMode mode;
    private final InputStream in;
    private final OutputStream out;
    private final Capabilities capabilities;
    private final Size sizeAtFirst;

    private volatile Size size;
    private volatile Consumer<Input> sink = input -> {};
    private volatile FrameEncoder encoder;
    private volatile FrameWriter writer;
    private volatile boolean failed;
    private boolean reading;
    private boolean closed;

    TerminalSession(
            TerminalMode mode, Size size, InputStream in, OutputStream out, Theme theme, Capabilities capabilities) {
        this.mode = mode;
        this.sizeAtFirst = believable(size);
        this.size = sizeAtFirst;
        this.in = in;
        this.out = out;
        this.capabilities = capabilities;
        this.encoder = new FrameEncoder(theme, capabilities);
        this.writer = FrameWriter.start(out, encoder, this::fail);
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public void listen(Consumer<Input> listener) {
        sink = listener;
        readKeys();
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
        giveBack();
        SignalWatch.stopHere();
        resume();
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
            writer.leave(LEAVE_MS);
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

    /** The program goes on after it was stopped: who knows what the terminal looks like now. */
    synchronized void resume() {
        if (closed || !mode.inForeground()) {
            return;
        }
        giveBack();
        try {
            mode.begin();
            size = believable(mode.enter());
            writer = FrameWriter.start(out, encoder, this::fail);
            readKeys();
            deliver(new Input.Resized(size));
        } catch (NoTerminalException e) {
            fail();
        }
    }

    private synchronized void readKeys() {
        if (!reading) {
            reading = true;
            KeyReader.start(in, this::deliver, this::keysEnded);
        }
    }

    /** In the background to read is an error too, until the program comes back to the foreground. */
    private synchronized void keysEnded() {
        reading = false;
        if (mode.inForeground()) {
            fail();
        }
    }

    private void fail() {
        failed = true;
        deliver(new Input.Closed());
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
