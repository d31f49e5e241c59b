package io.github.jhtop.tui.canvas;

import io.github.jhtop.text.CellWidth;
import io.github.jhtop.text.SafeText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A screen in the making: cells of one character and one role each. Views draw on it and everything outside is clipped;
 * a wide character takes two cells and is never cut in half. One thread at a time.
 */
public final class Canvas {

    /** Stands in the right half of a wide character. */
    public static final int RIGHT_HALF = 0;

    private final Size size;
    private final int[] characters;
    private final Role[] roles;
    private final Map<Integer, String> marks = new HashMap<>(0);

    /**
     * An empty canvas.
     *
     * @param size its size; nothing can be drawn on one without rows or columns
     */
    public Canvas(Size size) {
        this.size = size;
        this.characters = new int[Math.max(0, size.rows()) * Math.max(0, size.columns())];
        this.roles = new Role[characters.length];
        Arrays.fill(roles, Role.TEXT);
        Arrays.fill(characters, ' ');
    }

    /**
     * Its size.
     *
     * @return rows and columns
     */
    public Size size() {
        return size;
    }

    /**
     * Writes plain ASCII or box drawing of the program itself.
     *
     * @param row from 0
     * @param column from 0
     * @param text every character takes one cell
     * @param role of every cell
     * @return the column after the text
     */
    public int put(int row, int column, String text, Role role) {
        int at = column;
        for (int i = 0; i < text.length(); i++) {
            set(row, at++, text.charAt(i), role);
        }
        return at;
    }

    /**
     * Writes foreign text; where it does not fit, a mark of the cut takes its last cell.
     *
     * @param row from 0
     * @param column from 0
     * @param width at most this many cells
     * @param text what to write
     * @param role of every cell
     */
    public void putCut(int row, int column, int width, SafeText text, Role role) {
        boolean cut = text.cells() > width;
        int end = put(row, column, cut ? width - 1 : width, text, role);
        put(row, end, cut && width > 0 ? "…" : "", role);
    }

    /**
     * Writes foreign text, cut to a width.
     *
     * @param row from 0
     * @param column from 0
     * @param width at most this many cells
     * @param text what to write
     * @param role of every cell
     * @return the column after the text
     */
    public int put(int row, int column, int width, SafeText text, Role role) {
        String string = text.toString();
        int at = column;
        int end = Math.min(column + width, size.columns());
        for (int i = 0; i < string.length(); ) {
            int codePoint = string.codePointAt(i);
            i += Character.charCount(codePoint);
            int cells = CellWidth.of(codePoint);
            if (cells == 0) {
                join(row, at - 1, codePoint);
                continue;
            }
            if (at + cells > end) {
                return at;
            }
            set(row, at, codePoint, role);
            if (cells == 2) {
                set(row, at + 1, at < 0 ? ' ' : RIGHT_HALF, role);
            }
            at += cells;
        }
        return at;
    }

    /**
     * Fills cells with one character.
     *
     * @param row from 0
     * @param column the first
     * @param width how many
     * @param character takes one cell
     * @param role of every cell
     */
    public void fill(int row, int column, int width, char character, Role role) {
        for (int i = 0; i < width; i++) {
            set(row, column + i, character, role);
        }
    }

    /**
     * Gives a whole row another role, such as that of the cursor.
     *
     * @param row from 0
     * @param role the new one
     */
    public void repaint(int row, Role role) {
        if (row >= 0 && row < size.rows()) {
            Arrays.fill(roles, row * size.columns(), (row + 1) * size.columns(), role);
        }
    }

    /**
     * Gives some cells of a row another role.
     *
     * @param row from 0
     * @param column the first
     * @param width how many
     * @param role the new one
     */
    public void repaint(int row, int column, int width, Role role) {
        boolean inside = row >= 0 && row < size.rows() && column >= 0 && column < size.columns();
        if (inside && width > 0) {
            int from = row * size.columns() + column;
            Arrays.fill(roles, from, from + Math.min(width, size.columns() - column), role);
        }
    }

    /**
     * The character of a cell.
     *
     * @param row from 0
     * @param column from 0
     * @return a code point, or {@link #RIGHT_HALF}
     */
    public int character(int row, int column) {
        return characters[row * size.columns() + column];
    }

    /**
     * The marks that join the character of a cell.
     *
     * @param row from 0
     * @param column from 0
     * @return mostly nothing
     */
    public String marks(int row, int column) {
        return marks.isEmpty() ? "" : marks.getOrDefault(row * size.columns() + column, "");
    }

    /**
     * The role of a cell.
     *
     * @param row from 0
     * @param column from 0
     * @return what it means
     */
    public Role role(int row, int column) {
        return roles[row * size.columns() + column];
    }

    /**
     * Whether a cell looks the same on another canvas of the same size.
     *
     * @param other the other one
     * @param row from 0
     * @param column from 0
     * @return true if character, marks and role are equal
     */
    public boolean sameCell(Canvas other, int row, int column) {
        int at = row * size.columns() + column;
        boolean same = characters[at] == other.characters[at] && roles[at] == other.roles[at];
        boolean unmarked = marks.isEmpty() && other.marks.isEmpty();
        return same && (unmarked || marks(row, column).equals(other.marks(row, column)));
    }

    private void set(int row, int column, int character, Role role) {
        if (row < 0 || column < 0 || row >= size.rows() || column >= size.columns()) {
            return;
        }
        int at = row * size.columns() + column;
        mendHalves(at, row, character);
        characters[at] = character;
        roles[at] = role;
        if (!marks.isEmpty()) {
            marks.remove(at);
        }
    }

    /** Overwriting one half of a wide character leaves a blank in the other. */
    private void mendHalves(int at, int row, int character) {
        int rowEnd = (row + 1) * size.columns();
        if (characters[at] == RIGHT_HALF && character != RIGHT_HALF && at > row * size.columns()) {
            blank(at - 1);
        }
        if (at + 1 < rowEnd && characters[at + 1] == RIGHT_HALF) {
            blank(at + 1);
        }
    }

    private void blank(int at) {
        characters[at] = ' ';
        if (!marks.isEmpty()) {
            marks.remove(at);
        }
    }

    /** A mark on a wide character stays with its left half. */
    private void join(int row, int column, int mark) {
        if (row >= 0 && column >= 0 && row < size.rows() && column < size.columns()) {
            int at = row * size.columns() + column;
            int base = characters[at] == RIGHT_HALF ? at - 1 : at;
            marks.merge(base, Character.toString(mark), String::concat);
        }
    }
}
