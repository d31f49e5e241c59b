package io.github.jhtop.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Screenshot;
import io.github.jhtop.tui.canvas.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraphTest {

    private static final double NAN = Double.NaN;

    private static String draw(GraphStyle style, double... values) {
        Canvas canvas = new Canvas(new Size(2, 10));
        Graph.draw(canvas, 0, 0, 2, values, style);
        return Screenshot.text(canvas);
    }

    @Test
    void blocksRiseByEighthsOfARow() {
        assertEquals("   ▁▄█\n▁▄█████\n".replace("█████", "████"), draw(GraphStyle.BLOCK, 0, 25, 50, 56, 75, 100));
    }

    @Test
    void brailleHasTwoValuesInACellAndFourHeightsInARow() {
        // Left and right column of dots: 1 and 2, 4 and 8 of 8 heights, then one value alone.
        assertEquals(" ⢸\n⣠⣿⡀\n", draw(GraphStyle.BRAILLE, 12.5, 25, 50, 100, 1));
    }

    @Test
    void asciiHasFourHeightsInARow() {
        assertEquals("    .#\n.:#####\n".replace("#####", "####"), draw(GraphStyle.ASCII, 12.5, 25, 50, 50, 62.5, 100));
    }

    @ParameterizedTest
    @EnumSource(GraphStyle.class)
    void theUnknownLeavesAGapAndTheIdleDoesNot(GraphStyle style) {
        String idle = Graph.sparkline(new double[] {0, 0, 0, 0}, 5, style);
        assertEquals(4 / style.valuesPerCell(), idle.length());
        assertEquals(-1, idle.indexOf(' '));
        assertEquals(
                idle.length(),
                Graph.sparkline(new double[] {NAN, NAN, NAN, NAN}, 5, style).length());
        assertEquals(
                "", Graph.sparkline(new double[] {NAN, NAN, NAN, NAN}, 5, style).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCK, 8, '▁▄█ █'",
        "BRAILLE, 8, '⣠⡇⡇'",
        "ASCII, 8, '.:# #'",
        "BLOCK, 0, '▁▁▁ ▁'",
        "BLOCK, NaN, '▁▁▁ ▁'",
    })
    void aSparklineFillsItsRowAtTheGreatest(GraphStyle style, double most, String line) {
        assertEquals(line, Graph.sparkline(new double[] {-1, 4, 8, NAN, 1e9}, most, style));
    }

    @Test
    void withoutUnicodeOnlyAsciiIsLeft() {
        assertEquals(GraphStyle.BRAILLE, GraphStyle.BRAILLE.on(true));
        assertEquals(GraphStyle.ASCII, GraphStyle.BRAILLE.on(false));
    }

    @Test
    void aMiniBarIsOneBlock() {
        assertEquals(' ', Graph.mini(NAN));
        assertEquals('▁', Graph.mini(0));
        assertEquals('▄', Graph.mini(50));
        assertEquals('█', Graph.mini(100));
        assertEquals('█', Graph.mini(100.4));
    }

    @Test
    void cellsOfAGraphHaveItsRole() {
        Canvas canvas = new Canvas(new Size(1, 2));
        Graph.draw(canvas, 0, 0, 1, new double[] {NAN, 1}, GraphStyle.BLOCK);
        assertEquals(Role.TEXT, canvas.role(0, 0));
        assertEquals(Role.GRAPH, canvas.role(0, 1));
    }
}
