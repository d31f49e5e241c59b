package io.github.jhtop.tui;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.widget.PageLine;
import java.util.ArrayList;
import java.util.List;

/** The help, made from the table of commands. */
final class HelpPage {

    private static final int KEY_CELLS = 22;

    private static final List<String> READING = List.of(
            "CPU% is per core: 100 is one core busy. READY% is time runnable but waiting for a CPU.",
            "VOL/s: switches because a thread slept or waited. INV/s: the scheduler took the CPU away.",
            "A process's numbers are those of all its threads.",
            "A line that begins with · is a thread: its TID, and no parent. A - is a value nobody knows.",
            "A folded row (+4 before its name) sums its whole branch.",
            "Lab: as single is the result of the variant single, WRONG is not the right one, valid by the run's own word.",
            "Compare: B/A with its interval, drawn on an axis from ½× to 2×; ░ is the band of no practical difference. Less than"
                    + " six rounds have no interval, and what goes on has no verdict.",
            "= compares the tagged from now on; after m, the minute before the mark with the time since, one observation each.",
            "Bars: █ user, ▓ system, ▒ stolen, ░ waiting for storage.");

    private static final String MISSING = "Here this cannot be read, or not all of it:";

    private HelpPage() {}

    static List<PageLine> lines(Scene scene) {
        int columns = scene.size().columns();
        List<PageLine> lines = new ArrayList<>();
        lines.add(PageLine.heading("How to read the screen"));
        READING.forEach(text -> lines.addAll(PageLine.wrap(List.of(), text, Role.TEXT, columns)));
        List<PageLine> missing = scene.snapshot().sources().stream()
                .flatMap(source -> missing(source, columns).stream())
                .toList();
        if (!missing.isEmpty()) {
            lines.addAll(PageLine.wrap(List.of(), MISSING, Role.TEXT, columns));
            lines.addAll(missing);
        }
        for (Command.Scope scope : Command.Scope.values()) {
            lines.add(PageLine.BLANK);
            lines.add(PageLine.heading("Keys " + scope.title()));
            scene.session().keys().commands().stream()
                    .filter(command ->
                            command.scope() == scope && !command.keys().isEmpty())
                    .forEach(command -> lines.addAll(explain(command, columns)));
        }
        return lines;
    }

    /** Why there are dashes on the screen, and what would help. */
    private static List<PageLine> missing(SourceState source, int columns) {
        List<PageLine.Span> head = List.of(new PageLine.Span(KEY_CELLS, SafeText.of(source.id()), Role.UNKNOWN));
        if (source.availability() instanceof Availability.Degraded degraded) {
            return PageLine.wrap(head, degraded.reason() + "; remedy: " + degraded.remedy(), Role.TEXT, columns);
        }
        if (source.availability() instanceof Availability.Absent absent) {
            return PageLine.wrap(head, absent.reason() + "; remedy: " + absent.remedy(), Role.TEXT, columns);
        }
        return List.of();
    }

    private static List<PageLine> explain(Command command, int columns) {
        SafeText keys = SafeText.of(String.join("  ", command.shownKeys()));
        List<PageLine.Span> head = List.of(new PageLine.Span(KEY_CELLS, keys, Role.KEY));
        return PageLine.wrap(head, command.help(), Role.TEXT, columns);
    }
}
