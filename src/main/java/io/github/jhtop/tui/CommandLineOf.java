package io.github.jhtop.tui;

import io.github.jhtop.config.Setting;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Order;
import io.github.jhtop.tui.list.ThreadsShown;
import java.util.List;
import java.util.stream.Collectors;

/** The command that opens the view that is on the screen. */
final class CommandLineOf {

    private CommandLineOf() {}

    static UiState show(Scene scene) {
        return switch (scene.state().tab()) {
            case LAB -> LabKeys.commandLine(scene);
            case COMPARE -> CompareKeys.commandLine(scene);
            default -> telling(scene, "The command that opens this view", of(scene));
        };
    }

    static UiState telling(Scene scene, String title, String line) {
        return scene.state().with(to -> to.overlay = new Overlay.Telling(title, List.of(SafeText.of(line))));
    }

    static String of(Scene scene) {
        UiState state = scene.state();
        StringBuilder line = new StringBuilder(settings(state)).append("jhtop");
        Listing listing = state.listing();
        if (!listing.order().equals(Order.BY_CPU) || !listing.tree()) {
            line.append(" -s ").append(listing.order().metric()).append(listing.tree() ? " -t" : "");
        }
        line.append(listing.threads() == ThreadsShown.ALL ? " -H" : "");
        line.append(scene.snapshot().host().tasks().ofSelection() ? " -p " + pids(scene) : "");
        ProcessFilter filter = listing.filter();
        line.append(filter.user() == null ? "" : " -u " + quoted(filter.user()));
        line.append(filter.onlyJvms() ? " --jvm" : "");
        line.append(filter.text().isEmpty() ? "" : " -F " + quoted(filter.text()));
        List<String> columns = state.look().columns();
        line.append(columns.isEmpty() ? "" : " --columns " + String.join(",", columns));
        line.append(
                state.delay().toMillis() == 1000 ? "" : " -d " + state.delay().toMillis() + "ms");
        return line.toString();
    }

    /** What no option says, as settings of the environment. */
    private static String settings(UiState state) {
        Listing listing = state.listing();
        StringBuilder settings = new StringBuilder();
        settings.append(listing.order().inverted() ? set(Setting.INVERTED, "true") : "");
        settings.append(listing.threads() == ThreadsShown.ACTIVE ? set(Setting.THREADS, "active") : "");
        settings.append(listing.kernelThreads() ? "" : set(Setting.KERNEL_THREADS, "hide"));
        settings.append(state.look().cpuOfMachine() ? set(Setting.CPU, "normalised") : "");
        settings.append(state.look().fullCommand() ? set(Setting.FULL_COMMAND, "true") : "");
        return settings.toString();
    }

    private static String set(Setting<?> setting, String value) {
        return setting.variable() + "=" + value + " ";
    }

    /** Those of the named processes that are still there. */
    private static String pids(Scene scene) {
        return scene.snapshot().processes().stream()
                .map(row -> Integer.toString(row.pid()))
                .collect(Collectors.joining(","));
    }

    /** For a shell: nothing within single quotes means anything but a single quote. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:,=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
