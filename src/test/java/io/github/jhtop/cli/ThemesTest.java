package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.config.ThemeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ThemesTest {

    @Test
    void everyShippedThemeIsListed() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Themes.SHIPPED.forEach(name -> assertTrue(readme.contains("`" + name + "`"), name));
        try (Stream<Path> files = Files.list(Path.of("config", "themes"))) {
            assertEquals(
                    Themes.SHIPPED.stream()
                            .map(name -> name + ".properties")
                            .sorted()
                            .toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anOwnThemeLiesWhereItIsLookedFor() {
        assertEquals(
                "/etc/xdg/jhtop/themes/neon.properties",
                ThemeFile.place("neon", Map.of("XDG_CONFIG_HOME", "/etc/xdg", "HOME", "/home/ada")));
        assertEquals("~/.config/jhtop/themes/neon.properties", ThemeFile.place("neon", Map.of("HOME", "/home/ada")));
    }
}
