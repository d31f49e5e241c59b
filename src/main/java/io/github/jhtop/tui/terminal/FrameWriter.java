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

    private final OutputStream out;
    private final PrivateModes modes;
    private final Runnable onFailure;
    private final FrameBuffer buffer = new FrameBuffer();
    private final Thread thread;

    private FrameEncoder encoder;
    private @Nullable Canvas newest;
    private @Nullable Canvas shown;
    private boolean entered;
    private boolean leaving;
    private boolean abandoned;

    private FrameWriter(OutputStream out, PrivateModes modes, FrameEncoder encoder, Runnable onFailure) {
        this.out = out;
        this.modes = modes;
        this.encoder = encoder;
        this.onFailure = onFailure;
        this.thread = new Thread(this, "jhtop-frames");
        thread.setDaemon(true);
    }

    /** Starts a writer; it enters the alternate screen with its first frame, and calls back if the terminal fails. */
    static FrameWriter start(OutputStream out, PrivateModes modes, FrameEncoder encoder, Runnable onFailure) {
        FrameWriter writer = new FrameWriter(out, modes, encoder, onFailure);
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

    /**
     * Leaves the alternate screen if it was entered, and ends; gives up when the terminal takes nothing in time.
     *
     * @return whether it has ended
     */
    boolean leave(int withinMillis) {
        if (Thread.currentThread() == thread) {
            return true; // It broke, and has said its last words.
        }
        synchronized (this) {
            leaving = true;
            notifyAll();
        }
        try {
            thread.join(withinMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    /** Ends without another word to a terminal that belongs to somebody else now. */
    synchronized void abandon() {
        abandoned = true;
        leaving = true;
        notifyAll();
    }

    @Override
    public void run() {
        try {
            writeFrames();
        } catch (IOException e) {
            onFailure.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeFrames() throws IOException, InterruptedException {
        try {
            while (encodeNext()) {
                buffer.writeTo(out);
            }
        } finally {
            // Also when it breaks: nobody else can write this.
            writeLastWords();
        }
    }

    private void writeLastWords() throws IOException {
        buffer.clear();
        buffer.ascii(entered ? modes.reset() : "");
        // Even to write nothing stops one that is in the background (TOSTOP).
        if (buffer.length() > 0) {
            buffer.writeTo(out);
        }
    }

    /** Awaits something to write and encodes it; false if there is nothing more. */
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
            entered &= !abandoned;
        }
        if (next == null) {
            return false;
        }
        buffer.ascii(entered ? "" : modes.set());
        entered = true;
        worn.encode(base, next, buffer);
        return true;
    }
}
