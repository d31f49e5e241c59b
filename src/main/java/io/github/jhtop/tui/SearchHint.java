package io.github.jhtop.tui;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.ListRow;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands beside a search that is typed: the match, where the line under the cursor hides it, and how to go on. */
final class SearchHint {

    /** Characters at each side of a match, enough to know the word it is in. */
    private static final int AROUND = 10;

    /** Columns of what is looked through. */
    private static final Set<String> WORDS = Set.of("command", "name");

    private SearchHint() {}

    /** The longest hint of a width; empty if none fits. The list is drawn already. */
    static String of(Scene scene, Canvas canvas, String typed, int cells) {
        KeyMap keys = scene.session().keys();
        String next = keys.keyOf("next-match") + " next, ";
        String previous = keys.keyOf("previous-match") + " previous, ";
        String back = keys.keyOf("cancel") + " back";
        String hidden = hidden(scene, canvas, typed);
        String head = hidden.isEmpty() ? "" : hidden + "   ";
        return Stream.of(head + next + previous + back, head + next + back, hidden)
                .filter(hint -> SafeText.of(hint).cells() <= cells)
                .findFirst()
                .orElse("");
    }

    /** The part that holds the match, if the line under the cursor does not show it. */
    private static String hidden(Scene scene, Canvas canvas, String typed) {
        ListRow selected = scene.selected();
        String lowerCase = typed.toLowerCase(Locale.ROOT);
        if (selected == null || !Search.holds(selected, lowerCase)) {
            return "";
        }
        int row = scene.layout().bodyRow()
                + scene.state().cursor().index()
                - scene.state().cursor().top();
        return isSeen(scene, canvas, row)
                ? ""
                : Search.texts(selected).stream()
                        .filter(text -> text.containsIgnoringCase(lowerCase))
                        .map(text -> excerpt(text.toString(), typed))
                        .findFirst()
                        .orElse("");
    }

    /** Whether the column of commands or names shows a match: a number beside it is none. */
    private static boolean isSeen(Scene scene, Canvas canvas, int row) {
        List<? extends Column<?>> columns =
                scene.state().tab() == Tab.THREADS ? ThreadsView.columns(scene) : ProcessesView.columns(scene);
        return columns.stream()
                .filter(column -> WORDS.contains(column.metric().id()))
                .flatMapToInt(column -> IntStream.range(column.at(), column.at() + column.width()))
                .anyMatch(at -> at < canvas.size().columns() && canvas.role(row, at) == Role.MATCH);
    }

    private static String excerpt(String text, String typed) {
        int at = 0;
        while (at < text.length() && !text.regionMatches(true, at, typed, 0, typed.length())) {
            at++;
        }
        int from = Math.max(0, at - AROUND);
        int end = Math.min(text.length(), at + typed.length() + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, end) + (end < text.length() ? "…" : "");
    }
}
