package io.github.jhtop.tui;

import io.github.jhtop.text.CellWidth;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.widget.Box;
import io.github.jhtop.tui.widget.Menu;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Menus and messages in a box over the tab. */
final class Menus {

    /** What stands before a menu leaves it this much room at least. */
    private static final int LEAST_ITEMS = 3;

    /** More would hide the list that the menu is about; on a high screen it takes half of it. */
    private static final int MOST_ITEMS = 14;

    /** Of a box on a narrow screen: its frame, and a cell at both sides of it and of its text. */
    private static final int BESIDE = 6;

    /** A few plain words and the gap before the column of values. */
    private static final Pattern TITLED = Pattern.compile(" *[\\x21-\\x7e]+(?: [\\x21-\\x7e]+)* {2,}");

    private Menus() {}

    static UiState choose(Scene scene) {
        if (!(scene.state().overlay() instanceof Overlay.Choosing choosing)) {
            return scene.state();
        }
        Scene closed = scene.with(scene.state().with(to -> to.overlay = new Overlay.None()));
        return choosing.chosen().apply(closed, choosing.menu().item());
    }

    /** A letter goes to the next item that begins with it. */
    static UiState press(Scene scene, Overlay.Choosing choosing, String key) {
        return key.length() == 1
                ? scene.state()
                        .with(to -> to.overlay = choosing.with(choosing.menu().jump(key)))
                : scene.state();
    }

    /** A click on an item goes there; on the item under the cursor it takes it; beside the box it closes the menu. */
    static UiState click(Scene scene, Overlay.Choosing choosing, int row, int column) {
        Box box = box(scene.size(), choosing);
        Menu menu = choosing.menu();
        int first = box.top() + 1 + about(box, choosing).size();
        int rows = box.top() + 1 + box.rows() - first;
        boolean beside = row < box.top()
                || row > box.top() + box.rows() + 1
                || column < box.left()
                || column > box.left() + box.columns() + 1;
        if (beside) {
            return scene.state().with(to -> to.overlay = new Overlay.None());
        }
        int item = menu.at(row - first, rows, box.columns());
        if (row < first || row >= first + rows || item >= menu.items().size()) {
            return scene.state();
        }
        return item == menu.selected()
                ? choose(scene)
                : scene.state().with(to -> to.overlay = choosing.with(menu.select(item)));
    }

    private static Box box(Size screen, Overlay.Choosing choosing) {
        Menu menu = choosing.menu();
        int lines = choosing.about().size();
        int wide = Math.max(menu.columns() + 2, choosing.title().length() + 4);
        int about = choosing.about().stream().mapToInt(SafeText::cells).max().orElse(0) + 2;
        int items = Math.min(menu.items().size(), Math.max(MOST_ITEMS, screen.rows() / 2));
        Box box = Box.centred(screen, items + (lines == 0 ? 0 : lines + 1), Math.max(wide, about));
        boolean cut = box.columns() < menu.columns() + 2;
        return cut ? Box.centred(screen, box.rows() + 1, box.columns()) : box;
    }

    /** The lines before the menu that fit, and an empty one after them. */
    private static List<SafeText> about(Box box, Overlay.Choosing choosing) {
        List<SafeText> lines = choosing.about();
        if (lines.isEmpty()) {
            return lines;
        }
        int room = Math.max(
                0, box.rows() - Math.min(LEAST_ITEMS, choosing.menu().items().size()));
        List<SafeText> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), Math.max(0, room - 1))));
        if (shown.size() < lines.size() && !shown.isEmpty()) {
            int hidden = lines.size() - shown.size() + 1;
            shown.set(shown.size() - 1, SafeText.of("and " + hidden + " more"));
        }
        if (room > 0) {
            shown.add(SafeText.EMPTY);
        }
        return shown;
    }

    static void draw(Canvas canvas, Overlay.Choosing choosing) {
        Box box = box(canvas.size(), choosing);
        box.draw(canvas, choosing.title());
        List<SafeText> about = about(box, choosing);
        for (int i = 0; i < about.size(); i++) {
            box.put(canvas, i, about.get(i), Role.MENU);
        }
        int row = box.top() + 1 + about.size();
        int rows = box.rows() - about.size();
        choosing.menu().draw(canvas, row, box.left() + 1, rows, box.columns());
        canvas.put(
                box.top() + box.rows() + 1,
                box.left() + box.columns() - 2,
                choosing.menu().more(choosing.menu().fitting(rows, box.columns())),
                Role.BOX_TITLE);
    }

    static void draw(Canvas canvas, Overlay.Telling telling) {
        Box box = box(canvas.size(), telling);
        List<SafeText> lines = lines(canvas.size(), telling);
        int top = Math.max(0, Math.min(telling.top(), lines.size() - box.rows()));
        box.draw(canvas, telling.title());
        for (int i = 0; i < box.rows() && top + i < lines.size(); i++) {
            box.put(canvas, i, lines.get(top + i), Role.MENU);
        }
        String more = (top > 0 ? "▴" : "") + (top + box.rows() < lines.size() ? "▾" : "");
        canvas.put(box.top() + box.rows() + 1, box.left() + box.columns() - 2, more, Role.BOX_TITLE);
    }

    static UiState scroll(Scene scene, Overlay.Telling telling, Movement.Step step, int direction) {
        int visible = box(scene.size(), telling).rows();
        int last = Math.max(0, lines(scene.size(), telling).size() - visible);
        int top = Math.max(0, Math.min(Movement.target(step, direction, telling.top(), last + 1, visible), last));
        return scene.state().with(to -> to.overlay = new Overlay.Telling(telling.title(), telling.lines(), top));
    }

    private static Box box(Size screen, Overlay.Telling telling) {
        List<SafeText> lines = lines(screen, telling);
        int wide = lines.stream().mapToInt(SafeText::cells).max().orElse(0) + 2;
        return Box.centred(screen, lines.size(), Math.max(wide, telling.title().length() + 4));
    }

    private static List<SafeText> lines(Size screen, Overlay.Telling telling) {
        return telling.lines().stream()
                .flatMap(line -> broken(line.toString(), screen).stream())
                .toList();
    }

    /** Pieces that fit into a box, broken at blanks where that leaves none nearly empty. */
    static List<SafeText> broken(String line, Size screen) {
        return broken(line, screen.columns() - BESIDE);
    }

    /** Pieces of a width, broken in the same way. What follows a title and a gap stays right of the gap. */
    static List<SafeText> broken(String line, int columns) {
        int cells = Math.max(2, columns);
        Matcher titled = TITLED.matcher(line);
        String indent = titled.lookingAt() && 2 * titled.end() < cells ? " ".repeat(titled.end()) : "";
        List<SafeText> pieces = new ArrayList<>();
        String left = line;
        for (int fits = fitting(left, cells); fits < left.length(); fits = fitting(left, cells)) {
            int least = indent.length() + (fits - indent.length()) / 2;
            int blank = left.lastIndexOf(' ', fits);
            int end = blank > least ? blank : fits;
            pieces.add(SafeText.of(left.substring(0, end)));
            left = indent + left.substring(end).stripLeading();
        }
        pieces.add(SafeText.of(left));
        return pieces;
    }

    private static int fitting(String line, int cells) {
        int at = 0;
        for (int left = cells; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            left -= CellWidth.of(line.codePointAt(at));
            if (left < 0) {
                break;
            }
        }
        return at;
    }
}
