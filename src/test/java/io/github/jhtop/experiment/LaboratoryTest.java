package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Source;
import io.github.jhtop.source.procevents.ProcessEvents;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.source.procfs.Procfs;
import io.github.jhtop.workload.Catalogue;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several runs at once, of a workload that is a shell script. */
@Timeout(120)
class LaboratoryTest {

    private static final String SCRIPT =
            """
            #!/bin/sh
            while [ $# -gt 0 ]; do
              case $1 in --out) out=$2;; seconds=*) seconds=${1#seconds=};; esac
              shift
            done
            echo '{"event":"progress","done":1,"planned":4}' > "$out"
            echo "a complaint" >&2
            sleep "$seconds"
            echo '{"event":"result","wall_ns":1,"ops":4,"checksum":"abc","valid":true}' >> "$out"
            """;

    private static final String DESCRIPTOR =
            """
            title = Nap
            command = ./nap
            variants = threads
            parameter.seconds.kind = count
            parameter.seconds.default = 1
            parameter.seconds.min = 0
            parameter.seconds.max = 60
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final BlockingQueue<LabReport> reports = new LinkedBlockingQueue<>();

    private Workload nap() throws IOException, WorkloadException {
        Path own = Files.createDirectories(folder.resolve("workloads/nap"));
        Files.writeString(own.resolve("workload.properties"), DESCRIPTOR);
        Files.writeString(own.resolve("nap"), SCRIPT);
        Files.setPosixFilePermissions(own.resolve("nap"), PosixFilePermissions.fromString("rwx------"));
        return Catalogue.read(folder.resolve("workloads"), List.of(), null).find("nap");
    }

    private Laboratory laboratory(Path runs) {
        Launcher launcher = Launcher.ofKernel();
        InstantSource clock = InstantSource.system();
        Instruments instruments = new Instruments(
                launcher,
                ProcessEvents::ofKernel,
                heard -> {
                    List<Source> sources =
                            new ArrayList<>(Procfs.sources(ProcRoot.MACHINE, clock, List.of(), List.of()));
                    sources.add(heard);
                    return new Sampler(clock, System::nanoTime, sources);
                },
                pid -> Double.NaN,
                () -> Environment.UNKNOWN,
                runs);
        return new Laboratory(
                instruments,
                new References(null, launcher, new Redirection.Discarded()),
                List::of,
                clock,
                reports::add);
    }

    private LabReport await(int number, Predicate<LabReport.Stage> wanted) throws InterruptedException {
        while (true) {
            LabReport report = reports.poll(60, TimeUnit.SECONDS);
            assertTrue(report != null, "a report of run " + number);
            if (report.number() == number && wanted.test(report.stage())) {
                return report;
            }
        }
    }

    private static boolean runs(LabReport.Stage stage) {
        return stage instanceof LabReport.Running running && Long.valueOf(1).equals(running.done());
    }

    @Test
    void aRunTellsHowItGoesAndIsRecorded() throws Exception {
        try (Laboratory lab = laboratory(folder.resolve("runs"))) {
            lab.start(RunForm.of(nap(), 2));
            LabReport.Running running =
                    (LabReport.Running) await(1, LaboratoryTest::runs).stage();
            LabReport.Finished finished =
                    (LabReport.Finished) await(1, stage -> !stage.isActive()).stage();
            Path recorded = new Runs(folder.resolve("runs")).newest(1).get(0).directory();
            assertAll(
                    () -> assertEquals(4, running.planned()),
                    () -> assertTrue(!running.pids().isEmpty(), "processes"),
                    () -> assertEquals(Ending.Cause.ITSELF, finished.cause()),
                    () -> assertEquals(true, finished.result().valid()),
                    () -> assertTrue(finished.result().wallSeconds() >= 1),
                    () -> assertEquals(
                            finished.runId().text(), recorded.getFileName().toString()),
                    () -> assertEquals("a complaint\n", Files.readString(recorded.resolve("stderr.txt"))));
        }
    }

    @Test
    void oneOfTwoIsStoppedAndTheOtherByTheEnd() throws Exception {
        RunForm longNap = RunForm.of(nap(), 2).with("seconds", "50");
        try (Laboratory lab = laboratory(folder.resolve("runs"))) {
            lab.start(longNap);
            lab.start(longNap);
            await(1, LaboratoryTest::runs);
            lab.end(1);
            LabReport.Finished stopped =
                    (LabReport.Finished) await(1, stage -> !stage.isActive()).stage();
            assertEquals(Ending.Cause.ASKED, stopped.cause());
            await(2, LaboratoryTest::runs);
        }
        LabReport.Finished ended =
                (LabReport.Finished) await(2, stage -> !stage.isActive()).stage();
        assertEquals(Ending.Cause.ASKED, ended.cause());
        assertEquals(2, new Runs(folder.resolve("runs")).list().size());
    }

    @Test
    void whatCannotBeRecordedIsOneLine() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (Laboratory lab = laboratory(file)) {
            lab.start(RunForm.of(nap(), 2));
            LabReport.Stage failed = await(1, stage -> !stage.isActive()).stage();
            assertInstanceOf(LabReport.Failed.class, failed);
            assertEquals(
                    1, ((LabReport.Failed) failed).reason().toString().lines().count());
        }
    }

    @Test
    void aProgramThatCannotBeStartedIsOneLine() throws Exception {
        Workload nap = nap();
        Files.delete(folder.resolve("workloads/nap/nap"));
        try (Laboratory lab = laboratory(folder.resolve("runs"))) {
            lab.start(RunForm.of(nap, 2));
            LabReport.Stage failed = await(1, stage -> !stage.isActive()).stage();
            assertTrue(failed.toString().contains("nap"), failed::toString);
            assertEquals(List.of(), new Runs(folder.resolve("runs")).list());
        }
    }
}
