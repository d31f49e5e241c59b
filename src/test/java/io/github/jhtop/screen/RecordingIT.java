package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recordings made and looked at in a real terminal. */
class RecordingIT {

    private final Path data;

    RecordingIT(@TempDir Path data) {
        this.data = data;
    }

    private Dist.Result say(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Dist.launcher()));
        line.addAll(List.of(words));
        return Dist.run(Map.of("XDG_DATA_HOME", data.toString()), line);
    }

    private static Predicate<String> shows(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void aSignalKeepsWhatIsBeingRecorded(String signal, int status) throws IOException, InterruptedException {
        try (TmuxScreen screen = TmuxScreen.sized(80, 24)
                .environment("XDG_DATA_HOME", data.toString())
                .start(Dist.launcher())) {
            screen.await("every 1.0s");
            screen.send("R");
            screen.await("a recording", shows("recording 0:0[2-9]"));
            screen.signal(signal);
            assertEquals(status, screen.exitStatus());
            screen.assertGivenBack();
        }
        Dist.Result verified = say("runs", "verify", "@1");
        assertEquals(0, verified.status(), verified.err());
        assertTrue(verified.out().contains(": complete"), verified.out());
        assertEquals(0, say("replay", "@1", "--batch").status());
    }

    @Test
    void aReplayIsTheMonitorOnARecording() throws IOException, InterruptedException {
        String own = String.valueOf(ProcessHandle.current().pid());
        assertEquals(0, say("record", "-p", own, "-t", "2s", "--name", "myself").status());
        try (TmuxScreen screen = TmuxScreen.sized(80, 24)
                .environment("XDG_DATA_HOME", data.toString())
                .start(Dist.launcher(), "replay", "@1")) {
            screen.await(own);
            screen.send("Z");
            screen.await("the end", shows("0:0[12] of 0:0[12]"));
            screen.send("[");
            screen.send("^");
            screen.await("the begin", shows("0:00 of 0:0[12]"));
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
    }
}
