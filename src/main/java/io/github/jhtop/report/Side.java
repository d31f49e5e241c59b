package io.github.jhtop.report;

import io.github.jhtop.compare.Group;
import io.github.jhtop.stats.LatencyHistogram;
import io.github.jhtop.text.SafeText;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One of those that are compared.
 *
 * @param group its runs
 * @param workload whose it is, or null if it is of none
 * @param variant of the workload, or null
 * @param parameters of the workload, by name
 * @param command that runs it again, or nothing if nobody knows
 * @param shownRun id of the run that stands for all of them where one is shown, or nothing
 * @param trace of that run, or null
 * @param latencies of the operations of all runs together; empty if they have none
 */
public record Side(
        Group group,
        @Nullable SafeText workload,
        @Nullable SafeText variant,
        Map<String, String> parameters,
        SafeText command,
        SafeText shownRun,
        @Nullable Trace trace,
        LatencyHistogram latencies) {

    /** Sorts and copies the parameters. */
    public Side {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** How many of its runs count. */
    int runs() {
        return group.observations().size();
    }
}
