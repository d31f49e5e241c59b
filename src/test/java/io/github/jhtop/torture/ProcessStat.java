package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the kernel says of a process. Source: {@code proc_pid_stat(5)}.
 *
 * @param pid its id
 * @param state a letter
 * @param session id of its session
 * @param cpuTicks user and system time in hundredths of a second
 */
record ProcessStat(long pid, char state, long session, long cpuTicks) {

    /** A process that has not ended; a zombie has. */
    static Optional<ProcessStat> of(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"), ISO_8859_1);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            ProcessStat stat = new ProcessStat(
                    pid,
                    fields[0].charAt(0),
                    Long.parseLong(fields[3]),
                    Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
            return stat.state == 'Z' || stat.state == 'X' ? Optional.empty() : Optional.of(stat);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean isAlive(long pid) {
        return of(pid).isPresent();
    }

    static List<ProcessStat> ofSession(long session) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .flatMap(name -> of(Long.parseLong(name)).stream())
                    .filter(stat -> stat.session == session)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
