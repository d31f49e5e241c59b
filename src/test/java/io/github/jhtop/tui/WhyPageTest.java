package io.github.jhtop.tui;

import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.CpuGroupRow;
import io.github.jhtop.model.MemoryGroupRow;
import io.github.jhtop.model.Particulars;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyPageTest {

    @Test
    void aPageOfDetailsTellsWhyItHasDashes() {
        Play play = Play.of(60, 120).press("2 6 0 0 Enter Enter");
        assertTrue(play.text().contains("Process 2600"), play::text);
        assertTrue(play.press("?").text().contains("Why there is a -"), play::text);
        assertTrue(play.text().contains("WRITE/s"), play::text);
        assertTrue(play.press("Esc").text().contains("Process 2600"), play::text);
        assertFalse(play.press("Esc").overlay().isOpen());
    }

    @Test
    void aProcessWithoutAQuotaIsToldSoAndNothingOfOthers() {
        Play play = Play.of(withoutQuota(), 60, 120).press("2 5 0 2 Enter Enter ?");
        assertTrue(play.text().contains("QUOTA OF"), play::text);
        assertTrue(play.text().contains("This process has no CPU quota"), play::text);
        assertTrue(play.text().contains("This process has no memory limit"), play::text);
        assertFalse(play.text().contains("remedy"), play::text);
    }

    private static Snapshot withoutQuota() {
        Snapshot all = Village.snapshot();
        ProcessId kopie = all.processes().get(6).id();
        SafeText group = SafeText.of("/user");
        Particulars particulars = new Particulars(
                kopie,
                List.of(),
                new CpuGroupRow(group, null, 12.5, group, POSITIVE_INFINITY, NaN, NaN, NaN),
                new MemoryGroupRow(group, null, group, POSITIVE_INFINITY, 4096, 0),
                List.of(2502),
                SafeText.of("/usr/local/bin/kopie"),
                SafeText.of("/"),
                0,
                0,
                0,
                0,
                0,
                0);
        Availability others =
                new Availability.Degraded("open files of 3 other processes cannot be read", "run as root");
        return new Snapshot(
                all.at(),
                all.intervalSeconds(),
                all.host(),
                all.cores(),
                all.processes(),
                particulars,
                List.of(new SourceState("procfs-files", others)));
    }

    @Test
    void aPageWithoutDashesIsClosed() {
        assertFalse(Play.of(60, 120).press("F1 ?").overlay().isOpen());
        assertFalse(Play.of(60, 120).press("2 6 0 0 Enter ? ?").overlay().isOpen());
    }
}
