package io.github.jhtop.tui;

import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.widget.Prompt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the last row: what is typed, or said, or the keys that matter here; and the place in the list. */
final class FooterView {

    /** A command and the cells that stand for it. */
    private record Slot(Command command, int at, int end) {}

    private FooterView() {}

    static void render(Scene scene, Canvas canvas, int pageLines) {
        int row = scene.layout().footerRow();
        SafeText notice = scene.state().notice();
        if (scene.state().overlay() instanceof Overlay.Asking asking) {
            drawQuestion(scene, canvas, row, asking);
        } else if (scene.state().overlay() instanceof Overlay.Leaving) {
            say(canvas, row, SafeText.of(Leaving.question(scene.state())));
        } else if (notice != null) {
            say(canvas, row, notice);
        } else {
            String place = place(scene, pageLines);
            for (Slot slot : slots(scene, room(scene, place))) {
                int at = canvas.put(row, slot.at(), key(slot.command()), Role.KEY);
                canvas.put(row, at, slot.command().title(), Role.KEY_LABEL);
            }
            canvas.put(row, canvas.size().columns() - place.length() - 1, place, Role.DIM);
        }
    }

    private static void say(Canvas canvas, int row, SafeText line) {
        canvas.fill(row, 0, canvas.size().columns(), ' ', Role.BANNER);
        canvas.put(row, 1, canvas.size().columns() - 2, line, Role.BANNER);
    }

    private static void drawQuestion(Scene scene, Canvas canvas, int row, Overlay.Asking asking) {
        int columns = canvas.size().columns();
        if (asking.question() == Question.VALUE) {
            drawRange(scene, canvas, row, asking);
            return;
        }
        int at = canvas.put(row, 0, asking.question().label(), Role.PROMPT) + 1;
        Prompt prompt = asking.prompt();
        String hint = prompt.text().isEmpty() ? asking.question().hint() : asking.complaint();
        if (hint.isEmpty()) {
            hint = scene.rows().isEmpty() ? asking.question().nothing() : "";
        }
        int room = columns - at;
        int free = room - SafeText.of(prompt.text()).cells() - 1;
        boolean calm = hint.isEmpty() || prompt.text().isEmpty();
        if (hint.isEmpty() && asking.question() == Question.SEARCH) {
            hint = SearchHint.of(scene, canvas, prompt.text(), free - 2);
        }
        int wanted = hint.isEmpty() ? 0 : SafeText.of(hint).cells() + 2;
        int hintCells = Math.min(wanted, Math.max(free, room * 2 / 3));
        prompt.draw(canvas, row, at, room - hintCells);
        Role role = calm ? Role.DIM : Role.WARNING;
        canvas.put(row, columns - hintCells + 1, Math.max(0, hintCells - 1), SafeText.of(hint), role);
    }

    /** What may be typed in the line above, or why that cannot be used. */
    private static void drawRange(Scene scene, Canvas canvas, int row, Overlay.Asking asking) {
        RunForm.Entry entry = LabTyping.entry(scene.state().lab());
        String range = entry == null ? "" : entry.title() + ": " + entry.range();
        boolean calm = asking.complaint().isEmpty();
        SafeText line = SafeText.of(calm ? range : asking.complaint());
        canvas.put(row, 1, canvas.size().columns() - 2, line, calm ? Role.DIM : Role.WARNING);
    }

    /** The command whose key stands there, or null. */
    static @Nullable Command commandAt(Scene scene, int column) {
        Overlay overlay = scene.state().overlay();
        boolean words = overlay instanceof Overlay.Asking || overlay instanceof Overlay.Leaving;
        if (words || scene.state().notice() != null) {
            return null;
        }
        String place = place(scene, Screen.page(scene).size());
        return slots(scene, room(scene, place)).stream()
                .filter(slot -> column >= slot.at() && column < slot.end())
                .map(Slot::command)
                .findFirst()
                .orElse(null);
    }

    /** As many as fit, in their order; whoever wants to leave finds how on every screen. */
    private static List<Slot> slots(Scene scene, int room) {
        List<Command> wanted = wanted(scene);
        int ofQuit = wanted.stream()
                .filter(FooterView::leads)
                .mapToInt(FooterView::cells)
                .sum();
        List<Slot> slots = new ArrayList<>();
        int at = 0;
        for (Command command : wanted) {
            int reserved = leads(command) ? 0 : ofQuit;
            if (at + cells(command) - 1 + reserved <= room) {
                slots.add(new Slot(command, at, at + cells(command) - 1));
                at += cells(command);
                ofQuit -= leads(command) ? cells(command) : 0;
            }
        }
        return slots;
    }

    private static List<Command> wanted(Scene scene) {
        return scene.session().keys().commands().stream()
                .filter(command -> command.inFooter()
                        && !command.keys().isEmpty()
                        && command.scope().holds(scene.state()))
                .toList();
    }

    /** Whether it leads out of here. */
    private static boolean leads(Command command) {
        return command.id().equals("quit") || command.id().startsWith("close-");
    }

    private static int cells(Command command) {
        return key(command).length() + command.title().length() + 1;
    }

    /** A letter would read as one of the title. */
    private static String key(Command command) {
        String key = command.keys().get(0);
        return key.length() == 1 && Character.isLetter(key.charAt(0)) ? key + " " : key;
    }

    /** For the keys: the place stands apart from them. */
    private static int room(Scene scene, String place) {
        return scene.size().columns() - place.length() - (place.isEmpty() ? 1 : 2);
    }

    /** The place in the list, unless the function keys need its room to be seen all. */
    private static String place(Scene scene, int pageLines) {
        String place = wholePlace(scene, pageLines);
        int keys = wanted(scene).stream()
                .filter(command -> command.keys().get(0).matches("F\\d+"))
                .mapToInt(FooterView::cells)
                .sum();
        int columns = scene.size().columns();
        return keys - 1 <= columns && columns < keys + place.length() + 1 ? "" : place;
    }

    private static String wholePlace(Scene scene, int pageLines) {
        Overlay overlay = scene.state().overlay();
        if (overlay instanceof Overlay.Page page) {
            int below = pageLines - page.top() - Screen.pageRows(scene.size());
            return below > 0 ? "▾ " + below + " more lines" : "";
        }
        if (!overlay.isOpen() && scene.state().tab() == Tab.LAB) {
            LabState lab = scene.state().lab();
            return lab.entries() == 0 ? "" : lab.index() + 1 + " of " + lab.entries();
        }
        if (!overlay.isOpen() && scene.state().tab() == Tab.COMPARE) {
            return CompareKeys.place(scene.state());
        }
        if (overlay.isOpen() || scene.rows().isEmpty()) {
            return "";
        }
        return scene.state().cursor().index() + 1 + " of " + scene.rows().size();
    }
}
