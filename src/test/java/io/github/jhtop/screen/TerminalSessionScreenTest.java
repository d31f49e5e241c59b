package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A terminal session on a real terminal. */
class TerminalSessionScreenTest {

    @Test
    void drawsToTheLastCellAndGivesTheTerminalBack() {
        try (TmuxScreen screen = demo()) {
            screen.await("demo 24x80");
            assertTrue(screen.row(23).endsWith("LAST!"), screen::text);
            assertEquals("─".repeat(80), screen.row(2));
            assertEquals("1", screen.display("alternate_on"));
            assertEquals("0", screen.display("cursor_flag"));
            assertTrue(screen.coloured().contains("38;5;208"), screen::coloured);
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.await("demo: bye");
            screen.assertGivenBack();
        }
    }

    @Test
    void namesKeys() {
        try (TmuxScreen screen = demo()) {
            screen.await("demo");
            screen.send("a", "Up", "F5", "F12", "C-c", "M-a", "Enter", "BTab", "BSpace");
            screen.await("keys: a Up F5 F12 Ctrl-C Alt-a Enter Shift-Tab Backspace");
            screen.send("PPage", "Home", "DC", "C-Left", "Space", "Escape");
            screen.await("Backspace PageUp Home Delete Ctrl-Left Space Esc");
            screen.sendBytes(0x1B, '[', '?', '6', '4', ';', '1', 'c', 0xC3, 0xA9);
            screen.await("Esc é");
        }
    }

    @Test
    void takesWhatIsPastedForTextAndNeverForKeys() {
        try (TmuxScreen screen = demo()) {
            screen.await("demo");
            screen.paste("q\nrm -rf /\n");
            screen.send("b");
            screen.await("keys: <qrm -rf /> b");
            screen.sendBytes(0x1B, '[', '2', '0', '0', '~', 'q', 'q');
            screen.await("keys: <qrm -rf /> b <qq>");
            screen.send("c");
            screen.await("keys: <qrm -rf /> b <qq> c");
        }
    }

    @Test
    void tellsOfTheMouse() {
        try (TmuxScreen screen = demo()) {
            screen.await("demo");
            assertEquals("1", screen.display("mouse_standard_flag"));
            assertEquals("1", screen.display("mouse_sgr_flag"));
            screen.type("\033[<0;3;2M\033[<0;3;2m\033[<65;1;1M\033[<0;81;1M");
            screen.send("b");
            screen.await("keys: PRESS@1,2 WHEEL_DOWN@0,0 b");
            screen.send("q");
            screen.assertGivenBack();
        }
    }

    @Test
    void wearsAnotherTheme() {
        try (TmuxScreen screen = demo()) {
            screen.await("demo");
            screen.send("w");
            screen.await("keys: w");
            assertTrue(screen.coloured().contains("38;5;33"), screen::coloured);
        }
    }

    /** A shell tells a program that was sent on in the background nothing when it comes to the foreground. */
    @Test
    void comesBackFromTheBackgroundOfABourneAgainShell() {
        String bash = "/bin/bash";
        assumeTrue(Files.isExecutable(Path.of(bash)) || "true".equals(System.getenv("CI")), "bash is missing");
        try (TmuxScreen screen = jobShell(bash, "--norc", "-i")) {
            screen.type("$DEMO\n");
            screen.await("demo 24x80");
            screen.send("z");
            awaitPrompt(screen);
            screen.type("bg\n");
            awaitPrompt(screen);
            screen.type("clear\n");
            awaitPrompt(screen);
            screen.type("fg\n");
            screen.await("demo 24x80");
            screen.send("k");
            screen.await("keys: z k");
            screen.type("q");
            awaitPrompt(screen);
            screen.type("exit 0\n");
            screen.assertGivenBack();
        }
    }

    @Test
    void followsTheSizeOfTheWindow() {
        try (TmuxScreen screen = demo()) {
            screen.await("demo 24x80");
            IntStream.range(0, 40).forEach(i -> screen.resize(60 + i, 20 + i / 4));
            screen.resize(100, 30);
            screen.await("demo 30x100");
            assertTrue(screen.row(29).endsWith("LAST!"), screen::text);
            screen.resize(1, 1);
            screen.resize(40, 10);
            screen.await("demo 10x40");
            screen.send("q");
            screen.assertGivenBack();
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void givesTheTerminalBackWhenASignalEndsIt(String signal, int status) {
        try (TmuxScreen screen = demo()) {
            screen.await("demo 24x80");
            screen.signal(signal);
            assertEquals(status, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    @Test
    void givesTheTerminalBackBeforeItTellsOfAFailureInAnotherThread() {
        try (TmuxScreen screen = demo()) {
            screen.await("demo 24x80");
            screen.send("x");
            assertEquals(1, screen.exitStatus());
            screen.await("demo: failed on purpose");
            screen.assertGivenBack();
        }
    }

    @ParameterizedTest
    @CsvSource({"'exec \"$@\" < /dev/null', input", "'exec \"$@\" <&-', input", "'exec \"$@\" > /dev/null', output"})
    void refusesWhatIsNoTerminal(String script, String stream) {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24).start(shell(script))) {
            assertEquals(2, screen.exitStatus());
            screen.await("demo: standard " + stream + " is not a terminal; try: jhtop --batch -n 1");
            screen.assertGivenBack();
        }
    }

    @Test
    void refusesADumbTerminal() {
        try (TmuxScreen screen =
                TmuxScreen.sized(80, 24).environment("TERM", "dumb").start(TerminalDemo.command())) {
            assertEquals(2, screen.exitStatus());
            screen.await("demo: TERM is dumb; try: jhtop --batch -n 1");
            screen.assertGivenBack();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec \"$@\"", "trap '' HUP; exec \"$@\""})
    void endsWithItsWindow(String script) {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24).start(shell(script))) {
            screen.await("demo 24x80");
            screen.closeWindow();
            screen.awaitEnd();
        }
    }

    @Test
    void honoursASignalWhileTheTerminalStalls() {
        try (TmuxScreen screen = demo()) {
            screen.await("demo 24x80");
            screen.send("f");
            screen.await("keys: f");
            screen.stall();
            screen.signal("TERM");
            screen.awaitEnd();
        }
    }

    @Test
    void stopsAndGoesOnAsAJobOfAShell() {
        try (TmuxScreen screen = jobShell()) {
            screen.type("$DEMO\n");
            screen.await("demo 24x80");
            long demo = pidOnScreen(screen);
            screen.send("z");
            awaitPrompt(screen);
            assertEquals("0", screen.display("alternate_on"));
            screen.resize(90, 20);
            screen.type("bg\n");
            awaitPrompt(screen);
            screen.type("fg\n");
            screen.await("demo 20x90");
            screen.send("k");
            screen.await("keys: z k");
            screen.send("z");
            awaitPrompt(screen);
            screen.type("kill -TERM %1; kill -CONT %1\n");
            screen.awaitEnd(demo);
            // Its first thread can be gone before the others: then the shell has nothing to tell yet.
            screen.type("wait\n");
            screen.await("Done(143)");
            screen.type("exit 7\n");
            assertEquals(7, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "TSTP"})
    void drawsAnewAfterItWasStoppedFromOutside(String signal) {
        try (TmuxScreen screen = jobShell()) {
            screen.type("$DEMO\n");
            screen.await("demo 24x80");
            TmuxScreen.signal(signal, pidOnScreen(screen));
            awaitPrompt(screen);
            screen.resize(90, 20);
            screen.type("clear; fg\n");
            screen.await("demo 20x90");
            assertEquals("1", screen.display("alternate_on"));
            screen.type("q");
            awaitPrompt(screen);
            screen.type("exit 0\n");
            screen.assertGivenBack();
        }
    }

    private static TmuxScreen demo() {
        return TmuxScreen.sized(80, 24).start(TerminalDemo.command());
    }

    private static TmuxScreen jobShell() {
        return jobShell("/bin/sh", "-i");
    }

    private static TmuxScreen jobShell(String... shell) {
        String demo = String.join(" ", TerminalDemo.command());
        TmuxScreen screen = TmuxScreen.sized(80, 24)
                .environment("DEMO", demo)
                .environment("PS1", "ready> ")
                .start(shell);
        awaitPrompt(screen);
        return screen;
    }

    private static String[] shell(String script) {
        return Stream.concat(Stream.of("/bin/sh", "-c", script, "sh"), Stream.of(TerminalDemo.command()))
                .toArray(String[]::new);
    }

    private static long pidOnScreen(TmuxScreen screen) {
        return Long.parseLong(screen.row(5).substring("pid ".length()));
    }

    private static void awaitPrompt(TmuxScreen screen) {
        screen.await("a prompt at the end", text -> text.stripTrailing().endsWith("ready>"));
    }
}
