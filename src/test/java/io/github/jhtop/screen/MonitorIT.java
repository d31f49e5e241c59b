package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built program on a real terminal. */
class MonitorIT {

    @Test
    void showsTheMachineAndLeavesNothingBehind() {
        try (TmuxScreen screen = TmuxScreen.sized(120, 40).start(Dist.launcher())) {
            long shell = ProcessHandle.of(screen.pid())
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
            screen.await("its own PID and that of its parent", rowOf(screen.pid(), shell));
            screen.await("rates", text -> text.matches("(?s).*Switches/s [\\d,.]+ = .*"));
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    @Test
    void unfoldsAJvmIntoItsThreads() throws IOException {
        try (Weaver weaver = Weaver.start();
                TmuxScreen screen =
                        TmuxScreen.sized(120, 40).start(Dist.launcher(), "-p", String.valueOf(weaver.pid()))) {
            long own = ProcessHandle.current().pid();
            String row = screen.await("the JVM by its main class", rowOf(weaver.pid(), own));
            assertTrue(row.contains("Weaver twill"), row);
            screen.await("a busy JVM", text -> cpuPercent(text, weaver.pid()) > 5);
            screen.send("+");
            screen.await("treadle");
            screen.await("shuttle-2");
            screen.await("quiet), + to open");
            screen.send("+");
            screen.await("all threads", text -> !text.contains("+ to open"));
            screen.send("-");
            screen.await("folded threads", text -> !text.contains("treadle"));
            screen.send("Tab");
            screen.await("RUN│READY│BLK");
            screen.await(
                    "the spinning thread on top",
                    text -> text.lines().toList().get(5).contains("treadle"));
            screen.send("Tab");
            screen.await("THREADS LAST SEEN HERE");
            screen.await("treadle");
            screen.send("F10");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    @Test
    void endsWhenWhatWasWaitedForHolds() throws IOException {
        try (Weaver weaver = Weaver.start();
                TmuxScreen screen = TmuxScreen.sized(120, 40)
                        .start(Dist.launcher(), "--until", "jvm pid=" + weaver.pid() + " for 1s")) {
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
            screen.await("jhtop: until: jvm pid=" + weaver.pid() + " for 1s: held by " + weaver.pid() + " java Weaver");
        }
    }

    @Test
    void tellsThatWhatWasWaitedForNeverHeld() {
        try (TmuxScreen screen =
                TmuxScreen.sized(80, 24).start(Dist.launcher(), "-n", "2", "-d", "200ms", "--until", "pid=0")) {
            assertEquals(1, screen.exitStatus());
            screen.assertGivenBack();
            screen.await("jhtop: until: never held in 2 refreshes");
        }
    }

    private static double cpuPercent(String text, long pid) {
        Matcher row = Pattern.compile("(?m)^ *" + pid + " +\\d+ +\\S+ +[A-Z] +([\\d.]+) ")
                .matcher(text);
        return row.find() ? Double.parseDouble(row.group(1)) : 0;
    }

    private static Predicate<String> rowOf(long pid, long ppid) {
        return Pattern.compile("(?m)^ *" + pid + " +" + ppid + " ").asPredicate();
    }

    @Test
    void followsTheWindow() {
        try (TmuxScreen screen = TmuxScreen.sized(120, 40).start(Dist.launcher())) {
            screen.await("USER");
            screen.resize(80, 24);
            screen.await(
                    "the narrow screen",
                    text -> !text.contains("USER") && screen.row(23).contains("F1Help"));
            screen.resize(40, 10);
            screen.await("the smallest screen", text -> screen.row(9).contains("F1Help"));
            screen.resize(30, 6);
            screen.await("40×10 cells needed by jhtop");
            screen.resize(200, 50);
            screen.await(
                    "the large screen",
                    text -> text.contains("USER") && screen.row(49).contains("F1Help"));
            screen.send("C-c");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    @Test
    void showsHelpAndDetailAndPauses() {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24).start(Dist.launcher())) {
            screen.await("every 1.0s");
            screen.send("F1");
            screen.await("How to read the screen");
            screen.send("Escape");
            screen.await("every 1.0s");
            screen.send("Down", "Enter");
            screen.await("Process id of the parent.");
            screen.send("q");
            screen.await("every 1.0s");
            screen.send("Z");
            screen.await("PAUSED");
            screen.send("Z", "d");
            screen.await("every 2.0s");
            screen.send("q");
            assertEquals(0, screen.exitStatus());
        }
    }

    @Test
    void goesBackInTimeAndRecords(@TempDir Path data) throws IOException {
        try (TmuxScreen screen = TmuxScreen.sized(110, 30)
                .environment("XDG_DATA_HOME", data.toString())
                .start(Dist.launcher())) {
            screen.await("every 1.0s");
            screen.send("Down", "R");
            screen.await(
                    "recording 0:0[2-9]", Pattern.compile("recording 0:0[2-9]").asPredicate());
            screen.send("R");
            screen.await("recorded 0:");
            screen.send("Z");
            screen.await(
                    "the newest sample",
                    Pattern.compile("PAUSED \\S+, 0:00 ago of").asPredicate());
            screen.send("[", "[");
            screen.await(
                    "a sample of the past",
                    Pattern.compile("PAUSED \\S+, 0:0[1-9] ago of").asPredicate());
            screen.send("R");
            screen.await("-last-minutes");
            screen.send("Escape");
            screen.await("every 1.0s");
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
        try (Stream<Path> runs = Files.list(data.resolve("jhtop/runs"))) {
            assertEquals(
                    List.of(),
                    runs.filter(run -> run.toString().endsWith(".partial")).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void givesTheTerminalBackWhenItIsSignalled(String signal, int status) {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24).start(Dist.launcher())) {
            screen.await("every 1.0s");
            screen.signal(signal);
            assertEquals(status, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    @Test
    void drawsOnWhenItIsAskedForAThreadDump() {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24).start(Dist.launcher())) {
            screen.await("every 1.0s");
            screen.signal("QUIT");
            screen.send("d");
            screen.await("every 2.0s");
            assertFalse(screen.text().contains("thread dump"), screen::text);
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
            assertFalse(screen.text().contains("thread dump"), screen::text);
        }
    }

    @Test
    void leavesTheMouseToTheTerminalWhenTold() {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24).start(Dist.launcher(), "--no-mouse")) {
            screen.await("every 1.0s");
            assertEquals("0", screen.display("mouse_any_flag"));
            screen.send("q");
            assertEquals(0, screen.exitStatus());
        }
    }

    /** A heap for small screens, and a large screen. */
    @Test
    void givesTheTerminalBackAndReportsWhenMemoryRunsOut(@TempDir Path home) throws IOException {
        try (TmuxScreen screen = TmuxScreen.sized(1000, 500)
                .environment("JHTOP_JAVA_OPTS", "-Xms5m -Xmx5m")
                .environment("HOME", home.toString())
                .environment("XDG_STATE_HOME", "")
                .start(Dist.launcher())) {
            assertEquals(1, screen.exitStatus());
            screen.assertGivenBack();
            screen.await("jhtop: internal error: java.lang.OutOfMemoryError");
            try (Stream<Path> reports = Files.list(home.resolve(".local/state/jhtop"))) {
                assertEquals(1, reports.count());
            }
        }
    }

    @Test
    void drawsWithAsciiAndWithoutColoursWhenAsked() {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24).start(Dist.launcher(), "-U", "-C")) {
            screen.await("every 1.0s");
            assertTrue(screen.text().chars().allMatch(c -> c < 0x7F), screen::text);
            assertFalse(screen.coloured().matches("(?s).*\\[[\\d;]*(3|4|9|10)[0-7]m.*"), screen::coloured);
            screen.send("q");
            assertEquals(0, screen.exitStatus());
        }
    }

    @Test
    void loadsNothingHeavyBeforeTheFirstFrame(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("classes.txt");
        try (TmuxScreen screen = TmuxScreen.sized(80, 24)
                .environment("JHTOP_JAVA_OPTS", "-Xlog:class+load:file=" + log)
                .start(Dist.launcher())) {
            screen.await("PID");
            screen.send("q");
            assertEquals(0, screen.exitStatus());
        }
        List<String> untilFirstFrame = Files.readAllLines(log).stream()
                .takeWhile(line -> !line.contains("tui.terminal.FrameWriter"))
                .toList();
        assertTrue(untilFirstFrame.size() > 400, "classes are logged");
        List<String> heavy = untilFirstFrame.stream()
                .filter(
                        line -> line.matches(
                                ".*\\] (picocli|com\\.sun\\.jna|oshi|com\\.fasterxml|de\\.siegmar|org\\.tomlj|org\\.apache\\.commons|org\\.HdrHistogram|io\\.github\\.jhtop\\.(recording|launch|workload|experiment|stats|compare))\\..*"))
                .toList();
        assertEquals(List.of(), heavy);
    }
}
