package io.github.jhtop.tui;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys that htop has and that are free here: who presses one by habit learns which key does it. */
final class HtopKeys {

    /** The command here by htop's key; source: man htop, of version 3. */
    static final Map<String, String> COMMANDS = Map.of(
            "]", "nice-lower",
            "[", "nice-higher",
            ".", "sort",
            ",", "sort",
            "p", "full-command",
            // Open files are counted there, with their limit.
            "l", "detail");

    private HtopKeys() {}

    /** The command that does here what a key does in htop, or null if there is none on this screen. */
    static @Nullable Command find(String key, KeyMap keys, UiState state) {
        String id = COMMANDS.get(key);
        return keys.commands().stream()
                .filter(command -> command.id().equals(id)
                        && !command.keys().isEmpty()
                        && command.scope().holds(state))
                .findFirst()
                .orElse(null);
    }
}
