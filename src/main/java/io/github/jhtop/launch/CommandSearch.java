package io.github.jhtop.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the program of a command as {@code execvp(3)} does, so that a failure is known before anything is started.
 *
 * @param path the variable {@code PATH} of the command, or null
 * @param workingDirectory absolute
 */
record CommandSearch(@Nullable String path, Path workingDirectory) {

    /** Source: {@code confstr(3)}, {@code _CS_PATH}. */
    private static final String USUAL = "/bin:/usr/bin";

    /**
     * The absolute path of a program.
     *
     * @throws LaunchException if there is none, or none that may be executed
     */
    Path find(String program) throws LaunchException {
        if (program.isEmpty()) {
            throw notFound(program);
        }
        if (program.indexOf('/') >= 0) {
            return checked(program, workingDirectory.resolve(program));
        }
        boolean seen = false;
        for (String directory : (path == null ? USUAL : path).split(":", -1)) {
            Path file = workingDirectory.resolve(directory).resolve(program);
            if (isExecutable(file)) {
                return file;
            }
            seen |= Files.exists(file);
        }
        throw seen ? notExecutable(program) : notFound(program);
    }

    private static Path checked(String program, Path file) throws LaunchException {
        if (isExecutable(file)) {
            return file;
        }
        throw Files.exists(file) ? notExecutable(program) : notFound(program);
    }

    private static boolean isExecutable(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private static LaunchException notFound(String program) {
        return new LaunchException(
                LaunchException.NOT_FOUND, "no command '" + program + "': check its spelling and PATH");
    }

    private static LaunchException notExecutable(String program) {
        return new LaunchException(
                LaunchException.NOT_EXECUTABLE,
                "'" + program + "' cannot be executed: check that it is a program and its permissions");
    }
}
