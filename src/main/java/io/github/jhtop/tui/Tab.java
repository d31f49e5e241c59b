package io.github.jhtop.tui;

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
        return values()[Math.floorMod(ordinal() + by, values().length)];
    }
}
