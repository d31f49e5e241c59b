package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shell's part in a run, and the programs that it needs, by absolute path. */
final class Scripts {

    static final Path SHELL = Path.of("/bin/sh");

    private Scripts() {}

    /** Read from the jar once; null if that was not possible. */
    private static final class Text {
        private static final @Nullable String WARDEN = read("warden.sh");
        private static final @Nullable String HOLDER = read("holder.sh");

        private static @Nullable String read(String name) {
            try (InputStream script = Scripts.class.getResourceAsStream(name)) {
                return script == null ? null : new String(script.readAllBytes(), UTF_8);
            } catch (IOException e) {
                return null;
            }
        }
    }

    /** Forks warden and command and waits. */
    static String holder() throws LaunchException {
        return found(Text.WARDEN) + found(Text.HOLDER);
    }

    /** Is the warden. */
    static String warden() throws LaunchException {
        return found(Text.WARDEN) + "warden \"$@\"\n";
    }

    /** The first that is there in the usual places, or the last place. */
    static Path tool(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin", "/run/current-system/sw/bin")
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("/bin", name));
    }

    /** A shell with a script, to be followed by the arguments of the script. */
    static List<String> shell(String script) {
        return List.of(SHELL.toString(), "-c", script, "jhtop");
    }

    private static String found(@Nullable String script) throws LaunchException {
        if (script == null) {
            throw new LaunchException(
                    LaunchException.FAILED, "the scripts of launches cannot be read from the jar: install jhtop again");
        }
        return script;
    }
}
