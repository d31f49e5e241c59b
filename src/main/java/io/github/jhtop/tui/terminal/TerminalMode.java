package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.canvas.Size;

/**
 * What the kernel's terminal driver does for a terminal program: raw mode and the size. Any thread.
 *
 * <p>Source: {@code termios(3)}, {@code ioctl_tty(2)}.
 */
public interface TerminalMode {

    /**
     * The mode of standard input and output, by {@code stty}.
     *
     * @return not begun yet
     */
    static TerminalMode stty() {
        return new SttyMode();
    }

    /** Starts to enter raw mode and returns at once; from now on {@link #leave()} has something to undo. */
    void begin();

    /**
     * Awaits the raw mode that has begun: no echo, no lines, no signals from keys, no flow control.
     *
     * @return the size, as the terminal says it
     * @throws NoTerminalException if standard input or output is no terminal
     */
    Size enter() throws NoTerminalException;

    /**
     * Asks for the size at present.
     *
     * @return the size, as the terminal says it; 0×0 if it does not know
     */
    Size size();

    /**
     * Whether the terminal belongs to this process's group now. One in the background must leave it alone: to set its
     * mode would stop the whole group by SIGTTOU.
     *
     * @return true also where nobody can tell, and if there is no terminal any more
     */
    boolean inForeground();

    /**
     * Throws away what was written and the terminal has not taken, so that a writer that is stuck in it goes on; to be
     * called again until it does. Nothing happens where there is no way to.
     */
    default void discardOutput() {}

    /** Puts back the mode that was there before; within 1.5 seconds, whatever the terminal does. */
    void leave();
}
