package io.github.jhtop.tui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The commands that there are on this screen, each with the keys that lead to it. Immutable.
 *
 * @param commands in the order of the footer and the help
 */
public record KeyMap(List<Command> commands) {

    /** All commands with their own keys. */
    public static final KeyMap USUAL = new KeyMap(Commands.TABLE);

    /** Copies the list. */
    public KeyMap {
        commands = List.copyOf(commands);
    }

    /**
     * Without all that acts on other processes.
     *
     * @return for {@code --readonly}
     */
    public KeyMap readOnly() {
        return new KeyMap(
                commands.stream().filter(command -> !command.actsOnProcesses()).toList());
    }

    /**
     * With other keys for some commands.
     *
     * @param chosen all keys of a command by its id; the other commands keep theirs
     * @return the map
     */
    public KeyMap with(Map<String, List<String>> chosen) {
        return new KeyMap(commands.stream()
                .map(command -> command.on(chosen.getOrDefault(command.id(), command.keys())))
                .toList());
    }

    /** The command of a key, or null. */
    @Nullable Command find(String key, UiState state) {
        for (Command command : commands) {
            if (command.keys().contains(key) && command.scope().holds(state)) {
                return command;
            }
        }
        return null;
    }

    /** The first key of a command, for texts that name it; the name of the command if it has none. */
    String keyOf(String id) {
        return commands.stream()
                .filter(command -> command.id().equals(id) && !command.keys().isEmpty())
                .map(command -> command.keys().get(0))
                .findFirst()
                .orElse(id);
    }
}
