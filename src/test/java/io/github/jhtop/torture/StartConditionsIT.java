package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.screen.Dist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The world that the program is started in. */
@Timeout(60)
class StartConditionsIT {

    private static final String ONE_LINE = "jhtop: [^\r\n]* try: jhtop --batch -n 1\r\n";

    @Test
    void withoutTermItSaysSo() {
        assertRefuses(PtySession.sized(80, 24).without("TERM"), "exec \"$@\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dumb"})
    void onATerminalThatCannotPlaceItsCursorItSaysSo(String term) {
        assertRefuses(PtySession.sized(80, 24).environment("TERM", term), "exec \"$@\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exec \"$@\" </dev/null",
                "exec \"$@\" <&-",
                "exec \"$@\" >/dev/null",
                "exec \"$@\" >/dev/full",
                "exec \"$@\" >&-",
                "\"$@\" | cat; exit 2",
                "true | \"$@\"",
            })
    void withoutATerminalOnBothSidesItSaysSo(String script) {
        assertRefuses(PtySession.sized(80, 24), script);
    }

    @Test
    void writesNothingToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out");
        assertRefuses(PtySession.sized(80, 24), "exec \"$@\" >'" + file + "'");
        assertEquals(0, Files.size(file));
    }

    private static void assertRefuses(PtySession.Setup setup, String script) {
        try (PtySession session = setup.start("/bin/sh", "-c", script, "sh", Dist.launcher(), "--readonly")) {
            assertEquals(2, session.exitStatus());
            String said = session.transcript().text();
            assertTrue(said.matches(ONE_LINE), said);
            session.assertGivenBack();
        }
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"unheard-of-77", "xterm\033]0;title\007", "xterm\n\033[31m", "\u202Exterm", "../../x"})
    void onATerminalThatNobodyKnowsItRunsAndSaysNothingForeign(String term) {
        try (PtySession session =
                PtySession.sized(80, 24).environment("TERM", term).start(Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            session.type("q");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"C", "POSIX", "xx_YY.nonsense", "\033[31m", ""})
    void inALanguageWithoutUnicodeItDrawsWithAscii(String language) {
        try (PtySession session =
                PtySession.sized(80, 24).environment("LANG", language).start(Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            session.type("q");
            assertEquals(0, session.exitStatus());
            assertTrue(session.transcript().text().chars().allMatch(c -> c < 0x7F), "ASCII alone");
            session.assertGivenBack();
        }
    }

    @Test
    void withoutStandardErrorItRuns() {
        try (PtySession session = PtySession.sized(80, 24)
                .start("/bin/sh", "-c", "exec \"$@\" 2>&-", "sh", Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            session.type("q");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"})
    void optionsOfTheVirtualMachineAreNotAnnouncedOnTheScreen(String variable) {
        try (PtySession session = PtySession.sized(80, 24)
                .environment(variable, "-Dannounced=yes")
                .start(Dist.launcher(), "--readonly")) {
            session.await("every 1.0s");
            session.type("q");
            assertEquals(0, session.exitStatus());
            assertFalse(session.transcript().text().contains("announced=yes"), "announced");
            assertFalse(session.transcript().text().contains("Picked up"), "announced");
            session.assertGivenBack();
        }
    }
}
