package io.github.jhtop.tui.widget;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MenuTest {

    private static final Menu MENU = new Menu(
            List.of(
                    Menu.Item.of("a", "Apple", "red"),
                    Menu.Item.of("b", "Banana", "yellow"),
                    Menu.Item.of("c", " 9 apricot", "orange"),
                    Menu.Item.of("d", "Avocado", "green, and longer than the others")),
            0);

    @Example
    void aLetterGoesRoundTheItemsThatBeginWithIt() {
        assertAll(
                () -> assertEquals(3, MENU.jump("a").selected()),
                () -> assertEquals(0, MENU.jump("A").jump("a").selected()),
                () -> assertEquals(2, MENU.jump("9").selected()),
                () -> assertEquals(MENU, MENU.jump("z")));
    }

    @Example
    void theCursorStaysInside() {
        assertAll(
                () -> assertEquals("a", MENU.select(-5).item().id()),
                () -> assertEquals("d", MENU.select(99).item().id()),
                () -> assertEquals("c", Menu.on(MENU.items(), "c").item().id()),
                () -> assertEquals("a", Menu.on(MENU.items(), "?").item().id()));
    }

    @Example
    void arrowsTellOfWhatIsAboveAndBelow() {
        assertAll(
                () -> assertEquals("▾", MENU.more(2)),
                () -> assertEquals("▴▾", MENU.select(2).more(2)),
                () -> assertEquals("▴", MENU.select(3).more(2)),
                () -> assertEquals("", MENU.more(4)));
    }

    @Property
    void theItemUnderTheCursorIsDrawnAndNothingElseIs(
            @ForAll @IntRange(min = 0, max = 3) int selected,
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 40) int width) {
        Canvas canvas = new Canvas(new Size(8, 60));
        MENU.select(selected).draw(canvas, 1, 3, rows, width);
        int cells = 0;
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 60; column++) {
                boolean inside = row >= 1 && row <= rows && column >= 3 && column < 3 + width;
                assertTrue(inside || canvas.character(row, column) == ' ', row + ", " + column);
                cells += canvas.role(row, column) == Role.MENU_SELECTED ? 1 : 0;
            }
        }
        int two = rows > MENU.select(selected).fitting(rows, width) ? 2 : 1;
        assertEquals(two * width, cells);
    }

    @Example
    void aHelpThatIsTooLongGoesOnBelow() {
        Canvas canvas = new Canvas(new Size(8, 60));
        Menu menu = MENU.select(3);
        menu.draw(canvas, 0, 0, 5, 32);
        assertAll(
                () -> assertEquals(
                        "Avocado     green, and longer", line(canvas, 3, 32).strip()),
                () -> assertEquals("than the others", line(canvas, 4, 32).strip()),
                () -> assertEquals(3, menu.at(3, 5, 32)),
                () -> assertEquals(3, menu.at(4, 5, 32)),
                () -> assertEquals(4, MENU.at(4, 5, 32)));
    }

    private static String line(Canvas canvas, int row, int width) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < width; column++) {
            text.appendCodePoint(canvas.character(row, column));
        }
        return text.toString();
    }

    @Property
    void aBoxFitsOnEveryScreen(
            @ForAll @IntRange(min = 0, max = 30) int rows,
            @ForAll @IntRange(min = 0, max = 60) int columns,
            @ForAll @IntRange(min = 0, max = 40) int wantedRows,
            @ForAll @IntRange(min = 0, max = 300) int wantedColumns) {
        Size screen = new Size(rows, columns);
        Canvas canvas = new Canvas(screen);
        Box box = Box.centred(screen, wantedRows, wantedColumns);
        box.draw(canvas, "A title that is quite long");
        box.put(canvas, 0, SafeText.of("写真 and more words than fit"), Role.MENU);
        boolean roomy = rows >= 4 && columns >= 5;
        boolean fits = box.top() >= 0
                && box.left() >= 0
                && box.top() + box.rows() + 2 <= rows - 1
                && box.left() + box.columns() + 2 <= columns;
        assertTrue(fits || !roomy, box + " on " + screen);
    }
}
