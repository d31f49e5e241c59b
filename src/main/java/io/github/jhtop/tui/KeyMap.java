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

    /** Keys that vi has for moving; what they did by themselves keeps its other keys. */
    private static final Map<String, List<String>> VI = Map.of(
            "up", List.of("k"),
            "down", List.of("j"),
            "page-up", List.of("Ctrl-B", "Ctrl-U"),
            "page-down", List.of("Ctrl-F", "Ctrl-D"));

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
     * With the movement of vi in addition.
     *
     * @return {@code k} then moves, and no longer sends signals
     */
    public KeyMap vi() {
        List<String> taken = VI.values().stream().flatMap(List::stream).toList();
        return new KeyMap(commands.stream()
                .map(command -> command.without(taken).with(VI.getOrDefault(command.id(), List.of())))
                .toList());
    }

    /**
     * With other keys for some commands; a key that is given to one command is taken from all others that it would
     * reach at the same place.
     *
     * @param chosen keys by the id of a command; unknown ids are ignored
     * @return the map
     */
    public KeyMap remapped(Map<String, List<String>> chosen) {
        return new KeyMap(commands.stream()
                .map(command -> {
                    List<String> own = chosen.get(command.id());
                    return own != null ? command.on(own) : command.without(takenFrom(command, chosen));
                })
                .toList());
    }

    private List<String> takenFrom(Command command, Map<String, List<String>> chosen) {
        return commands.stream()
                .filter(other -> other.scope().meets(command.scope()))
                .flatMap(other -> chosen.getOrDefault(other.id(), List.of()).stream())
                .toList();
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
