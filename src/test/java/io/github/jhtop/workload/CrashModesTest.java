package io.github.jhtop.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each failure takes along, and what is known of it afterwards. */
class CrashModesTest {

    private static final int OF_ONE = 20;
    private static final int BEFORE_THE_FAILURE = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Demo crash(String variant, String mode) throws Exception {
        return Demo.of("crash", variant, folder).with("mode", mode);
    }

    private static Told.Ledger ledger(Demo.Run run) {
        Told.Ledger ledger = run.told().ledger();
        assertNotNull(ledger);
        assertTrue(ledger.consistent());
        assertEquals(4L * OF_ONE, ledger.tasksPlanned());
        assertEquals(3L * OF_ONE, ledger.othersPlanned());
        assertEquals(
                true,
                run.told()
                        .isValid(Demo.catalogue().workloads().stream()
                                .filter(workload -> workload.name().equals("crash"))
                                .findFirst()
                                .orElseThrow()));
        return ledger;
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "oom", "stackoverflow", "exit", "halt", "kill", "segv", "hang"})
    void aProcessTakesNobodyAlong(String mode) throws Exception {
        Demo.Run run = crash("processes", mode).run();
        assertEquals(0, run.status());
        Told.Ledger ledger = ledger(run);
        assertEquals(3L * OF_ONE, ledger.othersDone());
        assertEquals(3L * OF_ONE + BEFORE_THE_FAILURE, ledger.tasksDone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "stackoverflow", "deadlock"})
    void aThreadCanFailAlone(String mode) throws Exception {
        Demo.Run run = crash("threads", mode).run();
        assertEquals(0, run.status());
        assertEquals(3L * OF_ONE + BEFORE_THE_FAILURE, ledger(run).tasksDone());
    }

    /** Long tasks, so that the others are still busy when it happens. */
    @ParameterizedTest
    @CsvSource({"exit, 3", "halt, 3", "kill, 137", "segv, 1"})
    void aThreadThatEndsTheProcessTakesAllAlong(String mode, int status) throws Exception {
        Demo.Run run = crash("threads", mode).with("work", "10000").run();
        assertEquals(status, run.status());
        assertEquals(null, run.told().wallNanos());
        Told.Ledger ledger = ledger(run);
        assertTrue(ledger.othersDone() < 3L * OF_ONE, ledger.toString());
        assertEquals(BEFORE_THE_FAILURE, ledger.tasksDone() - ledger.othersDone());
    }

    @ParameterizedTest
    @CsvSource({
        "threads, replace", "threads, spare", "threads, restart",
        "thread-pool, replace", "thread-pool, spare", "thread-pool, restart",
        "processes, replace", "processes, spare", "processes, restart",
        "process-pool, replace", "process-pool, spare", "process-pool, restart"
    })
    void nothingIsLostWithRecovery(String variant, String recovery) throws Exception {
        Demo.Run run = crash(variant, "exception")
                .with("recovery", recovery)
                .with("failures", "3")
                .run();
        assertEquals(0, run.status());
        assertEquals(4L * OF_ONE, ledger(run).tasksDone());
    }

    @Test
    void aKilledProcessIsReplaced() throws Exception {
        Demo.Run run = crash("process-pool", "kill").with("recovery", "replace").run();
        assertEquals(4L * OF_ONE, ledger(run).tasksDone());
    }
}
