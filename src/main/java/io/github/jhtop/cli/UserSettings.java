package io.github.jhtop.cli;

import io.github.jhtop.config.Setting;
import io.github.jhtop.config.Settings;
import io.github.jhtop.config.SettingsException;
import io.github.jhtop.config.SettingsFile;
import io.github.jhtop.config.ThemeFile;
import io.github.jhtop.tui.canvas.Style;
import io.github.jhtop.tui.canvas.Theme;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants by file and environment; whatever cannot be used ends the program in one line.
 *
 * @param environment of the process
 */
record UserSettings(Map<String, String> environment) {

    /** The file that is read: the named one instead of the usual one, or null if there is no place for one. */
    @Nullable SettingsFile file(@Nullable Path named) {
        return named == null ? SettingsFile.usual(environment) : SettingsFile.named(named, environment);
    }

    Settings load(@Nullable SettingsFile file, Consumer<String> warnings) {
        try {
            return Settings.load(file, environment, new Names(environment), warnings);
        } catch (SettingsException e) {
            throw Failure.usage(e.line());
        }
    }

    /** Ends the program if the theme is the user's own and cannot be worn; a shipped one is known to be right. */
    void check(Settings settings) {
        if (settings.changed().containsKey(Setting.THEME)) {
            theme(settings.get(Setting.THEME));
        }
    }

    Theme theme(String name) {
        try {
            return Theme.parse(ThemeFile.read(name, environment, Style::parse));
        } catch (SettingsException e) {
            throw Failure.usage(e.line());
        }
    }
}
