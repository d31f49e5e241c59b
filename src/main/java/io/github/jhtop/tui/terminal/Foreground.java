package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether this process may touch its terminal.
 *
 * <p>Source: {@code proc_pid_stat(5)}, fields 5 (process group) and 8 (foreground process group of the terminal).
 */
final class Foreground {

    private static final String NO_TERMINAL = "-1";

    private Foreground() {}

    static boolean isOurs() {
        try {
            return isForeground(Files.readString(Path.of("/proc/self/stat"), ISO_8859_1));
        } catch (IOException e) {
            return true;
        }
    }

    static boolean isForeground(String stat) {
        String[] fromState = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ", 7);
        return fromState.length < 7 || fromState[5].equals(NO_TERMINAL) || fromState[5].equals(fromState[2]);
    }
}
