package io.github.jhtop.cli;

import io.github.jhtop.config.ShippedFiles;
import io.github.jhtop.control.ProcessControl;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.Outside;
import io.github.jhtop.tui.UiState;
import io.github.jhtop.tui.canvas.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The world around the screen.
 *
 * @param control the way to other processes
 * @param folder where pictures go
 * @param clock names them
 */
record Surroundings(ProcessControl control, Path folder, Clock clock) implements Outside {

    /** Names of the shipped themes. */
    static final List<String> THEMES = List.of("calm", "light", "high-contrast", "colour-blind", "monochrome");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Override
    public Theme theme(String name) {
        return Theme.parse(ShippedFiles.properties("themes/" + name + ".properties"));
    }

    /** Only ever a new file: neither an old one nor what a link points to is overwritten. */
    @Override
    public SafeText photograph(String extension, String content) {
        Path file = folder.resolve("jhtop-" + STAMP.format(LocalDateTime.now(clock)) + "." + extension);
        try {
            Files.writeString(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return SafeText.of("Written to " + file.toAbsolutePath());
        } catch (IOException e) {
            return SafeText.of("Cannot write " + file.toAbsolutePath() + ": "
                    + e.getClass().getSimpleName());
        }
    }

    @Override
    public SafeText save(UiState state) {
        return SafeText.of("Settings cannot be saved yet");
    }
}
