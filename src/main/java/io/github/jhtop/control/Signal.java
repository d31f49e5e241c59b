package io.github.jhtop.control;

/**
 * The signals of the menu: the one to ask with first, then those that people send, then the rest by number. Source:
 * {@code signal(7)}; the numbers are those of x86-64 and arm64.
 */
public enum Signal {
    /** 15. */
    SIGTERM(15, "Asks it to end; a JVM runs its shutdown hooks."),
    /** 2. */
    SIGINT(2, "Interrupts it as Ctrl-C does; a JVM runs its shutdown hooks."),
    /** 1. */
    SIGHUP(1, "Its terminal is gone; many servers read their settings again instead."),
    /** 3. */
    SIGQUIT(3, "A JVM prints a thread dump to its own stdout and goes on; other programs end with a core dump."),
    /** 9. */
    SIGKILL(9, "Ends it at once; it can neither catch this nor clean up."),
    /** 19. */
    SIGSTOP(19, "Stops it until SIGCONT; it cannot catch this."),
    /** 18. */
    SIGCONT(18, "Lets it go on after a stop."),
    /** 10. */
    SIGUSR1(10, "What it does is up to the program; one that does not catch it ends."),
    /** 12. */
    SIGUSR2(12, "What it does is up to the program; one that does not catch it ends."),
    /** 6. */
    SIGABRT(6, "Ends it with a core dump, as a failed assertion does."),
    /** 4. */
    SIGILL(4, "Tells it of an illegal instruction; it ends with a core dump."),
    /** 5. */
    SIGTRAP(5, "Tells a debugger of a breakpoint; without one it ends with a core dump."),
    /** 7. */
    SIGBUS(7, "Tells it of memory that cannot be reached; it ends with a core dump."),
    /** 8. */
    SIGFPE(8, "Tells it of a wrong arithmetic operation; it ends with a core dump."),
    /** 11. */
    SIGSEGV(11, "Tells it of an invalid address; it ends with a core dump."),
    /** 13. */
    SIGPIPE(13, "Tells it that nobody reads its pipe; many programs end."),
    /** 14. */
    SIGALRM(14, "Tells it that its timer rang; one that does not catch it ends."),
    /** 16. */
    SIGSTKFLT(16, "Was meant for a fault of the coprocessor; one that does not catch it ends."),
    /** 17. */
    SIGCHLD(17, "Tells it that a child stopped or ended; most programs ignore it."),
    /** 20. */
    SIGTSTP(20, "Stops it as Ctrl-Z does; it may catch this."),
    /** 21. */
    SIGTTIN(21, "Stops it as reading from the terminal in the background does."),
    /** 22. */
    SIGTTOU(22, "Stops it as writing to the terminal in the background does."),
    /** 23. */
    SIGURG(23, "Tells it of urgent data on a socket; most programs ignore it."),
    /** 24. */
    SIGXCPU(24, "Tells it that its limit of CPU time is reached; it ends with a core dump."),
    /** 25. */
    SIGXFSZ(25, "Tells it that its limit of file size is reached; it ends with a core dump."),
    /** 26. */
    SIGVTALRM(26, "Tells it that its timer of user time rang; one that does not catch it ends."),
    /** 27. */
    SIGPROF(27, "Tells it that its timer of a profiler rang; one that does not catch it ends."),
    /** 28. */
    SIGWINCH(28, "Tells it that its terminal has another size; most programs ignore it."),
    /** 29. */
    SIGIO(29, "Tells it that a descriptor is ready; one that does not catch it ends."),
    /** 30. */
    SIGPWR(30, "Tells it that the power fails; one that does not catch it ends."),
    /** 31. */
    SIGSYS(31, "Tells it of a system call that is none; it ends with a core dump.");

    private final int number;
    private final String help;

    Signal(int number, String help) {
        this.number = number;
        this.help = help;
    }

    /**
     * Its number.
     *
     * @return from 1 to 31
     */
    public int number() {
        return number;
    }

    /**
     * What it does to a process.
     *
     * @return one sentence
     */
    public String help() {
        return help;
    }
}
