package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.cli.Operands.Operand;
import io.github.jhtop.experiment.CommandRun;
import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.WorkloadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperandsTest {

    private final Path folder;

    OperandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** There is one workload, of which nothing can be made. */
    private static final class OneWorkload implements Operands.Workloads {
        @Override
        public boolean contains(String workload) {
            return workload.equals("mandelbrot");
        }

        @Override
        public LabRun run(String operand) throws WorkloadException {
            Jdk.named(Path.of("/nosuch", operand));
            throw new IllegalStateException("there is such a Java");
        }
    }

    private Operand read(String operand, boolean shell) {
        return new Operands(new OneWorkload(), new Runs(folder), UnaryOperator.identity(), shell).read(operand);
    }

    private static List<String> command(Operand operand) {
        Operand.Launch launch = assertInstanceOf(Operand.Launch.class, operand);
        return assertInstanceOf(CommandRun.class, launch.subject()).plan().command();
    }

    @Test
    void whatIsNothingElseIsACommand() {
        assertEquals(List.of("sleep", "0.10"), command(read("sleep 0.10", false)));
        assertEquals(List.of("a:b", "c"), command(read("a:b c", false)));
        assertEquals(List.of("mandelbrot:threads"), command(read("cmd:mandelbrot:threads", false)));
        assertEquals(List.of("/bin/sh", "-c", "a | b"), command(read("a | b", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandelbrot:threads", "lab:mandelbrot:threads"})
    void aWorkloadIsFoundByItsName(String operand) {
        Failure failure = assertThrows(Failure.class, () -> read(operand, false));
        assertTrue(failure.line().contains("mandelbrot:threads"), failure.line());
    }

    @Test
    void aDirectoryWithARunIsARecording() throws IOException {
        Path run = Files.createDirectory(folder.resolve("20261123-000000-000-x"));
        Files.writeString(run.resolve("run.json"), "{}");
        for (String operand : List.of(run.toString(), run.getFileName() + "[1s..2s]", "run:20261123", "@1")) {
            Operand.Recording recording = assertInstanceOf(Operand.Recording.class, read(operand, false));
            assertEquals(run, recording.reference().directory(), operand);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a | b", "a 'b", "run:nosuch", "@7"})
    void mistakesAreOneLine(String operand) {
        Failure failure = assertThrows(Failure.class, () -> read(operand, false));
        assertEquals(1, failure.line().lines().count(), failure.line());
    }
}
