package io.github.jhtop.cli;

import io.github.jhtop.config.SettingsException;
import io.github.jhtop.config.SettingsFile;
import io.github.jhtop.control.ProcessControl;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.CompareOrder;
import io.github.jhtop.tui.LabOrder;
import io.github.jhtop.tui.Outside;
import io.github.jhtop.tui.RecordingOrder;
import io.github.jhtop.tui.UiState;
import io.github.jhtop.tui.canvas.Theme;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The world around the screen.
 *
 * @param control the way to other processes
 * @param themes by name
 * @param settings where settings are kept, or null if there is no place for them
 * @param recorder does what is to be recorded
 * @param lab does what is to be launched
 * @param comparer does what is to be compared
 */
record Surroundings(
        ProcessControl control,
        Themes themes,
        @Nullable SettingsFile settings,
        Consumer<RecordingOrder> recorder,
        Consumer<LabOrder> lab,
        Consumer<CompareOrder> comparer)
        implements Outside {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    @Override
    public Theme theme(String name) {
        return themes.theme(name);
    }

    /** Only ever a new file: neither an old one nor what a link points to is overwritten. */
    @Override
    public SafeText photograph(String extension, String content) {
        return write(newFile(extension), content);
    }

    /** Named by the time, in the current folder. */
    static Path newFile(String extension) {
        String stamp = STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
        return Path.of("jhtop-" + stamp + "." + extension).toAbsolutePath();
    }

    static SafeText write(Path file, String content) {
        try {
            Files.writeString(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return SafeText.of("Written to " + file);
        } catch (FileAlreadyExistsException e) {
            return SafeText.of("Not written: " + file + " exists; try again in a second");
        } catch (AccessDeniedException e) {
            return SafeText.of("Not written: no permission for a new file in " + file.getParent());
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "the folder is not there" : e.getReason();
            return SafeText.of("Not written: " + reason + ": " + file);
        } catch (IOException e) {
            return SafeText.of("Not written: " + e.getMessage() + ": " + file);
        }
    }

    @Override
    public void record(RecordingOrder order) {
        recorder.accept(order);
    }

    @Override
    public void work(LabOrder order) {
        lab.accept(order);
    }

    @Override
    public void compare(CompareOrder order) {
        comparer.accept(order);
    }

    @Override
    public SafeText save(UiState state) {
        if (settings == null) {
            return SafeText.of("Not saved: there is no place for settings; set HOME or XDG_CONFIG_HOME");
        }
        try {
            settings.save(ScreenSettings.of(state), ScreenSettings.CHANGED_BY_SCREEN);
            return SafeText.of("Saved in " + settings.shown());
        } catch (SettingsException e) {
            return SafeText.of("Not saved: " + e.line());
        }
    }
}
