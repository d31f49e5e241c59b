package io.github.jhtop.sample;

/** What a process can be limited in. Source: {@code man proc_pid_limits}, {@code man getrlimit}. */
public enum Resource {
    /** RLIMIT_CPU. */
    CPU_TIME("Max cpu time", "seconds"),
    /** RLIMIT_FSIZE. */
    FILE_SIZE("Max file size", "bytes"),
    /** RLIMIT_DATA. */
    DATA_SIZE("Max data size", "bytes"),
    /** RLIMIT_STACK; of the main thread, and the usual size of the others. */
    STACK_SIZE("Max stack size", "bytes"),
    /** RLIMIT_CORE. */
    CORE_FILE_SIZE("Max core file size", "bytes"),
    /** RLIMIT_RSS; Linux has not enforced it since 2.4.30. */
    RESIDENT_SET("Max resident set", "bytes"),
    /** RLIMIT_NPROC; counts the threads of all processes of the real user. */
    PROCESSES("Max processes", "processes"),
    /** RLIMIT_NOFILE; one more than the highest descriptor that may be opened. */
    OPEN_FILES("Max open files", "files"),
    /** RLIMIT_MEMLOCK. */
    LOCKED_MEMORY("Max locked memory", "bytes"),
    /** RLIMIT_AS. */
    ADDRESS_SPACE("Max address space", "bytes"),
    /** RLIMIT_LOCKS; Linux has not enforced it since 2.4.25. */
    FILE_LOCKS("Max file locks", "locks"),
    /** RLIMIT_SIGPENDING; counts those of all processes of the real user. */
    PENDING_SIGNALS("Max pending signals", "signals"),
    /** RLIMIT_MSGQUEUE. */
    MESSAGE_QUEUES("Max msgqueue size", "bytes"),
    /** RLIMIT_NICE; 20 minus the lowest nice value. */
    NICE_PRIORITY("Max nice priority", ""),
    /** RLIMIT_RTPRIO. */
    REALTIME_PRIORITY("Max realtime priority", ""),
    /** RLIMIT_RTTIME; without a blocking call. */
    REALTIME_TIMEOUT("Max realtime timeout", "us");

    private final String title;
    private final String unit;

    Resource(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /**
     * The kernel's name of the limit.
     *
     * @return for example {@code Max open files}
     */
    public String title() {
        return title;
    }

    /**
     * The kernel's name of its unit.
     *
     * @return for example {@code bytes}, or nothing
     */
    public String unit() {
        return unit;
    }
}
