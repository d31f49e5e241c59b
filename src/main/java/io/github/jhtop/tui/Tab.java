package io.github.jhtop.tui;

import java.util.List;

/** A screen of its own, reached by Tab. */
public enum Tab {
    /** The tree or list of processes. */
    PROCESSES("Processes"),
    /** The threads of one process. */
    THREADS("Threads"),
    /** The logical CPUs, their history, and who ran on them. */
    CORES("Cores");

    private final String title;

    Tab(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Tab step(int by) {
        List<Tab> tabs = List.of(values());
        return tabs.get(Math.floorMod(tabs.indexOf(this) + by, tabs.size()));
    }
}
