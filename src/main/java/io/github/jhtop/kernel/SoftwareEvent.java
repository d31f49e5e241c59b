package io.github.jhtop.kernel;

/** What the kernel itself counts of a task. Source: {@code enum perf_sw_ids} in {@code include/uapi/linux/perf_event.h}. */
public enum SoftwareEvent {
    /** Time on a CPU, in nanoseconds. */
    TASK_CLOCK(1),
    /** Page faults of both kinds. */
    PAGE_FAULTS(2),
    /** Context switches of both kinds. */
    CONTEXT_SWITCHES(3),
    /** Moves to another CPU. */
    CPU_MIGRATIONS(4);

    private final int number;

    SoftwareEvent(int number) {
        this.number = number;
    }

    /** {@code config} of {@code perf_event_attr}. */
    int number() {
        return number;
    }
}
