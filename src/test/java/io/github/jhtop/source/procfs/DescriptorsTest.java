package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sampler;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorsTest {

    private final Path directory;

    DescriptorsTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @ParameterizedTest(name = "of limit {0}")
    @CsvSource({"20, 10", "1, 0", "0, 0", "unlimited, 256"})
    void mayKeepHalfOfWhatTheProcessMayOpen(String limit, int budget) throws IOException {
        FakeFolder proc = new FakeFolder(directory);
        proc.write("self/limits", "Max cpu time 7 7\nMax open files            " + limit + "    524288    files\n");
        assertBudget(budget, proc);
    }

    @Test
    void keepsAFewIfTheLimitIsUnknown() throws IOException {
        assertBudget(256, new FakeFolder(directory));
    }

    private static void assertBudget(int budget, FakeFolder proc) throws IOException {
        Descriptors descriptors =
                Descriptors.forThisProcess(new ProcRoot(proc.path, proc.path.resolve("passwd")), new ReadBuffer());
        String file = proc.write("stat", "x").path.resolve("stat").toString();
        for (int i = 0; i < budget; i++) {
            FileChannel channel = descriptors.keep(file);
            assertNotNull(channel);
            channel.close();
        }
        assertNull(descriptors.keep(file));
        assertEquals(budget, descriptors.kept());
    }

    @Test
    void countsOnlyWhatItOpened() {
        Descriptors descriptors = new Descriptors(1);
        assertNull(descriptors.keep(directory.resolve("missing").toString()));
        descriptors.release(null);
        assertEquals(0, descriptors.kept());
        String file = new FakeFolder(directory)
                .write("stat", "x")
                .path
                .resolve("stat")
                .toString();
        FileChannel channel = descriptors.keep(file);
        assertNull(descriptors.keep(file));
        descriptors.release(channel);
        assertEquals(0, descriptors.kept());
    }

    @Test
    void areGivenBackWhenProcessesAndThreadsEndAndWhenTheSourcesClose() {
        FakeMachine machine = new FakeMachine(directory);
        machine.start(1).leader().ran(1, 1, 1, 0);
        Descriptors descriptors = new Descriptors(FakeMachine.MANY);
        ProcfsProcesses processes = new ProcfsProcesses(machine.root(), InstantSource.system(), descriptors);
        ProcfsThreads threads = new ProcfsThreads(machine.root(), descriptors);
        Sampler sampler = new Sampler(InstantSource.system(), System::nanoTime, List.of(processes, threads));
        sampler.step(Demand.EVERYTHING);
        assertEquals(2, descriptors.kept(), "process 1 and its thread");
        FakeProcess process = machine.start(42);
        process.leader().ran(1, 1, 1, 0);
        process.start(43, 7).ran(1, 1, 1, 0);
        sampler.step(Demand.EVERYTHING);
        assertEquals(5, descriptors.kept());
        process.end(43);
        sampler.step(Demand.EVERYTHING);
        assertEquals(4, descriptors.kept());
        process.folder.remove();
        sampler.step(Demand.EVERYTHING);
        assertEquals(2, descriptors.kept());
        sampler.close();
        assertEquals(0, descriptors.kept());
    }
}
