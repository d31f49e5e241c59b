package io.github.jhtop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.sample.ProcessId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the nice values of a process go. */
final class ReniceTest {

    private final Path proc;
    private final FakeKernel kernel;
    private final ProcessId id;

    ReniceTest(@TempDir Path empty) {
        proc = empty;
        kernel = new FakeKernel(proc);
        id = kernel.start(42, 700);
    }

    private Outcome renice(int delta) {
        Outcome outcome = kernel.control().renice(id, delta);
        assertEquals(0, kernel.open);
        return outcome;
    }

    @Test
    void everyThreadGoesWhereTheLeaderGoes() {
        kernel.thread(42, 43, 0);
        kernel.thread(42, 44, 2);
        assertEquals(new Outcome.Reniced(5, 3), renice(5));
        assertEquals(Map.of(42, 5, 43, 5, 44, 5), kernel.nices);
        assertEquals("nice 4, 3 threads", renice(-1).text().toString());
    }

    @Test
    void noThreadGoesTheOtherWay() {
        kernel.thread(42, 43, 10);
        kernel.thread(42, 44, -10);
        assertEquals(new Outcome.Reniced(1, 2), renice(1));
        assertEquals(Map.of(42, 1, 43, 10, 44, 1), kernel.nices);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "18, 5, 19",
        "19, 1, 19",
        "-19, -5, -20",
        "-20, -1, -20",
        "0, 2147483647, 19",
        "-1, -2147483648, -20",
        "7, 0, 7"
    })
    void theValueStaysWithinItsBounds(int before, int delta, int after) {
        kernel.nices.put(42, before);
        assertEquals(new Outcome.Reniced(after, before == after ? 0 : 1), renice(delta));
        assertEquals(after, kernel.nices.get(42));
    }

    @Test
    void whatIsThereAlreadySaysSo() {
        kernel.nices.put(42, 19);
        assertEquals("nice is 19 already", renice(1).text().toString());
    }

    @Test
    void aThreadThatIsMadeMeanwhileIsMovedToo() {
        kernel.afterRenice = tid -> {
            if (tid == 42) {
                kernel.thread(42, 100, 0);
            }
        };
        assertEquals(new Outcome.Reniced(3, 2), renice(3));
        assertEquals(3, kernel.nices.get(100));
    }

    @Test
    void aProcessThatMakesThreadsForeverIsLeftAfterThreeLooks() {
        kernel.afterRenice = tid -> kernel.thread(42, tid + 1, 0);
        assertEquals(new Outcome.Reniced(3, 3), renice(3));
    }

    @Test
    void aThreadThatEndsMeanwhileIsPassedOver() {
        kernel.thread(42, 43, 0);
        kernel.thread(42, 44, 0);
        kernel.nices.remove(43);
        assertEquals(new Outcome.Reniced(3, 2), renice(3));
    }

    @Test
    void aProcessThatEndsMeanwhileIsLeftAlone() {
        kernel.afterRenice = tid -> {
            kernel.ended.add(42);
            kernel.thread(42, 100, 0);
        };
        assertEquals(new Outcome.Ended(), renice(3));
        assertEquals(0, kernel.nices.get(100));
    }

    @Test
    void onlyRootMayLowerIt() {
        kernel.onRenice = new ErrnoException("setpriority", ErrnoException.EACCES);
        assertEquals(
                "refused: only root may lower a nice value", renice(-1).text().toString());
    }

    @Test
    void threadsThatCannotBeListedAreNotSaidToBeMoved() throws IOException {
        for (Path path : List.of(Path.of("42/task/42/stat"), Path.of("42/task/42"), Path.of("42/task"))) {
            Files.delete(proc.resolve(path));
        }
        assertEquals(Outcome.refused("its threads cannot be listed"), renice(1));
    }
}
