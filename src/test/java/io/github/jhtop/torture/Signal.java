package io.github.jhtop.torture;

/** A signal by its number on Linux. Source: {@code signal(7)}. */
enum Signal {
    HUP(1),
    INT(2),
    QUIT(3),
    KILL(9),
    TERM(15),
    CONT(18),
    STOP(19),
    TSTP(20);

    private final int number;

    Signal(int number) {
        this.number = number;
    }

    /** Status of a program that ended by it. */
    int status() {
        return 128 + number;
    }

    /** Sends it; to one that has ended is no error. */
    void send(long pid) {
        Libc.signal(pid, number);
    }
}
