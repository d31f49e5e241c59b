package io.github.jhtop.tui.canvas;

/** What is on the screen, as a file. */
public final class Screenshot {

    private Screenshot() {}

    /**
     * The characters of a canvas.
     *
     * @param canvas what is on the screen
     * @return one line for each row, without the blanks at its end
     */
    public static String text(Canvas canvas) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < canvas.size().rows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < canvas.size().columns(); column++) {
                int character = canvas.character(row, column);
                if (character != Canvas.RIGHT_HALF) {
                    line.appendCodePoint(character).append(canvas.marks(row, column));
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
