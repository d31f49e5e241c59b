package io.github.jhtop.source.taskstats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.kernel.ResourceUsage;
import io.github.jhtop.kernel.WindowSize;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.SampleDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JNA takes longer to load than the first frame may take to appear. */
class LazinessTest {

    /** Does with these rooms what happens before the first frame. */
    static final class BeforeTheFirstFrame {

        private BeforeTheFirstFrame() {}

        public static void main(String[] args) {
            TaskstatsConnection connection = new TaskstatsConnection();
            for (var source : List.of(new TaskstatsTotals(connection), new TaskstatsThreads(connection))) {
                source.read(new SampleDraft(Demand.EVERYTHING));
                System.out.println(source.id() + " " + source.availability().answers());
                source.close();
            }
            System.out.println(ResourceUsage.NOTHING + " " + new WindowSize(0, 0));
        }
    }

    @Test
    void nothingOfJnaIsLoadedBeforeItIsNeeded() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BeforeTheFirstFrame.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor());
        assertTrue(output.contains("taskstats-threads false"), output);
        assertEquals(
                List.of(),
                output.lines().filter(line -> line.contains("com.sun.jna")).toList());
    }
}
