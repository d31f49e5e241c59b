package io.github.jhtop.config;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants. Immutable; equal if they mean the same.
 *
 * @param changed the value of each setting that differs from its default
 * @param keys the keys of each command whose keys differ from its default ones, by its id; none if it lost or was given none
 */
public record Settings(Map<Setting<?>, Object> changed, Map<String, List<String>> keys) {

    /** Nobody said anything. */
    public static final Settings DEFAULTS = new Settings(Map.of(), Map.of());

    /** Copies the maps. */
    public Settings {
        changed = Map.copyOf(changed);
        keys = Map.copyOf(keys);
    }

    /**
     * Reads settings: the file over the defaults, the environment over the file. Without a file and without variables
     * no parser is loaded and the vocabulary is not asked.
     *
     * @param file the settings file, or null if there is no place for one
     * @param environment of the process
     * @param vocabulary names that belong to other rooms
     * @param warnings takes a line for what is ignored
     * @return the settings
     * @throws SettingsException if the file cannot be read or a value cannot be used
     */
    public static Settings load(
            @Nullable SettingsFile file,
            Map<String, String> environment,
            Vocabulary vocabulary,
            Consumer<String> warnings)
            throws SettingsException {
        String text = file == null ? null : file.read();
        SettingsDraft draft = new SettingsDraft(vocabulary, warnings);
        if (file != null && text != null) {
            new TomlReader(file.shown(), draft).read(text);
        }
        for (Setting<?> setting : Setting.TABLE) {
            String value = environment.getOrDefault(setting.variable(), "");
            if (!value.isEmpty()) {
                List<String> words = setting.form().isList() ? Arrays.asList(value.split(",", -1)) : List.of(value);
                draft.put(setting, words, setting.variable());
            }
        }
        return draft.finish();
    }

    /**
     * The value of a setting.
     *
     * @param setting which
     * @param <T> its type
     * @return the value, or its default
     */
    // Whatever is put under a setting has the type of the setting: see with.
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        Object value = changed.get(setting);
        return value == null ? setting.initial() : (T) value;
    }

    /**
     * The same with another value.
     *
     * @param setting which
     * @param value its value
     * @param <T> its type
     * @return the new settings
     */
    public <T> Settings with(Setting<T> setting, T value) {
        Map<Setting<?>, Object> values = new HashMap<>(changed);
        if (setting.initial().equals(value)) {
            values.remove(setting);
        } else {
            values.put(setting, value);
        }
        return new Settings(values, keys);
    }

    Settings withKeys(Map<String, List<String>> other) {
        return new Settings(changed, other);
    }
}
