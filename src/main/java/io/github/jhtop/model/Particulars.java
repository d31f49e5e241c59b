package io.github.jhtop.model;

import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the one process that somebody looks at; unknown numbers are NaN, and infinity is no limit.
 *
 * @param id the process
 * @param limits its resource limits, none where they could not be read
 * @param cpu CPU time of its control group
 * @param memory memory of its control group
 * @param nsPids its PID in each PID namespace that it is in, outermost first; none where unknown
 * @param exe its program, or null
 * @param cwd its working folder, or null
 * @param minorFaultsPerSecond page faults served from memory
 * @param majorFaultsPerSecond page faults that waited for storage
 * @param pssBytes resident memory, shared pages divided by those who share them
 * @param swapPssBytes the same of what is swapped out
 * @param oomScore the higher, the sooner the kernel kills it when memory runs out
 * @param oomAdjustment what was added to that on purpose
 */
public record Particulars(
        ProcessId id,
        List<LimitRow> limits,
        CpuGroupRow cpu,
        MemoryGroupRow memory,
        List<Integer> nsPids,
        @Nullable SafeText exe,
        @Nullable SafeText cwd,
        double minorFaultsPerSecond,
        double majorFaultsPerSecond,
        double pssBytes,
        double swapPssBytes,
        double oomScore,
        double oomAdjustment) {

    /**
     * The limit of one resource.
     *
     * @param resource which
     * @return NaN in all of it if it could not be read
     */
    public LimitRow limit(Resource resource) {
        return limits.stream()
                .filter(limit -> limit.resource() == resource)
                .findFirst()
                .orElseGet(() -> new LimitRow(resource, Double.NaN, Double.NaN, Double.NaN));
    }
}
