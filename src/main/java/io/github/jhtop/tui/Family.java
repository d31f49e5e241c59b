package io.github.jhtop.tui;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Sample;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some processes and all their descendants, also those whose parents have ended meanwhile. One thread at a time.
 */
final class Family {

    private final boolean everybody;
    private Set<ProcessId> members;

    /** The descendants of some processes; of all if none is named. */
    Family(Set<ProcessId> roots) {
        everybody = roots.isEmpty();
        members = roots;
    }

    /** The part of a sample that is about the family; samples are shown in their order. */
    Sample of(Sample sample) {
        if (everybody) {
            return sample;
        }
        Map<Integer, ProcessCounters> byPid = new HashMap<>();
        sample.processes().forEach(process -> byPid.put(process.id().pid(), process));
        Set<ProcessId> living = new HashSet<>();
        List<ProcessCounters> kept = sample.processes().stream()
                .filter(process -> belongs(process, byPid))
                .toList();
        kept.forEach(process -> living.add(process.id()));
        members = living;
        Set<Integer> pids = living.stream().map(ProcessId::pid).collect(Collectors.toUnmodifiableSet());
        Integer focus = sample.demand().focus();
        return new Sample(
                sample.at(),
                sample.monotonicNanos(),
                new Demand(sample.demand().readings(), pids, focus),
                sample.host(),
                sample.cores(),
                kept,
                focus != null && pids.contains(focus) ? sample.particulars() : null,
                sample.sources(),
                sample.churn());
    }

    /** Whether it or one of its ancestors is a member; parents that point in a circle end the search. */
    private boolean belongs(ProcessCounters process, Map<Integer, ProcessCounters> byPid) {
        @Nullable ProcessCounters at = process;
        for (int i = 0; at != null && i <= byPid.size(); i++) {
            if (members.contains(at.id())) {
                return true;
            }
            at = byPid.get(at.stat().ppid());
        }
        return false;
    }
}
