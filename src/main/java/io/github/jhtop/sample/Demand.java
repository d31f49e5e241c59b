package io.github.jhtop.sample;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a sample shall hold.
 *
 * @param readings the costly groups that are wanted
 * @param pids the processes that are wanted, none meaning all
 */
public record Demand(Set<Reading> readings, Set<Integer> pids) {

    /** Every process with everything. */
    public static final Demand EVERYTHING = of(EnumSet.allOf(Reading.class));

    /** Copies both sets. */
    public Demand {
        readings = Set.copyOf(readings);
        pids = Set.copyOf(pids);
    }

    /**
     * These processes with these groups.
     *
     * @param readings the groups
     * @param pids the processes, none meaning all
     */
    public Demand(Collection<Reading> readings, Collection<Integer> pids) {
        this(Set.copyOf(readings), Set.copyOf(pids));
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
