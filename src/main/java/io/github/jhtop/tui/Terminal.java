package io.github.jhtop.tui;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Size;
import java.util.function.Consumer;

/** The screen and the keys, whatever they are made of. */
public interface Terminal extends AutoCloseable {

    /**
     * The size at present.
     *
     * @return rows and columns
     */
    Size size();

    /**
     * Starts to deliver keys, resizes and the end of the terminal, from a thread of the terminal's own.
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

    /** Gives the terminal back as it was; harmless when called again. */
    @Override
    void close();
}
