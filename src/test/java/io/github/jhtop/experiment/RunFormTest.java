package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.workload.Catalogue;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFormTest {

    private static final int CORES = 2;
    private static final Jdk JDK = new Jdk(Path.of("/jdk/bin/java"), 17);

    private static RunForm form(String workload) throws WorkloadException {
        Catalogue catalogue = Catalogue.read(Path.of("demo-workloads"), List.of(Path.of("/lib/w.jar")), null);
        return RunForm.of(catalogue.find(workload), CORES);
    }

    private static RunForm.Entry entry(RunForm form, String name) {
        return form.entries().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginsWithTheDefaultsOfTheCommandLine() throws WorkloadException {
        RunForm form = form("mandelbrot");
        LabRun run = form.run(JDK);
        assertAll(
                () -> assertEquals("mandelbrot:threads", form.of()),
                () -> assertEquals(List.of("jhtop", "lab", "run", "mandelbrot:threads"), form.command()),
                () -> assertEquals(form.workload().values("threads", Map.of(), CORES), run.values()),
                () -> assertEquals(LabRun.USUAL_SEED, run.seed()),
                () -> assertEquals(LabRun.USUAL_TIME_LIMIT, run.timeLimit()),
                () -> assertEquals(Set.of(), run.cpus()),
                () -> assertFalse(form.entries().stream().anyMatch(RunForm.Entry::isChosen)));
    }

    @Test
    void keepsAWorkloadOnItsCpus() throws WorkloadException {
        assertEquals("0", entry(form("share"), "--pin").value());
        assertEquals(Set.of(0), form("share").run(JDK).cpus());
        assertEquals(Set.of(), form("share").with("--pin", "none").run(JDK).cpus());
    }

    @Test
    void whatWasChosenIsOnTheCommandLineAndInTheRun() throws WorkloadException {
        RunForm form = form("mandelbrot")
                .with("size", " 500 ")
                .with("workers", "8")
                .with("--seed", "-7")
                .with("--pin", "0,1")
                .with("--time-limit", "2m")
                .with("--java", "/jdks//21")
                .with("--jvm-flags", " -Xint  -Xmx64m ");
        LabRun run = form.run(JDK);
        assertAll(
                () -> assertEquals(
                        "jhtop lab run mandelbrot:threads --workers 8 --set size=500 --seed -7 --pin 0-1"
                                + " --time-limit 120s --java /jdks/21 --jvm-flags -Xint -Xmx64m",
                        String.join(" ", form.command())),
                () -> assertEquals(List.of("-Xint", "-Xmx64m"), run.jvmFlags()),
                () -> assertEquals("500", run.values().get("size")),
                () -> assertEquals("8", run.values().get("workers")),
                () -> assertEquals(-7, run.seed()),
                () -> assertEquals(Set.of(0, 1), run.cpus()),
                () -> assertEquals(Duration.ofMinutes(2), run.timeLimit()));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "size; 0; from 1 to 20000",
                "size; 20001; from 1 to 20000",
                "size; many; a whole number",
                "workers; 257; from 1 to 256",
                "--seed; x; a whole number",
                "--seed; 9223372036854775808; a whole number",
                "--pin; first; use 0 or 0,2-3",
                "--time-limit; 0; use 1s or more",
                "--time-limit; soon; is no time",
                "nosuch; 1; no such parameter",
            })
    void whatIsOutOfRangeIsRefusedWithTheRange(String name, String text, String complaint) throws WorkloadException {
        RunForm form = form("mandelbrot");
        String said = assertThrows(IllegalArgumentException.class, () -> form.with(name, text))
                .getMessage();
        assertTrue(String.valueOf(said).contains(complaint), said);
    }

    @Test
    void theJdkIsTheOneThatWasChosen() throws WorkloadException {
        Jdk own = Jdk.own();
        RunForm form = form("mandelbrot").with("--java", System.getProperty("java.home"));
        assertEquals(own.feature(), form.jdk(JDK, List::of).feature());
        assertEquals(JDK, form.with("--java", " ").jdk(JDK, List::of));
        String said = assertThrows(WorkloadException.class, () -> form.with("--java", "/nosuch")
                        .jdk(JDK, List::of))
                .line();
        assertEquals("/nosuch: is no Java; give a java executable or the home of a JDK", said);
        assertThrows(IllegalArgumentException.class, () -> form.with("--java", "a\0b"));
    }

    @Test
    void noFlagsAreTheDefault() throws WorkloadException {
        RunForm form = form("mandelbrot");
        assertEquals(List.of(), form.run(JDK).jvmFlags());
        assertEquals(form, form.with("--jvm-flags", "-Xint").with("--jvm-flags", "  "));
    }

    @Test
    void theDefaultIsNotAChoice() throws WorkloadException {
        RunForm form = form("mandelbrot").with("size", "500");
        assertTrue(entry(form, "size").isChosen());
        assertEquals(form("mandelbrot"), form.with("size", "2000"));
        assertEquals(form("mandelbrot"), form.without("size"));
    }

    @Test
    void anotherVariantKeepsWhatItUnderstands() throws WorkloadException {
        RunForm threads = form("pingpong").with("--seed", "3");
        Workload pingpong = threads.workload();
        RunForm processes = threads.with("channel", "queue").as(pingpong.variant("processes"));
        assertEquals("3", entry(processes, "--seed").value());
        assertEquals(
                entry(RunForm.of(pingpong, CORES).as(pingpong.variant("processes")), "channel"),
                entry(processes, "channel"));
    }

    @Test
    void aRecordedRunCanBeAskedForAgain() throws WorkloadException {
        RunForm form = form("mandelbrot").with("size", "64").with("--seed", "5");
        RunHeader header = form.run(JDK).header(Instant.EPOCH, null, Measurement.USUAL_PERIOD, Environment.UNKNOWN);
        assertEquals(form, RunForm.of(form.workload(), header, CORES));
        Workload other = form("family").workload();
        assertThrows(IllegalArgumentException.class, () -> RunForm.of(other, header, CORES));
    }
}
