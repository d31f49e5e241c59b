package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shell's part in a run, and the programs that it needs, by absolute path. */
final class Scripts {

    static final Path SHELL = Path.of("/bin/sh");

    private Scripts() {}

    /** Forks warden and command and waits. */
    static String holder() throws LaunchException {
        return read("warden.sh") + read("holder.sh");
    }

    /** Is the warden. */
    static String warden() throws LaunchException {
        return read("warden.sh") + "warden \"$@\"\n";
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

    private static String read(String name) throws LaunchException {
        try (InputStream script = Scripts.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new LaunchException(LaunchException.FAILED, name + " is missing in the jar: install jhtop again");
            }
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new LaunchException(LaunchException.FAILED, name + " cannot be read: install jhtop again");
        }
    }
}
