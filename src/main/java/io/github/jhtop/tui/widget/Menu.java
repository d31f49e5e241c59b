package io.github.jhtop.tui.widget;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import java.util.List;

/**
 * A list from which one thing is chosen. Immutable.
 *
 * @param items what can be chosen, at least one
 * @param selected the one under the cursor
 */
public record Menu(List<Item> items, int selected) {

    /**
     * One thing that can be chosen.
     *
     * @param id what it is for the program
     * @param title what it is for people
     * @param help a few words more
     */
    public record Item(String id, SafeText title, SafeText help) {

        /**
         * A thing of the program's own words.
         *
         * @param id what it is for the program
         * @param title what it is for people
         * @param help a few words more
         * @return the item
         */
        public static Item of(String id, String title, String help) {
            return new Item(id, SafeText.of(title), SafeText.of(help));
        }
    }

    private static final int GAP = 2;

    /** In fewer rows no item takes a second one. */
    private static final int ROWS_FOR_TWO = 4;

    /** Copies the list and keeps the cursor inside. */
    public Menu {
        items = List.copyOf(items);
        selected = Math.max(0, Math.min(selected, items.size() - 1));
    }

    /**
     * A menu with the cursor on one thing.
     *
     * @param items what can be chosen
     * @param id of that thing; the first if there is none of that name
     * @return the menu
     */
    public static Menu on(List<Item> items, String id) {
        int found = items.stream().map(Item::id).toList().indexOf(id);
        return new Menu(items, Math.max(0, found));
    }

    /**
     * With the cursor elsewhere.
     *
     * @param to which item; beyond an end, the end
     * @return the menu
     */
    public Menu select(int to) {
        return new Menu(items, to);
    }

    /**
     * The next item that begins with a letter, as in most menus.
     *
     * @param letter upper or lower case
     * @return the same if there is none
     */
    public Menu jump(String letter) {
        for (int i = 1; i <= items.size(); i++) {
            int at = (selected + i) % items.size();
            String title = items.get(at).title().toString();
            if (title.stripLeading().regionMatches(true, 0, letter, 0, letter.length())) {
                return select(at);
            }
        }
        return this;
    }

    /**
     * What is under the cursor.
     *
     * @return the item
     */
    public Item item() {
        return items.get(selected);
    }

    /**
     * Cells that it takes when nothing is cut.
     *
     * @return the longest title and the longest help
     */
    public int columns() {
        return titleCells()
                + GAP
                + items.stream().mapToInt(item -> item.help().cells()).max().orElse(0);
    }

    private int titleCells() {
        return items.stream().mapToInt(item -> item.title().cells()).max().orElse(0);
    }

    /**
     * How many items are visible in so many rows: one less where the help of the one under the cursor takes two.
     *
     * @param rows there are
     * @param width cells of each
     * @return items that fit
     */
    public int fitting(int rows, int width) {
        int room = helpCells(width);
        boolean two = rows >= ROWS_FOR_TWO && room > 0 && item().help().cells() > room;
        return two ? rows - 1 : rows;
    }

    /**
     * The item that a row shows.
     *
     * @param line from 0, among those of the menu
     * @param rows of the menu
     * @param width cells of each
     * @return its number, perhaps beyond the last
     */
    public int at(int line, int rows, int width) {
        int fitting = fitting(rows, width);
        int item = top(fitting) + line;
        return fitting < rows && item > selected ? item - 1 : item;
    }

    private int helpCells(int width) {
        return Math.max(0, width - 2 - titleCells() - GAP);
    }

    /**
     * The first item that is visible when so many fit.
     *
     * @param rows that fit
     * @return its number; the cursor is visible
     */
    public int top(int rows) {
        return Math.max(0, Math.min(selected - rows / 2, items.size() - rows));
    }

    /**
     * Whether items lie above or below those that are visible when so many fit.
     *
     * @param rows that fit
     * @return an arrow for each side where there are more
     */
    public String more(int rows) {
        return (top(rows) > 0 ? "▴" : "") + (top(rows) + rows < items.size() ? "▾" : "");
    }

    /**
     * Draws as many items as fit, the cursor among them.
     *
     * @param canvas takes them
     * @param row the first row
     * @param column the first cell
     * @param rows how many
     * @param width cells of each
     */
    public void draw(Canvas canvas, int row, int column, int rows, int width) {
        int room = helpCells(width);
        int help = column + 1 + titleCells() + GAP;
        boolean two = fitting(rows, width) < rows;
        int before = -1;
        for (int line = 0; line < rows && at(line, rows, width) < items.size(); line++) {
            int at = at(line, rows, width);
            Item item = items.get(at);
            boolean here = at == selected;
            boolean second = at == before;
            Role role = here ? Role.MENU_SELECTED : Role.MENU;
            SafeText text = two && here ? half(item.help(), room, second) : item.help();
            canvas.fill(row + line, column, width, ' ', role);
            canvas.put(row + line, column + 1, width - 2, second ? SafeText.EMPTY : item.title(), role);
            canvas.putCut(row + line, help, room, text, here ? Role.MENU_SELECTED : Role.MENU_HELP);
            before = at;
        }
    }

    /** A part of a help that takes two rows, broken at a blank; what has none there stays whole in the first. */
    private static SafeText half(SafeText help, int room, boolean second) {
        String text = help.toString();
        int end = text.length();
        while (end > 0 && SafeText.of(text.substring(0, end)).cells() > room) {
            end = text.lastIndexOf(' ', end - 1);
        }
        int first = end <= 0 ? text.length() : end;
        return SafeText.of(second ? text.substring(first).stripLeading() : text.substring(0, first));
    }
}
