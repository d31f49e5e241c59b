package io.github.jhtop.export;

import java.util.List;

/** Cells of lines below each other, each column as wide as its widest cell. */
final class Aligned {

    private Aligned() {}

    /**
     * Aligns.
     *
     * @param lines of equally many cells
     * @param words so many columns from the left are words; those behind them are numbers, but for the last
     * @return lines, each with its end
     */
    static String of(List<List<String>> lines, int words) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder one = new StringBuilder();
            for (int column = 0; column < line.size() - 1; column++) {
                String cell = line.get(column);
                String blanks = " ".repeat(width(lines, column) - cell.length());
                one.append(column < words ? cell + blanks : blanks + cell).append("  ");
            }
            text.append((one + line.get(line.size() - 1)).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }
}
