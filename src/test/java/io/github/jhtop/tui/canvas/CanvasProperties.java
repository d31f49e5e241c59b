package io.github.jhtop.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.text.CellWidth;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is written where, columns stay straight. */
class CanvasProperties {

    private static final int ROWS = 3;

    @Property(tries = 500)
    void theCharactersOfEachRowAddUpToItsWidth(
            @ForAll("texts") List<String> texts,
            @ForAll @IntRange(min = 1, max = 20) int columns,
            @ForAll Random random) {
        Canvas canvas = new Canvas(new Size(ROWS, columns));
        for (String text : texts) {
            int column = random.nextInt(columns + 6) - 3;
            canvas.put(random.nextInt(ROWS), column, random.nextInt(30), SafeText.of(text), Role.TEXT);
            canvas.fill(random.nextInt(ROWS), random.nextInt(columns), random.nextInt(3), '#', Role.DIM);
        }
        for (int row = 0; row < ROWS; row++) {
            assertEquals(columns, cells(canvas, row));
        }
    }

    /** Sum of widths, after a look that each wide character has its right half beside it and nothing else has. */
    private static int cells(Canvas canvas, int row) {
        int cells = 0;
        for (int column = 0; column < canvas.size().columns(); column++) {
            int character = canvas.character(row, column);
            boolean right = character == Canvas.RIGHT_HALF;
            boolean afterWide = column > 0 && width(canvas, row, column - 1) == 2;
            assertEquals(afterWide, right, "row " + row + ", column " + column);
            assertEquals("", right ? canvas.marks(row, column) : "", "a mark belongs to the left half");
            cells += right ? 0 : width(canvas, row, column);
        }
        return cells;
    }

    private static int width(Canvas canvas, int row, int column) {
        int character = canvas.character(row, column);
        return character == Canvas.RIGHT_HALF ? 0 : CellWidth.of(character);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Foreign.texts().list().ofMaxSize(12);
    }

    @Example
    void aMarkStaysWithTheWideCharacterItBelongsTo() {
        Canvas canvas = new Canvas(new Size(1, 4));
        canvas.put(0, 0, 4, SafeText.of("か\u3099a\u0301"), Role.TEXT);
        assertEquals("\u3099", canvas.marks(0, 0));
        assertEquals("", canvas.marks(0, 1));
        assertEquals("\u0301", canvas.marks(0, 2));
    }

    @Example
    void aMarkGoesWithTheHalfThatIsOverwritten() {
        Canvas canvas = new Canvas(new Size(1, 4));
        canvas.put(0, 0, 4, SafeText.of("か\u3099"), Role.TEXT);
        canvas.put(0, 1, "x", Role.TEXT);
        assertEquals(" x\n", Screenshot.text(canvas));
    }
}
