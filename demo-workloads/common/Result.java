package io.github.jhtop.workloads.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What came of a run; what nobody says is unknown, and null in the report. Used by one thread. */
public final class Result {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** A result of which nothing is known yet. */
    public Result() {
        for (String field : new String[] {
            "wall_ns", "ops", "checksum", "valid", "latencies_ns", "gc_ns", "processes", "threads_started", "ledger"
        }) {
            fields.put(field, Optional.empty());
        }
    }

    /**
     * How long the work took, by the clock of the coordinator: from before the first worker started to after the last
     * answer arrived. Pools are started before.
     *
     * @param nanos the time
     * @return this
     */
    public Result wallNanos(long nanos) {
        return with("wall_ns", nanos);
    }

    /**
     * How many operations were done.
     *
     * @param number in the unit that the workload declares
     * @return this
     */
    public Result operations(long number) {
        return with("ops", number);
    }

    /**
     * What proves that the work was done.
     *
     * @param checksum equal for equal work
     * @return this
     */
    public Result checksum(String checksum) {
        return with("checksum", checksum);
    }

    /**
     * Whether the work was done rightly, as far as the run itself can tell.
     *
     * @param valid whether its numbers may be used
     * @return this
     */
    public Result valid(boolean valid) {
        return with("valid", valid);
    }

    /**
     * How long each operation took, from its intended start.
     *
     * @param nanos one number per operation
     * @return this
     */
    public Result latenciesNanos(long[] nanos) {
        return with("latencies_ns", nanos);
    }

    /**
     * How many processes there have been.
     *
     * @param number the coordinator included
     * @return this
     */
    public Result processes(int number) {
        return with("processes", number);
    }

    /**
     * How many threads the workload started.
     *
     * @param number without the main thread of each process
     * @return this
     */
    public Result threadsStarted(long number) {
        return with("threads_started", number);
    }

    /**
     * Something that only this workload has to tell.
     *
     * @param field with its unit at the end
     * @param value a number, text, truth value, array of whole numbers, list or map
     * @return this
     */
    public Result with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
