package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import io.github.jhtop.model.Snapshot;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table for people. */
final class SnapshotTextTest {

    private static final SnapshotText.Style PLAIN = new SnapshotText.Style(false, false, true);

    private static String text(String columns, SnapshotText.Style style, Snapshot snapshot) throws IOException {
        List<TextColumn> metrics = Arrays.stream(columns.split(",", -1))
                .map(ProcessMetrics::of)
                .map(TextColumn::of)
                .toList();
        return Snapshots.written(out -> new SnapshotText(out, metrics, style).write(snapshot));
    }

    private static String withoutHost(String page) {
        return page.lines().skip(2).reduce("", (a, b) -> a + b + "\n");
    }

    private static String table(String columns, ProcessRow... rows) throws IOException {
        return withoutHost(text(columns, PLAIN, Snapshots.known(rows)));
    }

    @Test
    void aPageShowsTheMachineTheProcessesAndTheirThreads() throws IOException {
        assertEquals(
                """
                2026-01-01T00:00:00.250Z  box  Linux 6.1  load 0.25 0.50 0.75
                501 tasks, 502 threads, 503 running, 504 JVMs selected; their switches/s 17 (machine 16 with idle); memory available 402 of 401
                    PID USER       CPU% COMMAND
                    101 ada         1.3 Server main
                    102             1.3 · main
                      7 -             -

                """,
                text(
                        "pid,user,cpu_percent,command",
                        new SnapshotText.Style(true, false, true),
                        Snapshots.selected(Snapshots.java("main"), Rows.process(7, 1, Rows.facts("", null)))));
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
                text("pid", PLAIN, Snapshots.unknown()));
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

    private static final ProcessRow[] FAMILY = {
        Rows.process(1, 0, Rows.facts("init", "root")),
        Rows.process(2, 1, Rows.facts("sh", "root")),
        Snapshots.java("main"),
        Rows.process(3, 2, Rows.facts("a", "root")),
        Rows.process(4, 3, Rows.facts("b", "root")),
        Rows.process(5, 1, Rows.facts("c", "root")),
        Rows.process(6, 0, Rows.facts("d", "root")),
    };

    @Test
    void inATreeLinesJoinParentsAndChildren() throws IOException {
        assertEquals(
                """
                    PID COMMAND
                      1 init
                      2 ├─ sh
                    101 Server main
                      3 │  └─ a
                      4 │     └─ b
                      5 └─ c
                      6 d

                """,
                withoutHost(text("pid,command", new SnapshotText.Style(false, true, true), Snapshots.known(FAMILY))));
    }

    @Test
    void aTreeIsDrawnInAsciiToo() throws IOException {
        assertEquals(
                """
                    PID COMMAND
                      1 init
                      2 |- sh
                    101 Server main
                    102 . main
                      3 |  `- a
                      4 |     `- b
                      5 `- c
                      6 d

                """,
                withoutHost(text("pid,command", new SnapshotText.Style(true, true, false), Snapshots.known(FAMILY))));
    }

    @Test
    void threadsStandBelowTheBranchOfTheirProcess() throws IOException {
        Snapshot family = Snapshots.known(Rows.process(102, 0, Rows.facts("sh", "root")), Snapshots.java("main"));
        assertEquals(
                """
                    PID COMMAND
                    102 sh
                    101 └─ Server main
                    102    · main

                """,
                withoutHost(text("pid,command", new SnapshotText.Style(true, true, true), family)));
    }

    /** A cycle of parents and a chain of thousands cost neither the stack nor the patience. */
    @Test
    void anAbsurdTreeIsDrawn() throws IOException {
        ProcessRow[] chain = IntStream.rangeClosed(1, 2_000)
                .mapToObj(pid -> Rows.process(pid, pid == 1 ? 2_000 : pid - 1))
                .toArray(ProcessRow[]::new);
        String page = text("pid,command", new SnapshotText.Style(false, true, true), Snapshots.known(chain));
        assertEquals(2_000 + 4, page.lines().count());
        assertTrue(page.lines().allMatch(line -> line.length() < 200), "the deepest branches stay on the page");
    }

    @Test
    void aColumnThatOnlyThreadsHaveIsEmptyForAProcess() throws IOException {
        List<TextColumn> columns =
                List.of(TextColumn.of(ProcessMetrics.of("name")), TextColumn.ofThreads(ThreadMetrics.of("tid")));
        String page = Snapshots.written(out -> new SnapshotText(out, columns, new SnapshotText.Style(true, false, true))
                .write(Snapshots.known(Snapshots.java("main"))));
        assertEquals(
                """
                NAME                TID
                main
                main                102

                """,
                withoutHost(page));
    }
}
