package io.github.jhtop.tui;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import java.util.List;
import java.util.function.Consumer;

/** A terminal that shows nothing and writes down what it is asked for. */
record FakeTerminal(List<String> deeds) implements Terminal {
    @Override
    public Size size() {
        return new Size(24, 80);
    }

    @Override
    public void listen(Consumer<Input> sink) {
        // Nobody presses a key.
    }

    @Override
    public void show(Canvas canvas) {
        // Nobody looks.
    }

    @Override
    public void invalidate() {
        deeds.add("redraw");
    }

    @Override
    public void wear(Theme theme) {
        // The theme was noted when it was asked for.
    }

    @Override
    public void suspend() {
        deeds.add("stop");
    }

    @Override
    public void close() {
        deeds.add("close");
    }
}
