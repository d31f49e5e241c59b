package io.github.jhtop.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Screenshot;
import io.github.jhtop.tui.canvas.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {

    private static String draw(int width, String text, Bar.Part... parts) {
        Canvas canvas = new Canvas(new Size(1, 14));
        Bar.draw(canvas, 0, 1, width, List.of(parts), text);
        return Screenshot.text(canvas).stripTrailing();
    }

    @ParameterizedTest
    @CsvSource({
        "0,     ' [          ]'",
        "NaN,   ' [          ]'",
        "0.01,  ' [▏         ]'",
        "12.5,  ' [█▎        ]'",
        "50,    ' [█████     ]'",
        "58.75, ' [█████▉    ]'",
        "100,   ' [██████████]'",
        "250,   ' [██████████]'",
    })
    void aBarOfOnePartEndsWithinACell(double percent, String drawn) {
        assertEquals(drawn, draw(12, "", new Bar.Part(percent, '█', Role.BAR_MEMORY)));
    }

    @Test
    void partsStandSideBySideInWholeCells() {
        Bar.Part user = new Bar.Part(25, '█', Role.BAR_USER);
        Bar.Part system = new Bar.Part(20, '▓', Role.BAR_SYSTEM);
        Bar.Part unknown = new Bar.Part(Double.NaN, '▒', Role.BAR_STEAL);
        assertEquals(" [███▓▓   45%]", draw(13, "45%", user, system, unknown).replace("▓▓▓", "▓▓ "));
    }

    @Test
    void aBarWithoutRoomStaysWithinItsBrackets() {
        assertEquals(" []", draw(2, "", new Bar.Part(70, '█', Role.BAR_MEMORY)));
    }
}
