package io.github.jhtop.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is the result; the work is done in any case, and the same by threads and by processes. */
class LocksProblemsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "lost-update, lock, lost",
        "check-then-act, lock, taken_twice",
        "check-then-act, atomic, taken_twice",
        "stale-read, volatile, stale_reads",
        "stale-read, lock, stale_reads"
    })
    void nothingGoesWrongWithAGuard(String problem, String guard, String wrong) throws Exception {
        String threads = checksum("threads", problem, guard, "own");
        assertEquals(List.of(0L), found(wrong));
        assertEquals(threads, checksum("processes", problem, guard, "own"));
        assertEquals(List.of(0L, 0L), found(wrong));
    }

    @ParameterizedTest
    @CsvSource({"lost-update, plain", "check-then-act, plain", "check-then-act, volatile", "stale-read, plain"})
    void theWorkIsDoneWithoutAGuardToo(String problem, String guard) throws Exception {
        assertEquals(checksum("threads", problem, guard, "own"), checksum("processes", problem, guard, "own"));
    }

    /** The JVM finds it, the kernel finds it; either way the run ends, and knows of it. */
    @ParameterizedTest
    @CsvSource({"threads, deadlocked_threads, 20000000", "processes, deadlocks, 200000"})
    void aDeadlockIsFound(String variant, String found, String words) throws Exception {
        Demo.Run run = demo(variant, "deadlock", "lock", "own")
                .with("words", words)
                .with("work", "1")
                .run();
        assertEquals(true, run.told().valid());
        assertTrue(found(found).get(0) > 0, () -> "no deadlock in " + words + " words");
    }

    @ParameterizedTest
    @CsvSource({"threads, deadlocked_threads", "processes, deadlocks"})
    void thereIsNoDeadlockInOneOrder(String variant, String found) throws Exception {
        checksum(variant, "deadlock", "lock", "same");
        assertEquals(List.of(0L), found(found));
    }

    private Demo demo(String variant, String problem, String guard, String order) throws Exception {
        return Demo.of("locks", variant, folder)
                .with("problem", problem)
                .with("guard", guard)
                .with("order", order);
    }

    private String checksum(String variant, String problem, String guard, String order) throws Exception {
        Demo.Run run = demo(variant, problem, guard, order).run();
        assertEquals(0, run.status());
        assertEquals(true, run.told().valid());
        return String.valueOf(run.told().checksum());
    }

    /** A field of all results so far. */
    private List<Long> found(String field) throws Exception {
        Pattern pattern = Pattern.compile("\"" + field + "\":(\\d+)");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(LocksProblemsTest::read)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(match -> Long.valueOf(match.group(1)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
