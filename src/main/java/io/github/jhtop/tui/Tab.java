package io.github.jhtop.tui;

import java.util.List;

/** A screen of its own, reached by Tab. */
public enum Tab {
    /** The tree or list of processes. */
    PROCESSES("Processes"),
    /** The threads of one process. */
    THREADS("Threads"),
    /** The logical CPUs, their history, and who ran on them. */
    CORES("Cores"),
    /** Workloads that can be launched, and runs. */
    LAB("Lab"),
    /** Two or more side by side. */
    COMPARE("Compare");

    private static final List<Tab> OF_REPLAY = List.of(PROCESSES, THREADS, CORES);

    private final String title;

    Tab(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Those that there are at a moment: nothing is launched in a replay. */
    static List<Tab> at(Moment moment) {
        return moment.isReplay() ? OF_REPLAY : List.of(values());
    }

    /** The next of some tabs, or one before. */
    Tab step(List<Tab> tabs, int by) {
        return tabs.get(Math.floorMod(tabs.indexOf(this) + by, tabs.size()));
    }
}
