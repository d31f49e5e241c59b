package io.github.jhtop.tui;

import java.util.stream.Collectors;

/** The reference of all keys as Markdown, made from the table of commands: {@code docs/keys.md}. */
final class KeysReference {

    private KeysReference() {}

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
                    .append(command.help())
                    .append(" |\n"));
        }
        return page.toString();
    }

    private static String keys(Command command) {
        return command.keys().stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
    }
}
