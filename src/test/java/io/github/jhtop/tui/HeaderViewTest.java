package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.SourceState;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderViewTest {

    private static Snapshot withoutThreads(double intervalSeconds) {
        Snapshot all = Village.snapshot();
        ProcessRow alone = Village.child(all.processes().get(3), 3000, 1, "alone");
        return new Snapshot(all.at(), intervalSeconds, all.host(), all.cores(), List.of(alone), all.sources());
    }

    @Test
    void theFirstLookDoesNotKnowWhatRuns() {
        assertTrue(Play.of(withoutThreads(Double.NaN), 24, 80).text().contains("  - run "));
        assertTrue(Play.of(withoutThreads(Double.NaN), 40, 120).text().contains(", - running "));
        assertTrue(Play.of(withoutThreads(1), 24, 80).text().contains("  3 run "));
    }

    @Test
    void theHelpTellsOfWhatIsMissingOnlyWhereSomethingIs() {
        Snapshot all = Village.snapshot();
        assertFalse(Play.of(all, 40, 120).press("F1").text().contains("cannot be read"));
        SourceState lacking = new SourceState("procfs-files", new Availability.Degraded("no files", "run as root"));
        Snapshot some = new Snapshot(
                all.at(), all.intervalSeconds(), all.host(), all.cores(), all.processes(), List.of(lacking));
        String help = Play.of(some, 40, 120).press("F1").text();
        assertTrue(help.contains("Here this cannot be read, or not all of it:"), help);
        assertTrue(help.contains("no files; remedy: run as root"), help);
    }
}
