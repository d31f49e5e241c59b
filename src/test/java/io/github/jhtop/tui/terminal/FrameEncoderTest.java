package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Style;
import io.github.jhtop.tui.canvas.Theme;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameEncoderTest {

    private static final Theme THEME = new Theme(Map.of(Role.JVM, Style.parse("bold green")));
    private final FrameEncoder encoder = new FrameEncoder(THEME, new Capabilities(ColourDepth.SIXTEEN, true, false));

    @Test
    void saysNothingWhenNothingChanged() {
        assertEquals("", encode(numbered("42"), numbered("42")));
    }

    @Test
    void changesOneNumberInFewBytes() {
        assertEquals("\033[24;78H\033[m17", encode(numbered("42"), numbered("17")));
    }

    @Test
    void clearsAScreenThatNobodyKnowsAndOneOfAnotherSize() {
        assertTrue(encode(null, numbered("42")).startsWith("\033[m\033[2J"));
        assertTrue(encode(new Canvas(new Size(2, 2)), numbered("42")).startsWith("\033[m\033[2J"));
    }

    @Test
    void erasesTheRestOfARowAtOnce() {
        Canvas shown = new Canvas(new Size(1, 80));
        shown.fill(0, 0, 80, '#', Role.JVM);
        Canvas next = new Canvas(new Size(1, 80));
        next.fill(0, 0, 2, '#', Role.JVM);
        assertEquals("\033[;3H\033[m\033[K", encode(shown, next));
    }

    @Test
    void drawsAFewUnchangedCellsInsteadOfAMove() {
        Canvas shown = new Canvas(new Size(1, 20));
        shown.put(0, 0, "1,234 5", Role.TEXT);
        Canvas next = new Canvas(new Size(1, 20));
        next.put(0, 0, "2,235 6", Role.TEXT);
        assertEquals("\033[H\033[m2,235 6", encode(shown, next));
    }

    @Test
    void lastGateStopsControlCharacters() {
        Canvas canvas = new Canvas(new Size(1, 4));
        canvas.put(0, 0, "\033\007\u009B", Role.JVM);
        assertEquals("\033[m\033[2J\033[H\033[;1;32m\uFFFD\uFFFD\uFFFD", encode(null, canvas));
    }

    private static Canvas numbered(String number) {
        Canvas canvas = new Canvas(new Size(24, 80));
        canvas.put(0, 0, "Tasks", Role.JVM);
        canvas.put(23, 77, number, Role.TEXT);
        return canvas;
    }

    private String encode(@Nullable Canvas shown, Canvas next) {
        FrameBuffer buffer = new FrameBuffer();
        encoder.encode(shown, next, buffer);
        return new String(buffer.toByteArray(), UTF_8);
    }
}
