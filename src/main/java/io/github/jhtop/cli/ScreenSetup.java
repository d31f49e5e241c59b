package io.github.jhtop.cli;

import io.github.jhtop.config.Setting;
import io.github.jhtop.config.Settings;
import io.github.jhtop.config.SettingsFile;
import io.github.jhtop.tui.Terminal;
import io.github.jhtop.tui.UiState;
import io.github.jhtop.tui.terminal.Capabilities;
import io.github.jhtop.tui.terminal.NoTerminalException;
import io.github.jhtop.tui.terminal.TerminalOpening;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A screen before it opens, as options, environment and settings want it.
 *
 * @param options of the command line
 * @param console hears of what is wrong
 * @param environment of the process
 * @param file of the settings, or null if there is no place for one
 * @param settings all of them together
 */
record ScreenSetup(
        MonitorOptions options,
        Console console,
        Map<String, String> environment,
        @Nullable SettingsFile file,
        Settings settings) {

    /** Whatever is wrong with a file is said here, before the terminal is touched. */
    static ScreenSetup read(MonitorOptions options, Console console, Map<String, String> environment) {
        UserSettings user = new UserSettings(environment);
        SettingsFile file = user.file(options.config);
        Settings settings = options.over(user.load(file, console::complain));
        user.check(settings);
        return new ScreenSetup(options, console, environment, file, settings);
    }

    private Capabilities capabilities() throws NoTerminalException {
        return ScreenSettings.capabilities(settings, Capabilities.of(environment));
    }

    Themes themes() throws NoTerminalException {
        return new Themes(new UserSettings(environment), capabilities());
    }

    /** The terminal, ready; an error in any thread gives it back from now on. */
    Terminal terminal(TerminalOpening opening, Themes themes) throws NoTerminalException, InterruptedException {
        Terminal terminal = opening.await(themes.theme(settings.get(Setting.THEME)), capabilities());
        Thread.setDefaultUncaughtExceptionHandler(new CrashHandler(opening::close, console, environment));
        return terminal;
    }

    UiState opening() {
        return ScreenSettings.opening(settings, options.wanted());
    }
}
