package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.tui.canvas.Canvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A screen as a text file: a block of what it shows, and a block of what each cell means. With {@code
 * -Dgolden.write=true} the files are written instead of compared; look at them before you commit.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void compare(String name, Canvas canvas) throws IOException {
        String screen = textBlock(canvas) + "\n" + roleBlock(canvas);
        Path file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, screen);
        }
        assertEquals(Files.readString(file), screen, name);
    }

    static String textBlock(Canvas canvas) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < canvas.size().rows(); row++) {
            for (int column = 0; column < canvas.size().columns(); column++) {
                int character = canvas.character(row, column);
                if (character != Canvas.RIGHT_HALF) {
                    text.appendCodePoint(character).append(canvas.marks(row, column));
                }
            }
            text.append("│\n");
        }
        return text.toString();
    }

    private static String roleBlock(Canvas canvas) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < canvas.size().rows(); row++) {
            for (int column = 0; column < canvas.size().columns(); column++) {
                text.append(canvas.role(row, column).code());
            }
            text.append("│\n");
        }
        return text.toString();
    }
}
