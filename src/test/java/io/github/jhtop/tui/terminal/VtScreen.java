package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jhtop.text.CellWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * As much of a terminal as a frame needs: moves, erasures, SGR and cells; automatic wrapping is off. What is drawn
 * outside it is an {@link IndexOutOfBoundsException}.
 */
public final class VtScreen {

    /** In the right half of a wide character. */
    static final String RIGHT_HALF = "";

    private final int rows;
    private final int columns;
    private final String[] text;
    private final String[] looks;
    private String look = "";
    private int row;
    private int column;

    /**
     * A terminal that shows rubbish.
     *
     * @param rows lines
     * @param columns cells of a line
     */
    public VtScreen(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.text = new String[rows * columns];
        this.looks = new String[rows * columns];
        // What was there before must not be relied on.
        Arrays.fill(text, "X");
        Arrays.fill(looks, "dirty");
    }

    String text(int atRow, int atColumn) {
        return text[atRow * columns + atColumn];
    }

    String look(int atRow, int atColumn) {
        return looks[atRow * columns + atColumn];
    }

    /**
     * What stands on it.
     *
     * @return its rows, blanks at their ends included
     */
    public List<String> lines() {
        return IntStream.range(0, rows)
                .mapToObj(at -> String.join("", Arrays.asList(text).subList(at * columns, (at + 1) * columns)))
                .toList();
    }

    /**
     * Draws.
     *
     * @param bytes whole characters and sequences
     */
    public void apply(byte[] bytes) {
        String stream = new String(bytes, UTF_8);
        for (int i = 0; i < stream.length(); ) {
            int codePoint = stream.codePointAt(i);
            if (codePoint == 0x1B) {
                i = control(stream, i + 2);
            } else {
                put(codePoint);
                i += Character.charCount(codePoint);
            }
        }
    }

    private int control(String stream, int from) {
        int end = from;
        while (stream.charAt(end) < '@') {
            end++;
        }
        List<Integer> numbers = new ArrayList<>();
        // A program that is stopped in the middle of a sequence leaves its rest to whoever writes next: controls are
        // obeyed
        // within one, so they are no part of it. Source: DEC STD 070, chapter 3.
        String parameters = stream.substring(from, end).replaceAll("[\\x00-\\x1f]", "");
        for (String number : parameters.split(";", -1)) {
            numbers.add(number.isEmpty() ? 1 : Integer.parseInt(number));
        }
        switch (stream.charAt(end)) {
            case 'H' -> {
                row = numbers.get(0) - 1;
                column = numbers.size() > 1 ? numbers.get(1) - 1 : 0;
            }
            case 'C' -> column = Math.min(columns - 1, column + numbers.get(0));
            case 'K' -> erase(row * columns + column, (row + 1) * columns);
            case 'J' -> erase(0, rows * columns);
            case 'm' -> look = stream.substring(from - 2, end + 1);
            default -> throw new AssertionError("unexpected sequence " + parameters + stream.charAt(end));
        }
        return end + 1;
    }

    private void erase(int from, int to) {
        Arrays.fill(text, from, to, " ");
        Arrays.fill(looks, from, to, look);
    }

    private void put(int codePoint) {
        int width = CellWidth.of(codePoint);
        if (width == 0) {
            int base = column > 0 && text(row, column - 1).equals(RIGHT_HALF) ? column - 2 : column - 1;
            text[row * columns + base] += Character.toString(codePoint);
            return;
        }
        if (row >= rows || column + width > columns) {
            throw new IndexOutOfBoundsException("drawn at row " + row + ", column " + column);
        }
        set(column, Character.toString(codePoint));
        if (width == 2) {
            set(column + 1, RIGHT_HALF);
        }
        column += width;
    }

    /** As xterm has it: half of a wide character leaves a blank in the place of the other half. */
    private void set(int atColumn, String cell) {
        int at = row * columns + atColumn;
        if (text[at].equals(RIGHT_HALF) && !cell.equals(RIGHT_HALF)) {
            text[at - 1] = " ";
        }
        if (atColumn + 1 < columns && text[at + 1].equals(RIGHT_HALF)) {
            text[at + 1] = " ";
        }
        text[at] = cell;
        looks[at] = look;
    }
}
