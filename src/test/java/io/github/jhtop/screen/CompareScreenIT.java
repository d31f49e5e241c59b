package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons on the screen of the built program, by keyboard alone. */
@Timeout(300)
class CompareScreenIT {

    private static final Pattern WALL_TIMES = Pattern.compile("(?m)^ wall time +s +([\\d.,]+) +([\\d.,]+) ");
    private static final Pattern CPU = Pattern.compile("(?m)^ CPU +% +([\\d.,]+) +([\\d.,]+) +([\\d.,]+) ");

    private final Path home;

    CompareScreenIT(@TempDir Path home) {
        this.home = home;
    }

    private TmuxScreen screen(int columns, int rows) {
        TmuxScreen screen = TmuxScreen.sized(columns, rows)
                .environment("XDG_DATA_HOME", home.resolve("data").toString())
                .environment("XDG_STATE_HOME", home.resolve("state").toString())
                .start("/bin/sh", "-c", "cd '" + home + "' && exec '" + Dist.launcher() + "'");
        screen.await("every 1.0s");
        return screen;
    }

    private static Predicate<String> line(String pattern) {
        return Pattern.compile("(?m)" + pattern).asPredicate();
    }

    /** Runs mandelbrot so large, by the variant that needs no reference, twice at once. */
    private static void startTwo(TmuxScreen screen, String size) {
        screen.send("Tab", "Tab", "Tab");
        screen.await("Start mandelbrot:threads");
        screen.send("Down", "Enter");
        screen.await("process-pool");
        screen.send("Home", "Enter");
        screen.await("Start mandelbrot:single");
        screen.send("Home", "Down", "Down", "Down", "Enter", "C-u");
        screen.type(size);
        screen.await("size: a whole number from 1 to 20000");
        screen.send("Enter", "Home", "Enter", "Enter");
    }

    private static void tag(TmuxScreen screen, long pid) {
        screen.type(Long.toString(pid));
        screen.send("Enter", "Space");
    }

    @Test
    void bothColumnsOfTwoRunsChangeInOneFrame() {
        try (TmuxScreen screen = screen(120, 40)) {
            startTwo(screen, "20000");
            screen.await("two runs", line("(?s)mandelbrot:single +(running|\\[).*mandelbrot:single +(running|\\[)"));
            screen.send("Tab");
            screen.await("RUN");
            screen.send("Home", "Space", "Down", "Space", "Enter");
            screen.await("not judged");
            String before = screen.await("both", WALL_TIMES.asPredicate());
            Matcher first = WALL_TIMES.matcher(before);
            assertTrue(first.find());
            String after = screen.await("both columns to change", text -> {
                Matcher next = WALL_TIMES.matcher(text);
                return next.find()
                        && !next.group(1).equals(first.group(1))
                        && !next.group(2).equals(first.group(2));
            });
            assertNotEquals(before, after);
            assertTrue(line("^ A single .*│  B single").test(after), after);
            assertTrue(line("Mandelbrot.*│.*Mandelbrot").test(after), after);
            screen.send("q");
            screen.await("2 runs active: end them and quit? y / n");
            screen.send("y");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    @Test
    void taggedProcessesStandSideBySideAndAMarkShowsBeforeAndSince() throws IOException {
        try (Weaver one = Weaver.start();
                Weaver other = Weaver.start();
                TmuxScreen screen = screen(120, 40)) {
            tag(screen, one.pid());
            tag(screen, other.pid());
            screen.await("2 tagged");
            screen.send("=");
            screen.await("A so far");
            screen.await("rates of both", CPU.asPredicate());
            screen.await("their threads", line("treadle.*│.*treadle"));
            // A mark knows the intervals before it: one at least must lie between two samples of the screen.
            screen.await("three seconds", line("^ wall time +s +([3-9]|\\d\\d)[.\\d]* "));
            screen.resize(80, 24);
            screen.await("the narrow table", CPU.asPredicate());
            screen.resize(120, 40);
            screen.send("Escape");
            screen.await("the list of runs", line("^ +RUN +STATE"));
            screen.send("Escape");
            screen.await("[Processes]");
            screen.send("U");
            screen.type(Long.toString(one.pid()));
            screen.send("Enter", "m");
            screen.await("Marked: Weaver twill");
            screen.send("=");
            screen.await("A before");
            screen.await("before and since", line("^ CPU +% +[\\d.,]+ +[\\d.,]+ +[\\d.,]+ +[\\d.,]+"));
            screen.await("one observation each: no interval, not judged");
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    @Test
    void recordingsAreComparedRunAgainInRoundsAndWritten() throws IOException {
        try (TmuxScreen screen = screen(80, 24)) {
            startTwo(screen, "64");
            screen.await("two results", line("(?s)mandelbrot:single +done .*mandelbrot:single +done "));
            screen.send("Tab");
            screen.await("Space chooses");
            screen.send("Home", "Space", "Down", "Space", "Enter");
            screen.await("not decided: 1 of 6");
            screen.send("r");
            screen.await("3 rounds: numbers, no verdict");
            screen.send("End", "Enter");
            screen.await("round 2 of 3");
            screen.await("done: 3 rounds, seed 42 · shuffled, paired");
            screen.send("x", "e");
            screen.await("Written to");
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
        try (Stream<Path> files = Files.list(home)) {
            List<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("jhtop-"))
                    .map(name -> name.substring(name.lastIndexOf('.')))
                    .sorted()
                    .toList();
            assertEquals(List.of(".json", ".txt"), written);
        }
    }
}
