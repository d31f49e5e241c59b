package io.github.jhtop.tui.compare;

import io.github.jhtop.model.HostRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.List;

/** Snapshots of nothing but an interval. */
final class Moments {

    private static final double NAN = Double.NaN;

    private Moments() {}

    static Snapshot snapshot(double intervalSeconds) {
        HostRow host = new HostRow(
                SafeText.of("host"),
                SafeText.of("kernel"),
                0,
                NAN,
                NAN,
                NAN,
                NAN,
                new HostRow.Memory(NAN, NAN, NAN, NAN),
                NAN,
                new HostRow.TaskSwitches(NAN, NAN, NAN),
                new HostRow.Tasks(0, 0, 0, 0, false));
        return new Snapshot(Instant.EPOCH, intervalSeconds, host, List.of(), List.of(), List.of());
    }
}
