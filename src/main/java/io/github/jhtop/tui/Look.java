package io.github.jhtop.tui;

import java.util.List;

/**
 * What the lists show of each row, and how it is drawn. Immutable.
 *
 * @param columns keys of the metrics that processes show, none meaning the usual ones
 * @param threadColumns keys of the metrics that the tab of threads shows, none meaning the usual ones
 * @param cpuOfMachine whether 100 % is the whole machine instead of one core
 * @param fullCommand whether commands are shown in full, a JVM's options too
 */
public record Look(List<String> columns, List<String> threadColumns, boolean cpuOfMachine, boolean fullCommand) {

    /** The usual columns, CPU by core, commands as people read them. */
    public static final Look USUAL = new Look(List.of(), List.of(), false, false);

    /** Copies the lists. */
    public Look {
        columns = List.copyOf(columns);
        threadColumns = List.copyOf(threadColumns);
    }
}
