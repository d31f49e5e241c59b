package io.github.jhtop.workloads.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The proportional set size: a page that several processes share counts once, in parts; source: proc_pid_smaps(5). */
final class Memory {

    private static final String PSS = "Pss:";
    private static final int KIBI = 1024;

    private Memory() {}

    /** Of this process and its children together, in bytes; empty where the system does not tell. */
    static Optional<Long> pssBytesOfTree() {
        ProcessHandle self = ProcessHandle.current();
        long sum = 0;
        for (long pid : LongStream.concat(
                        LongStream.of(self.pid()), self.children().mapToLong(ProcessHandle::pid))
                .toArray()) {
            Optional<Long> bytes = pssBytes(pid);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            sum += bytes.get();
        }
        return Optional.of(sum);
    }

    private static Optional<Long> pssBytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(PSS))
                    .map(line -> KIBI * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
