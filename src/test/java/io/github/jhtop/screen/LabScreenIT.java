package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lab of the built program, by keyboard alone. */
@Timeout(240)
class LabScreenIT {

    private final Path home;

    LabScreenIT(@TempDir Path home) {
        this.home = home;
    }

    /** On the tab, with its cursor on the line that starts mandelbrot. */
    private TmuxScreen lab(String... options) {
        String[] command =
                Stream.concat(Stream.of(Dist.launcher()), Stream.of(options)).toArray(String[]::new);
        TmuxScreen screen = TmuxScreen.sized(80, 24)
                .environment("XDG_DATA_HOME", home.resolve("data").toString())
                .environment("XDG_STATE_HOME", home.resolve("state").toString())
                .start(command);
        screen.await("every 1.0s");
        screen.send("Tab", "Tab", "Tab");
        screen.await("Start mandelbrot:threads");
        return screen;
    }

    /** Types the size of the picture: the third line below the one that starts it. */
    private static void setSize(TmuxScreen screen, String size) {
        screen.send("Home", "Down", "Down", "Down", "Enter", "C-u");
        screen.type(size);
        screen.await("size: a whole number from 1 to 20000");
        screen.send("Enter", "Home");
        screen.await("the size", line("size +" + size + " "));
    }

    private static Predicate<String> line(String pattern) {
        return Pattern.compile("(?m)" + pattern).asPredicate();
    }

    /** So many runs in a state. */
    private static Predicate<String> runs(int count, String state) {
        Pattern row = Pattern.compile("(?m)^ mandelbrot:\\S+ +" + state);
        return text -> row.matcher(text).results().count() == count;
    }

    private List<Path> recordings() throws IOException {
        try (Stream<Path> runs = Files.list(home.resolve("data/jhtop/runs"))) {
            return runs.toList();
        }
    }

    @Test
    void enterStartsMandelbrotAndItsResultIsRight() throws IOException {
        try (TmuxScreen screen = lab()) {
            screen.send("Down", "Down", "Down", "0");
            screen.await("size: '0' is not a whole number from 1 to 20000");
            screen.send("Escape");
            setSize(screen, "64");
            screen.send("Enter");
            screen.await("a right result", line("mandelbrot:threads +done .* as single "));
            screen.send("y");
            screen.await("jhtop lab run mandelbrot:threads --set size=64");
            screen.send("Escape");
            screen.await("every 1.0s");
            screen.send("Right", "Enter");
            screen.await("Wall time");
            screen.send("End");
            screen.await("To see it again: jhtop replay");
            screen.send("Escape");
            screen.await("every 1.0s");
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
        assertEquals(1, recordings().size());
    }

    @Test
    void twoRunAtOnceAreSeenStoppedAndEndedByLeaving() throws IOException {
        try (TmuxScreen screen = lab()) {
            screen.send("Down", "Enter");
            screen.await("process-pool");
            screen.send("Home", "Enter");
            screen.await("Start mandelbrot:single");
            setSize(screen, "20000");
            screen.send("Enter", "Enter");
            screen.await("two runs", runs(2, "(running|\\[)"));
            screen.send("Escape");
            screen.await("their trees", line("(?s)Mandelbrot.*Mandelbrot"));
            screen.await("tags", line("\\b[2-9] tagged"));
            screen.send("Tab", "Tab", "Tab");
            screen.await("the lab", runs(2, "(running|\\[)"));
            screen.send("Right", "Down", "F9");
            screen.await("one stopped", runs(1, "stopped"));
            screen.send("q");
            screen.await("1 run active: end it and quit? y / n");
            screen.send("n", "F10");
            screen.await("1 run active: end it and quit? y / n");
            screen.send("y");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
            screen.await("mandelbrot:single ended; recorded as");
        }
        assertEquals(2, recordings().size());
        assertEquals(
                List.of(),
                recordings().stream()
                        .filter(run -> run.toString().endsWith(".partial"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void aSignalEndsTheRunsAndKeepsTheirRecordings(String signal, int status) throws IOException {
        try (TmuxScreen screen = lab()) {
            screen.send("Down", "Enter");
            screen.await("process-pool");
            screen.send("Home", "Enter");
            setSize(screen, "20000");
            screen.send("Enter");
            screen.await("a run", runs(1, "(running|\\[)"));
            List<ProcessHandle> tree =
                    ProcessHandle.of(screen.pid()).orElseThrow().descendants().toList();
            screen.signal(signal);
            assertEquals(status, screen.exitStatus());
            screen.assertGivenBack();
            assertTrue(tree.stream().noneMatch(ProcessHandle::isAlive), tree::toString);
        }
        assertEquals(1, recordings().size());
    }

    @Test
    void nothingIsLaunchedReadOnly() {
        try (TmuxScreen screen = lab("--readonly")) {
            screen.send("Enter");
            screen.await("--readonly: nothing is started");
            screen.send("q");
            assertEquals(0, screen.exitStatus());
        }
    }

    @Test
    void aMistakeInOnesOwnWorkloadsIsOneLine() throws IOException {
        Path mine = Files.createDirectories(home.resolve("mine/broken"));
        Files.writeString(mine.resolve("workload.properties"), "variants = threads\n");
        try (TmuxScreen screen = lab("--workloads", home.resolve("mine").toString())) {
            screen.await("has no title");
            screen.send("q");
            assertEquals(0, screen.exitStatus());
        }
    }
}
