package io.github.jhtop.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Settings in the making, each layer over the one before. */
final class SettingsDraft {

    /** Longer ones are no values and would fill the screen of whoever reads the complaint. */
    private static final int LONGEST_WORD = 200;

    private final Vocabulary vocabulary;
    private final Consumer<String> warnings;
    private final List<KeyBinding> bindings = new ArrayList<>();
    private Settings settings = Settings.DEFAULTS;

    SettingsDraft(Vocabulary vocabulary, Consumer<String> warnings) {
        this.vocabulary = vocabulary;
        this.warnings = warnings;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    void warn(String place, String what) {
        warnings.accept(new SettingsException(place, what).line());
    }

    <T> void put(Setting<T> setting, List<String> words, String place) throws SettingsException {
        refuseLong(words, place);
        try {
            settings = settings.with(setting, setting.form().parse(words, vocabulary));
        } catch (IllegalArgumentException e) {
            throw new SettingsException(place, String.valueOf(e.getMessage()));
        }
    }

    void bind(KeyBinding binding) {
        bindings.add(binding);
    }

    static void refuseLong(List<String> words, String place) throws SettingsException {
        for (String word : words) {
            if (word.length() > LONGEST_WORD) {
                throw new SettingsException(
                        place, "a word of " + word.length() + " characters; use at most " + LONGEST_WORD);
            }
        }
    }

    Settings finish() throws SettingsException {
        boolean vi = settings.get(Setting.MOVEMENT) == Movement.VI;
        if (bindings.isEmpty() && !vi) {
            return settings;
        }
        return settings.withKeys(new KeyMap(vocabulary.commands(), bindings, vi).resolve(this::warn));
    }
}
