package io.github.jhtop.workload;

import io.github.jhtop.text.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a workload told about its run; what it did not tell is null.
 *
 * @param wallNanos how long the work took by its own clock
 * @param operations how many were done
 * @param checksum of the work
 * @param valid whether it found itself right
 * @param latencies one per operation, from its intended start
 * @param gcNanos spent by the garbage collector
 * @param processes how many there were, the coordinator included
 * @param threadsStarted how many it started
 * @param ledger of tasks, for workloads that lose some
 * @param done how far it has come
 * @param planned how far it will go
 * @param own what only this workload tells at its end, by field: texts, longs, truth values, arrays of longs, maps and lists of such
 * @param problem what is wrong with the file, or null
 */
public record Told(
        @Nullable Long wallNanos,
        @Nullable Long operations,
        @Nullable SafeText checksum,
        @Nullable Boolean valid,
        @Nullable Latencies latencies,
        @Nullable Long gcNanos,
        @Nullable Long processes,
        @Nullable Long threadsStarted,
        @Nullable Ledger ledger,
        @Nullable Long done,
        @Nullable Long planned,
        Map<String, Object> own,
        @Nullable String problem) {

    /** Nobody told anything. */
    public static final Told NOTHING =
            new Told(null, null, null, null, null, null, null, null, null, null, null, Map.of(), null);

    /** Copies the map. */
    public Told {
        own = Map.copyOf(own);
    }

    /**
     * Which tasks were done.
     *
     * @param tasksPlanned of all workers
     * @param tasksDone of all workers
     * @param othersPlanned of the workers that were not to fail
     * @param othersDone of the workers that were not to fail
     * @param consistent whether none was done twice
     */
    public record Ledger(long tasksPlanned, long tasksDone, long othersPlanned, long othersDone, boolean consistent) {}

    /**
     * What the workload found besides: whole numbers, those of several objects of a list added up.
     *
     * @param fields as {@link Workload#findings} has them
     * @return by the last name of each field, in their order; without what was not told
     */
    public Map<String, Long> findings(List<String> fields) {
        Map<String, Long> findings = new LinkedHashMap<>();
        for (String field : fields) {
            List<String> names = List.of(field.split("\\.", -1));
            Long number = sum(own, names);
            if (number != null) {
                findings.put(names.get(names.size() - 1), number);
            }
        }
        return findings;
    }

    private static @Nullable Long sum(@Nullable Object value, List<String> names) {
        if (value instanceof List<?> list) {
            Long sum = null;
            for (Object each : list) {
                Long one = sum(each, names);
                sum = one == null ? sum : Long.valueOf(sum == null ? one : sum + one);
            }
            return sum;
        }
        if (names.isEmpty()) {
            return value instanceof Long number ? number : null;
        }
        return value instanceof Map<?, ?> map ? sum(map.get(names.get(0)), names.subList(1, names.size())) : null;
    }

    /**
     * Whether the run may be used.
     *
     * @param workload whose run it was
     * @return null if it did not come so far as to tell
     */
    public @Nullable Boolean isValid(Workload workload) {
        if (valid != null || !workload.plannedFailure() || ledger == null) {
            return valid;
        }
        return ledger.consistent();
    }
}
