package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.canvas.Canvas;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The only writer to the terminal, a thread of its own: a terminal that nobody reads blocks it and nobody else. The
 * newest canvas wins; each frame is one {@code write(2)}. Never {@code O_NONBLOCK}: that flag sits on the open file,
 * which the user's shell shares.
 */
final class FrameWriter implements Runnable {

    /**
     * Alternate screen, cursor hidden, no automatic wrapping, bracketed paste. Source: xterm's {@code ctlseqs}, DECSET
     * 1049, 25, 7, 2004.
     */
    static final String ENTER_SCREEN = "\033[?1049h\033[?25l\033[?7l\033[?2004h";

    /** The same undone, in reverse order. */
    static final String LEAVE_SCREEN = "\033[?2004l\033[?7h\033[m\033[?25h\033[?1049l";

    private final OutputStream out;
    private final Runnable onFailure;
    private final FrameBuffer buffer = new FrameBuffer();
    private final Thread thread;

    private FrameEncoder encoder;
    private @Nullable Canvas newest;
    private @Nullable Canvas shown;
    private boolean entered;
    private boolean leaving;

    private FrameWriter(OutputStream out, FrameEncoder encoder, Runnable onFailure) {
        this.out = out;
        this.encoder = encoder;
        this.onFailure = onFailure;
        this.thread = new Thread(this, "jhtop-frames");
        thread.setDaemon(true);
    }

    /** Starts a writer; it enters the alternate screen with its first frame, and calls back if the terminal fails. */
    static FrameWriter start(OutputStream out, FrameEncoder encoder, Runnable onFailure) {
        FrameWriter writer = new FrameWriter(out, encoder, onFailure);
        writer.thread.start();
        return writer;
    }

    synchronized void show(Canvas canvas) {
        newest = canvas;
        notifyAll();
    }

    synchronized void invalidate() {
        shown = null;
    }

    /** Encodes in another way from the next canvas on, and draws that one in full. */
    synchronized void wear(FrameEncoder other) {
        encoder = other;
        shown = null;
    }

    /** Leaves the alternate screen if it was entered, and ends; gives up when the terminal takes nothing in time. */
    void leave(int withinMillis) {
        synchronized (this) {
            leaving = true;
            notifyAll();
        }
        try {
            thread.join(withinMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            while (encodeNext()) {
                buffer.writeTo(out);
            }
            buffer.writeTo(out);
        } catch (IOException e) {
            onFailure.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Awaits something to write and encodes it; false if it is the last. */
    private boolean encodeNext() throws InterruptedException {
        buffer.clear();
        @Nullable Canvas next;
        @Nullable Canvas base;
        FrameEncoder worn;
        synchronized (this) {
            while (newest == null && !leaving) {
                wait();
            }
            next = leaving ? null : newest;
            base = shown;
            worn = encoder;
            shown = next;
            newest = null;
        }
        if (next == null) {
            buffer.ascii(entered ? LEAVE_SCREEN : "");
            return false;
        }
        buffer.ascii(entered ? "" : ENTER_SCREEN);
        entered = true;
        worn.encode(base, next, buffer);
        return true;
    }
}
