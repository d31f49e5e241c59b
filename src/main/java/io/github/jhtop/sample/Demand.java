package io.github.jhtop.sample;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sample shall hold.
 *
 * @param readings the costly groups that are wanted
 * @param pids the processes that are wanted, none meaning all
 * @param focus the one of them whose particulars are wanted, or null
 */
public record Demand(Set<Reading> readings, Set<Integer> pids, @Nullable Integer focus) {

    /** Every process with everything. */
    public static final Demand EVERYTHING = of(EnumSet.allOf(Reading.class));

    /** Copies both sets. */
    public Demand {
        readings = Set.copyOf(readings);
        pids = Set.copyOf(pids);
    }

    /**
     * These processes with these groups, none of them in focus.
     *
     * @param readings the groups
     * @param pids the processes, none meaning all
     */
    public Demand(Collection<Reading> readings, Collection<Integer> pids) {
        this(Set.copyOf(readings), Set.copyOf(pids), null);
    }

    /**
     * All processes with these groups.
     *
     * @param readings the groups
     * @return the demand
     */
    public static Demand of(Collection<Reading> readings) {
        return new Demand(readings, Set.of());
    }

    /**
     * The same with the particulars of one process.
     *
     * @param pid the process somebody looks at, or null for none
     * @return the demand
     */
    public Demand focusedOn(@Nullable Integer pid) {
        return new Demand(readings, pids, pid);
    }

    /**
     * Whether a group is wanted.
     *
     * @param reading the group
     * @return true if somebody asked for it
     */
    public boolean wants(Reading reading) {
        return readings.contains(reading);
    }

    /**
     * Whether a process is wanted.
     *
     * @param pid its id
     * @return true if it is to be read
     */
    public boolean wants(int pid) {
        return pids.isEmpty() || pids.contains(pid);
    }
}
