package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is done about a thread that broke. */
class CrashHandlerTest {

    @Test
    void givesTheTerminalBackBeforeItSaysOneLine() {
        Run run = Run.in(console -> {
            Runnable giveBack = () -> console.err().print("[given back]");
            return new CrashHandler(giveBack, console, Map.of()).tell(new OutOfMemoryError("Java heap space"));
        });
        assertEquals(Failure.RUNNING, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(
                run.err()
                        .startsWith(
                                "[given back]jhtop: internal error: java.lang.OutOfMemoryError: Java heap space at "),
                run.err());
    }

    @Test
    void saysItsLineEvenIfTheTerminalCannotBeGivenBack() {
        Run run = Run.in(console -> {
            Runnable giveBack = () -> {
                throw new OutOfMemoryError("again");
            };
            CrashHandler handler = new CrashHandler(giveBack, console, Map.of());
            assertThrows(OutOfMemoryError.class, () -> handler.tell(new IllegalStateException("odd")));
            return 0;
        });
        assertTrue(run.err().startsWith("jhtop: internal error: java.lang.IllegalStateException: odd at "), run.err());
    }
}
