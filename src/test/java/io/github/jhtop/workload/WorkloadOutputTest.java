package io.github.jhtop.workload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadOutputTest {

    private static final String RESULT =
            """
            {"event":"result","wall_ns":5,"ops":2,"checksum":"a\\u001bb","valid":true,"latencies_ns":[3,4],"gc_ns":null}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private WorkloadOutput output(String text) throws IOException {
        Path file = folder.resolve("out");
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new WorkloadOutput(file);
    }

    @Test
    void aResultIsReadAndWhatIsNotToldIsUnknown() throws IOException {
        Told told = output(RESULT).poll();
        assertEquals(5L, told.wallNanos());
        assertEquals(2L, told.operations());
        assertEquals("a\uFFFDb", String.valueOf(told.checksum()));
        assertEquals(true, told.valid());
        assertNull(told.gcNanos());
        assertNull(told.processes());
        assertNull(told.problem());
        Latencies latencies = told.latencies();
        assertNotNull(latencies);
        assertArrayEquals(new long[] {3, 4}, latencies.nanos());
    }

    @Test
    void findingsAreWholeNumbersWhereverTheyStand() throws IOException {
        Told told = output("{\"event\":\"result\",\"lost\":3,\"name\":\"x\",\"ledger\":{\"late\":4,\"servers\":"
                        + "[{\"down_ns\":5},{\"down_ns\":6},{\"up\":1}]}}\n")
                .poll();
        assertEquals(
                "{late=4, lost=3, down_ns=11}",
                told.findings(List.of(
                                "ledger.late",
                                "lost",
                                "ledger.servers.down_ns",
                                "name",
                                "nothing",
                                "lost.more",
                                "ledger",
                                "ledger.servers.none"))
                        .toString());
    }

    @Test
    void whatComesLaterIsReadLater() throws IOException {
        WorkloadOutput output = output("{\"event\":\"progress\",\"done\":1,\"planned\":9}\n{\"event\":\"prog");
        assertEquals(1L, output.poll().done());
        assertEquals(
                "the last line of what the workload told is torn", output.poll().problem());
        output("ress\",\"done\":2,\"planned\":9}\n");
        assertEquals(2L, output.poll().done());
        assertNull(output.poll().problem());
    }

    @Test
    void aMissingFileTellsNothing() {
        Told told = new WorkloadOutput(folder.resolve("nothing")).poll();
        assertNull(told.wallNanos());
        assertNull(told.valid());
    }

    @Test
    void tasksAreCountedWithoutAResult() throws IOException {
        String plan = "{\"event\":\"planned\",\"tasks_planned\":4,\"others_planned\":2,\"victim\":1}\n";
        String tasks = "{\"event\":\"task\",\"task\":0,\"worker\":0}\n{\"event\":\"task\",\"task\":2,\"worker\":1}\n";
        assertEquals(
                new Told.Ledger(4, 2, 2, 1, true), output(plan + tasks).poll().ledger());
        assertEquals(
                new Told.Ledger(4, 2, 2, 1, false),
                output("{\"event\":\"task\",\"task\":0,\"worker\":0}\n").poll().ledger());
    }

    @Test
    void aDamagedLineSpoilsNoOther() throws IOException {
        Told told = output("{\"event\":\n[1]\n{} {}\n\u0000\n" + RESULT).poll();
        assertEquals(5L, told.wallNanos());
        assertEquals("4 lines of what the workload told are damaged", told.problem());
    }

    @Property(tries = 300)
    void anyBytesAreAValue(@ForAll byte[] bytes) throws IOException {
        Path file = Files.createTempFile("jhtop-told", ".jsonl");
        try {
            Files.write(file, bytes);
            assertTrue(new WorkloadOutput(file).poll().latencies() == null);
        } finally {
            Files.delete(file);
        }
    }
}
