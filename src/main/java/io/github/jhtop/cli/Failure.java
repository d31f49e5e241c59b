package io.github.jhtop.cli;

/** Something the person at the keyboard can mend: one line and an exit status. */
final class Failure extends RuntimeException {

    /** Failed while running, or a named PID does not exist. */
    static final int RUNNING = 1;

    /** Wrong usage, unknown names, damaged input. */
    static final int USAGE = 2;

    private static final long serialVersionUID = 1L;

    private final int status;

    private Failure(int status, String line) {
        super(line);
        this.status = status;
    }

    static Failure usage(String line) {
        return new Failure(USAGE, line);
    }

    static Failure running(String line) {
        return new Failure(RUNNING, line);
    }

    int status() {
        return status;
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
