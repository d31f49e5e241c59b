package io.github.jhtop.tui;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import java.util.function.Consumer;

/** The screen, the keys and the mouse, whatever they are made of. */
public interface Terminal extends AutoCloseable {

    /**
     * The size at present.
     *
     * @return rows and columns
     */
    Size size();

    /**
     * Starts to deliver what the terminal tells, from a thread of the terminal's own.
     *
     * @param sink must return at once
     */
    void listen(Consumer<Input> sink);

    /**
     * Shows a canvas; returns at once. If the terminal is slow, the newest canvas wins and those between are never
     * drawn. The canvas must not be changed afterwards.
     *
     * @param canvas what to show
     */
    void show(Canvas canvas);

    /** Draws everything anew at the next canvas, whatever is believed to be there. */
    void invalidate();

    /**
     * Changes the look of every role, and draws everything anew at the next canvas.
     *
     * @param theme how roles look from now on
     */
    void wear(Theme theme);

    /**
     * Stops the program as Ctrl-Z does, with the terminal given back, and returns when the program goes on. What was
     * shown is forgotten: a {@link Input.Resized} follows when the terminal is there again. Any thread but the one that
     * delivers input.
     */
    void suspend();

    /** Gives the terminal back as it was; harmless when called again. */
    @Override
    void close();
}
