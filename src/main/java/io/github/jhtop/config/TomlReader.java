package io.github.jhtop.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The text of a settings file becomes settings. Source: TOML 1.0, toml.io. */
final class TomlReader {

    /** The table of keys. */
    static final String KEYS = "keys";

    /** A list in a table is as deep as settings go. */
    private static final TomlParseOptions OPTIONS = TomlParseOptions.defaults().withMaxNestingDepth(8);

    /** Further ones are counted: a file that is something else altogether must not flood the terminal. */
    private static final int UNKNOWN_KEYS_NAMED = 3;

    private final String file;
    private final SettingsDraft draft;
    private int unknown;

    /** Reads the file of that name into a draft. */
    TomlReader(String file, SettingsDraft draft) {
        this.file = file;
        this.draft = draft;
    }

    /** Parses a document; the failure is the first one in it. */
    static TomlParseResult parse(String file, String text) throws SettingsException {
        TomlParseResult document = Toml.parse(text, OPTIONS);
        TomlParseError first = document.errors().stream()
                .min(Comparator.comparingInt(error -> error.position().line()))
                .orElse(null);
        if (first != null) {
            String message = String.valueOf(first.getMessage());
            throw new SettingsException(
                    file + ":" + first.position().line(),
                    message.startsWith("Unexpected")
                            ? message + "; the form is key = true, key = \"text\" or key = [\"a\", \"b\"]"
                            : message);
        }
        return document;
    }

    void read(String text) throws SettingsException {
        TomlParseResult document = parse(file, text);
        for (Map.Entry<String, Object> entry : document.entrySet()) {
            String key = entry.getKey();
            String place = place(document, key);
            Setting<?> setting = Setting.find(key);
            if (key.equals(KEYS) && entry.getValue() instanceof TomlTable table) {
                readKeys(table);
            } else if (key.equals(KEYS)) {
                throw new SettingsException(place + ": keys", "is a table; use [keys] and below it help = [\"F1\"]");
            } else if (setting == null) {
                warnUnknown(place + ": " + key, "no such setting", key, settingKeys());
            } else {
                draft.put(setting, words(entry.getValue(), place + ": " + key), place + ": " + key);
            }
        }
        if (unknown > UNKNOWN_KEYS_NAMED) {
            draft.warn(file, unknown - UNKNOWN_KEYS_NAMED + " more keys are unknown and ignored");
        }
    }

    private void readKeys(TomlTable table) throws SettingsException {
        List<String> commands = draft.vocabulary().commands().stream()
                .map(Vocabulary.Command::id)
                .toList();
        for (Map.Entry<String, Object> entry : table.entrySet()) {
            String command = entry.getKey();
            String place = place(table, command);
            String where = place + ": keys." + command;
            if (commands.contains(command)) {
                draft.bind(new KeyBinding(command, keys(words(entry.getValue(), where), where), place));
            } else {
                warnUnknown(where, "no such command", command, commands);
            }
        }
    }

    private static List<String> keys(List<String> words, String where) throws SettingsException {
        SettingsDraft.refuseLong(words, where);
        try {
            return words.stream().map(KeyNames::check).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw new SettingsException(where, String.valueOf(e.getMessage()));
        }
    }

    private void warnUnknown(String where, String what, String key, List<String> names) {
        unknown++;
        if (unknown <= UNKNOWN_KEYS_NAMED) {
            draft.warn(where, what + ", ignored; " + Closest.hint(key, names));
        }
    }

    private static List<String> settingKeys() {
        List<String> keys =
                new ArrayList<>(Setting.TABLE.stream().map(Setting::key).toList());
        keys.add(KEYS);
        return keys;
    }

    private String place(TomlTable table, String key) {
        return file + ":" + line(table, key);
    }

    private static int line(TomlTable table, String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? 1 : position.line();
    }

    private static List<String> words(Object value, String where) throws SettingsException {
        List<String> words = new ArrayList<>();
        for (Object each : value instanceof TomlArray array ? array.toList() : List.of(value)) {
            String word = word(each);
            if (word == null) {
                throw new SettingsException(where, "takes text, a number, true, false, or a list of such");
            }
            words.add(word);
        }
        return words;
    }

    private static @Nullable String word(Object value) {
        boolean scalar =
                value instanceof String || value instanceof Long || value instanceof Double || value instanceof Boolean;
        return scalar ? value.toString() : null;
    }
}
