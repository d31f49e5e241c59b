package io.github.jhtop.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Style;
import io.github.jhtop.tui.canvas.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever is drawn, the terminal shows it. */
class FrameEncoderProperties {

    private static final Role[] ROLES = {Role.TEXT, Role.DIM, Role.SELECTED, Role.BAR_USER};
    private static final List<String> WORDS =
            List.of("jhtop", "12", " ", "    ", "처리", "naïve", "a\u0301\u0302b", "漢", "│─┐", "😀!", "\uFFFD");

    private static final Theme THEME = theme();
    private static final Capabilities XTERM = new Capabilities(ColourDepth.INDEXED, true, false);

    @Property(tries = 500)
    void theTerminalShowsTheCanvas(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 24) int columns) {
        Random random = new Random(seed);
        FrameEncoder encoder = new FrameEncoder(THEME, XTERM);
        VtScreen screen = new VtScreen(rows, columns);
        Canvas shown = null;
        for (int frame = 0; frame < 6; frame++) {
            Canvas next = scribble(new Canvas(new Size(rows, columns)), random);
            screen.apply(encode(encoder, shown, next));
            assertShows(next, screen);
            shown = next;
        }
    }

    @Property(tries = 200)
    void withoutUnicodeEveryCellIsAscii(@ForAll long seed) {
        Random random = new Random(seed);
        FrameEncoder encoder = new FrameEncoder(THEME, XTERM.withoutUnicode());
        Canvas canvas = scribble(new Canvas(new Size(4, 20)), random);
        byte[] bytes = encode(encoder, null, canvas);
        for (byte b : bytes) {
            assertEquals(b & 0x7F, b);
        }
        VtScreen screen = new VtScreen(4, 20);
        screen.apply(bytes);
        for (int column = 0; column < 20; column++) {
            assertEquals(1, screen.text(0, column).length());
        }
    }

    private static void assertShows(Canvas canvas, VtScreen screen) {
        for (int row = 0; row < canvas.size().rows(); row++) {
            for (int column = 0; column < canvas.size().columns(); column++) {
                int character = canvas.character(row, column);
                String cell = character == Canvas.RIGHT_HALF
                        ? VtScreen.RIGHT_HALF
                        : Character.toString(character) + canvas.marks(row, column);
                assertEquals(cell, screen.text(row, column), "row " + row + ", column " + column);
                String look = StyleEncoder.encode(THEME.style(canvas.role(row, column)), XTERM.colours());
                assertEquals(look, screen.look(row, column), "look of row " + row + ", column " + column);
            }
        }
    }

    private static Canvas scribble(Canvas canvas, Random random) {
        int strokes = random.nextInt(12);
        for (int i = 0; i < strokes; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            Role role = ROLES[random.nextInt(ROLES.length)];
            int row = random.nextInt(canvas.size().rows());
            int column = random.nextInt(canvas.size().columns());
            canvas.put(row, column, random.nextInt(30), SafeText.of(word), role);
            if (random.nextInt(8) == 0) {
                canvas.repaint(row, role);
            }
        }
        return canvas;
    }

    private static byte[] encode(FrameEncoder encoder, @Nullable Canvas shown, Canvas next) {
        FrameBuffer buffer = new FrameBuffer();
        encoder.encode(shown, next, buffer);
        return buffer.toByteArray();
    }

    private static Theme theme() {
        Map<Role, Style> styles = new EnumMap<>(Role.class);
        styles.put(Role.DIM, Style.parse("dim"));
        styles.put(Role.SELECTED, Style.parse("black on cyan"));
        styles.put(Role.BAR_USER, Style.parse("bold #12ab34"));
        return new Theme(styles);
    }
}
