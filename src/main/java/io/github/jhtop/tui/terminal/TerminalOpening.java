package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A terminal that is being prepared while the program does something else. Whatever happens from here on, the terminal
 * is given back: the hook that does so is there before the first setting is changed. Any thread.
 */
public final class TerminalOpening implements AutoCloseable {

    private final TerminalMode mode;
    private final InputStream in;
    private final OutputStream out;

    private @Nullable TerminalSession session;
    private boolean resizedEarly;
    private boolean closed;

    TerminalOpening(TerminalMode mode, InputStream in, OutputStream out) {
        this.mode = mode;
        this.in = in;
        this.out = out;
    }

    /**
     * Starts to prepare the terminal at standard input and output, by {@code stty}; returns at once.
     *
     * @return the terminal to await
     */
    public static TerminalOpening begin() {
        return begin(new SttyMode());
    }

    /**
     * Starts to prepare the terminal at standard input and output; returns at once.
     *
     * @param mode how to set it
     * @return the terminal to await
     */
    public static TerminalOpening begin(TerminalMode mode) {
        return begin(mode, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    /**
     * Starts to prepare a terminal that is elsewhere; returns at once.
     *
     * @param mode how to set it
     * @param in where its keys come from
     * @param out where its frames go
     * @return the terminal to await
     */
    public static TerminalOpening begin(TerminalMode mode, InputStream in, OutputStream out) {
        TerminalOpening opening = new TerminalOpening(mode, in, out);
        Runtime.getRuntime().addShutdownHook(new Thread(opening::close, "jhtop-restore"));
        opening.beginMode();
        return opening;
    }

    /** Not after the hook has run: nobody would undo it. */
    private synchronized void beginMode() {
        if (!closed) {
            SignalWatch.on("WINCH", this::resized);
            mode.begin();
        }
    }

    /**
     * Awaits the terminal. Its screen changes with the first canvas, not before.
     *
     * @param theme how roles look
     * @param capabilities what the terminal can show
     * @return the open terminal
     * @throws NoTerminalException if there is none
     */
    public TerminalSession await(Theme theme, Capabilities capabilities) throws NoTerminalException {
        Size size = mode.enter();
        synchronized (this) {
            if (closed) {
                throw new NoTerminalException("the terminal was given back");
            }
            session = new TerminalSession(mode, size, in, out, theme, capabilities);
            // One that goes on in the background is stopped again by the first read; it could not even be ended.
            SignalWatch.ignore("TTIN");
            SignalWatch.on("TSTP", session::stopped);
            SignalWatch.on("CONT", session::continued);
            if (resizedEarly) {
                session.resized();
            }
            return session;
        }
    }

    /** A window that is being placed changes its size while the program starts. */
    private void resized() {
        TerminalSession open;
        synchronized (this) {
            open = session;
            resizedEarly = open == null;
        }
        if (open != null) {
            open.resized();
        }
    }

    /** Gives the terminal back as it was; harmless when called again. */
    @Override
    public synchronized void close() {
        closed = true;
        if (session != null) {
            session.close();
        } else {
            mode.leave();
        }
    }
}
