package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import io.github.jhtop.model.Snapshot;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table for people. */
final class SnapshotTextTest {

    private static String text(String columns, boolean threads, Snapshot snapshot) throws IOException {
        List<Metric<ProcessRow>> metrics =
                Arrays.stream(columns.split(",", -1)).map(ProcessMetrics::of).toList();
        return Snapshots.written(out -> new SnapshotText(out, metrics, threads).write(snapshot));
    }

    private static String table(String columns, ProcessRow... rows) throws IOException {
        return text(columns, false, Snapshots.known(rows)).lines().skip(2).reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void aPageShowsTheMachineTheProcessesAndTheirThreads() throws IOException {
        assertEquals(
                """
                2026-01-01T00:00:00.250Z  box  Linux 6.1  load 0.25 0.50 0.75
                501 tasks, 502 threads, 503 running, 504 JVMs selected; their switches/s 17 (machine 16 with idle); memory available 402 of 401
                    PID USER       CPU% COMMAND
                    101 ada         1.3 /bin/java -cp x com.acme.Server main
                    102             1.3 · main
                      7 -             -

                """,
                text(
                        "pid,user,cpu_percent,command",
                        true,
                        Snapshots.known(Snapshots.java("main"), Rows.process(7, 1, Rows.facts("", null)))));
    }

    @Test
    void withoutAskingThereAreNoThreads() throws IOException {
        assertEquals(
                """
                    PID NAME
                    101 main

                """,
                table("pid,name", Snapshots.java("main")));
    }

    @Test
    void aMachineOfWhichNothingIsKnownShowsDashes() throws IOException {
        assertEquals(
                """
                2026-01-01T00:00:00.250Z      load - - -
                0 tasks, 0 threads, 0 running, 0 JVMs; task switches/s - (machine - with idle); memory available - of -
                    PID

                """,
                text("pid", false, Snapshots.unknown()));
    }

    @Test
    void aColumnGrowsWithALongName() throws IOException {
        assertEquals(
                """
                USER                PID S
                systemd-network     101 R
                ada                 101 R

                """,
                table("user,pid,state", Rows.knownProcess("x", "systemd-network"), Rows.knownProcess("x", "ada")));
    }

    @Test
    void wideCharactersTakeTwoCells() throws IOException {
        assertEquals(
                """
                NAME                   PID S
                한글 이름              101 R
                작업자 스레드 일곱     101 R
                x                      101 R

                """,
                table(
                        "name,pid,state",
                        Rows.knownProcess("한글 이름", "ada"),
                        Rows.knownProcess("작업자 스레드 일곱", "ada"),
                        Rows.knownProcess("x", "ada")));
    }

    @Test
    void anEndlessNameWidensNoOtherLine() throws IOException {
        String endless = "x".repeat(500);
        assertEquals(
                "USER" + " ".repeat(28) + "     PID\n" + endless + "     101\n" + "ada" + " ".repeat(29)
                        + "     101\n\n",
                table("user,pid", Rows.knownProcess("x", endless), Rows.knownProcess("x", "ada")));
    }
}
