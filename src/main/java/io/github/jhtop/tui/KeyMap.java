package io.github.jhtop.tui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The commands that there are on this screen, each with the keys that lead to it. Immutable.
 *
 * @param commands in the order of the footer and the help
 * @param withheld commands that the reader may not give, with the keys that would lead to them
 */
public record KeyMap(List<Command> commands, List<Command> withheld) {

    /** All commands with their own keys. */
    public static final KeyMap USUAL = new KeyMap(Commands.TABLE, List.of());

    /** Where there is nothing in a recording. */
    private static final Set<Command.Scope> LIVE_ONLY =
            Set.of(Command.Scope.LIVE, Command.Scope.LAB, Command.Scope.COMPARE, Command.Scope.LEAVING);

    /** Copies the lists. */
    public KeyMap {
        commands = List.copyOf(commands);
        withheld = List.copyOf(withheld);
    }

    /**
     * Without all that acts on other processes.
     *
     * @return for {@code --readonly}
     */
    public KeyMap readOnly() {
        return new KeyMap(
                commands.stream().filter(command -> !command.actsOnProcesses()).toList(),
                commands.stream().filter(Command::actsOnProcesses).toList());
    }

    /**
     * Without what makes no sense in a recording: nothing in it can be acted on, and nothing of it is live.
     *
     * @return for a replay
     */
    public KeyMap forReplay() {
        return new KeyMap(
                readOnly().commands().stream()
                        .filter(command -> !LIVE_ONLY.contains(command.scope()))
                        .map(command -> command.id().equals("pause") ? command.titled("Play") : command)
                        .sorted(Comparator.comparingInt(KeyMap::placeInReplay))
                        .toList(),
                List.of());
    }

    /** Who opens a replay wants to play it. */
    private static int placeInReplay(Command command) {
        boolean transport = command.id().equals("pause") || command.scope() == Command.Scope.PAST;
        return command.id().equals("help") ? 0 : transport ? 1 : 2;
    }

    /**
     * With other keys for some commands.
     *
     * @param chosen all keys of a command by its id; the other commands keep theirs
     * @return the map
     */
    public KeyMap with(Map<String, List<String>> chosen) {
        return new KeyMap(on(chosen, commands), on(chosen, withheld));
    }

    /** The command of a key, or null. */
    @Nullable Command find(String key, UiState state) {
        return find(commands, key, state);
    }

    /** The command that a key would give, were it not withheld; or null. */
    @Nullable Command findWithheld(String key, UiState state) {
        return find(withheld, key, state);
    }

    private static List<Command> on(Map<String, List<String>> chosen, List<Command> commands) {
        return commands.stream()
                .map(command -> command.on(chosen.getOrDefault(command.id(), command.keys())))
                .toList();
    }

    private static @Nullable Command find(List<Command> commands, String key, UiState state) {
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
