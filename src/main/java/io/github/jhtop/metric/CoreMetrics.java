package io.github.jhtop.metric;

import static io.github.jhtop.metric.Better.NEITHER;
import static io.github.jhtop.metric.Value.number;

import io.github.jhtop.model.CoreRow;
import io.github.jhtop.sample.Reading;
import java.util.List;
import java.util.Set;

/** Every quantity of a logical CPU, one row each. */
public final class CoreMetrics {

    private static final String STAT = "/proc/stat";
    private static final Set<Reading> NOTHING = Set.of();

    // spotless:off
    /** The table, in the order of JSON and CSV. */
    public static final List<Metric<CoreRow>> TABLE = List.of(
            new Metric<>("core", "CORE", 4, Unit.ID, NEITHER, false, NOTHING, STAT,
                    "Number of the logical CPU.",
                    number(CoreRow::core)),
            new Metric<>("user_percent", "USR%", 6, Unit.PERCENT, NEITHER, true, NOTHING, STAT,
                    "Share of the interval in user mode, nice and guests included.",
                    number(CoreRow::userPercent)),
            new Metric<>("system_percent", "SYS%", 6, Unit.PERCENT, NEITHER, true, NOTHING, STAT,
                    "Share in the kernel, interrupts included.",
                    number(CoreRow::systemPercent)),
            new Metric<>("iowait_percent", "WAIT%", 6, Unit.PERCENT, NEITHER, true, NOTHING, STAT,
                    "Share idle with storage requests outstanding.",
                    number(CoreRow::iowaitPercent)),
            new Metric<>("steal_percent", "STEAL%", 6, Unit.PERCENT, NEITHER, true, NOTHING, STAT,
                    "Share taken by the hypervisor.",
                    number(CoreRow::stealPercent)),
            new Metric<>("busy_percent", "BUSY%", 6, Unit.PERCENT, NEITHER, true, NOTHING, STAT,
                    "Share neither idle nor waiting for storage.",
                    number(CoreRow::busyPercent)));
    // spotless:on

    private CoreMetrics() {}
}
