package io.github.jhtop.tui;

import io.github.jhtop.config.Vocabulary;
import java.util.List;
import java.util.Map;

/** The commands as settings name them. */
public final class CommandVocabulary {

    /** Keys of vi by command. Source: vi, POSIX.1-2017; its other letters are commands of htop. */
    private static final Map<String, List<String>> VI_KEYS = Map.of(
            "up", List.of("k"),
            "down", List.of("j"),
            "end", List.of("G"),
            "page-up", List.of("Ctrl-B", "Ctrl-U"),
            "page-down", List.of("Ctrl-F", "Ctrl-D"));

    private CommandVocabulary() {}

    /**
     * All commands.
     *
     * @return in the order of the help
     */
    public static List<Vocabulary.Command> commands() {
        return Commands.TABLE.stream()
                .map(command -> new Vocabulary.Command(
                        command.id(),
                        command.help(),
                        command.scope().places(),
                        command.keys(),
                        VI_KEYS.getOrDefault(command.id(), List.of())))
                .toList();
    }
}
