package io.github.jhtop.sample;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sample shall hold.
 *
 * @param readings the costly groups that are wanted
 * @param pids the processes that are wanted, or null for all
 */
public record Demand(Set<Reading> readings, @Nullable Set<Integer> pids) {

    /** Every process with everything. */
    public static final Demand EVERYTHING = new Demand(EnumSet.allOf(Reading.class), null);

    /** Copies both sets. */
    public Demand {
        readings = Set.copyOf(readings);
        pids = pids == null ? null : Set.copyOf(pids);
    }

    /**
     * All processes with these groups.
     *
     * @param readings the groups
     * @return the demand
     */
    public static Demand of(Collection<Reading> readings) {
        return new Demand(Set.copyOf(readings), null);
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
        return pids == null || pids.contains(pid);
    }
}
