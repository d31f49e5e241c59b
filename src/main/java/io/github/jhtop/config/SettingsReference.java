package io.github.jhtop.config;

import java.util.List;
import java.util.stream.Collectors;

/** The shipped {@code config/settings.toml}, made from the tables: every key, commented out at its default. */
public final class SettingsReference {

    private static final String HEAD =
            """
            # Settings of jhtop, generated from its tables: every key with its default.
            #
            # Copy this file to ~/.config/jhtop/settings.toml ($XDG_CONFIG_HOME/jhtop/settings.toml if that is set) and take the #
            # away from what shall differ. `jhtop --config FILE` reads FILE instead. A variable of the environment comes before
            # the file: JHTOP_ and the key in upper case, such as JHTOP_DELAY=500ms or JHTOP_COLUMNS=pid,name; an option of the
            # command line comes before both. A batch (jhtop --batch) follows its options alone.
            """;

    private static final String KEYS =
            """

            # The keys of each command, instead of its default ones: "k", "F9", ["F9", "Ctrl-X"], or [] for none. A key that is
            # bound here is taken from the command that has it by default. Names: a character itself, F1 to F12, Enter, Esc,
            # Space, Tab, Shift-Tab, Backspace, Delete, Insert, Up, Down, Left, Right, Home, End, PageUp, PageDown, Ctrl-X, Alt-x.
            #[keys]
            """;

    private SettingsReference() {}

    /**
     * The text of the file.
     *
     * @param commands whose keys are listed
     * @return TOML, all of it comments
     */
    public static String toml(List<Vocabulary.Command> commands) {
        StringBuilder text = new StringBuilder(HEAD);
        Setting.TABLE.forEach(setting -> text.append(entry(setting)));
        text.append(KEYS);
        commands.forEach(command -> text.append("\n# ")
                .append(command.help())
                .append("\n#")
                .append(command.id())
                .append(" = ")
                .append(value(command.keys()))
                .append('\n'));
        return text.toString();
    }

    private static <T> String entry(Setting<T> setting) {
        return "\n# " + setting.help() + "\n# Takes " + setting.form().allowed() + ".\n#" + setting.key() + " = "
                + value(setting.form().write(setting.initial())) + "\n";
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SettingsReference::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : value.toString();
    }
}
