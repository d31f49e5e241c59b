package io.github.jhtop.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All keys, made from the table of commands: {@code docs/keys.md}, and a few lines for {@code --help}. */
public final class KeysReference {

    private static final int BRIEF_COLUMNS = 3;
    private static final int BRIEF_CELLS = 27;

    /** Where a key does something to what is watched; the others are found when they are needed. */
    private static final Set<Command.Scope> BRIEF = Set.of(
            Command.Scope.TABS,
            Command.Scope.LIVE,
            Command.Scope.PAST,
            Command.Scope.REPLAY,
            Command.Scope.LISTS,
            Command.Scope.PROCESSES,
            Command.Scope.LAB,
            Command.Scope.COMPARE);

    private KeysReference() {}

    /**
     * The keys of the tabs, as many to a line as 80 columns hold.
     *
     * @return lines, indented by two
     */
    public static List<String> brief() {
        List<String> entries = Commands.TABLE.stream()
                .filter(command -> BRIEF.contains(command.scope()))
                .map(command -> String.join(" ", command.shownKeys()) + "  " + command.title())
                .toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += BRIEF_COLUMNS) {
            StringBuilder line = new StringBuilder("  ");
            entries.subList(i, Math.min(entries.size(), i + BRIEF_COLUMNS))
                    .forEach(entry -> line.append(entry).append(" ".repeat(Math.max(1, BRIEF_CELLS - entry.length()))));
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    static String markdown() {
        StringBuilder page = new StringBuilder("# Keys\n\nGenerated from the table of commands; F1 shows the same.\n");
        for (Command.Scope scope : Command.Scope.values()) {
            page.append("\n## Keys ")
                    .append(scope.title())
                    .append("\n\n| keys | command | what it does |\n|---|---|---|\n");
            Commands.TABLE.stream().filter(command -> command.scope() == scope).forEach(command -> page.append("| ")
                    .append(keys(command))
                    .append(" | ")
                    .append(command.id())
                    .append(" | ")
                    .append(command.help().replace("|", "\\|"))
                    .append(" |\n"));
        }
        return page.toString();
    }

    private static String keys(Command command) {
        return command.shownKeys().stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
    }
}
