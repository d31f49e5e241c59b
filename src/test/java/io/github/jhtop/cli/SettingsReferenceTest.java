package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.jhtop.config.Setting;
import io.github.jhtop.config.Settings;
import io.github.jhtop.config.SettingsException;
import io.github.jhtop.config.SettingsFile;
import io.github.jhtop.config.SettingsReference;
import io.github.jhtop.tui.CommandVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped settings say what holds anyway. {@code -Dgolden.write=true} writes them anew. */
final class SettingsReferenceTest {

    private static final Path SHIPPED = Path.of("config", "settings.toml");

    private static Settings load(Path file) throws SettingsException {
        return Settings.load(
                SettingsFile.named(file, Map.of()), Map.of(), new Names(Map.of()), line -> fail("warned: " + line));
    }

    @Test
    void theShippedFileIsThatOfTheTables() throws IOException {
        String made = SettingsReference.toml(CommandVocabulary.commands());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(SHIPPED, made);
        }
        assertEquals(made, Files.readString(SHIPPED), SHIPPED + " is stale: run the tests with -Dgolden.write=true");
    }

    @Test
    void theShippedFileChangesNothing() throws SettingsException {
        assertEquals(Settings.DEFAULTS, load(SHIPPED));
    }

    @Test
    void withoutItsHashesTheShippedFileSaysTheDefaults(@TempDir Path folder) throws IOException, SettingsException {
        String said = Files.readString(SHIPPED).replaceAll("(?m)^#(?=[a-z\\[])", "");
        Path file = Files.writeString(folder.resolve("settings.toml"), said);
        String head = said.substring(0, said.indexOf("\n[keys]"));
        for (Setting<?> setting : Setting.TABLE) {
            assertEquals(
                    1,
                    head.lines()
                            .filter(line -> line.startsWith(setting.key() + " = "))
                            .count(),
                    setting.key());
        }
        assertEquals(Settings.DEFAULTS, load(file));
    }

    @Test
    void theDefaultThemeIsShipped() {
        assertEquals(true, new Names(Map.of()).hasTheme(Setting.THEME.initial()));
    }
}
