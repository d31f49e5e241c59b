package io.github.jhtop.launch;

import io.github.jhtop.text.SafeText;

/** A command was not started, or nobody knows how it ended. */
public final class LaunchException extends Exception {

    /** jhtop itself failed; as of {@code env(1)} and {@code timeout(1)}. */
    public static final int FAILED = 125;

    /** The command was found and cannot be executed. */
    public static final int NOT_EXECUTABLE = 126;

    /** The command was not found. */
    public static final int NOT_FOUND = 127;

    private static final long serialVersionUID = 1L;

    private final int exitStatus;

    /**
     * A command that could not be started.
     *
     * @param exitStatus that a shell would give
     * @param line what is wrong and what to do
     */
    public LaunchException(int exitStatus, String line) {
        super(SafeText.of(line).toString());
        this.exitStatus = exitStatus;
    }

    /**
     * What a shell would return.
     *
     * @return {@link #FAILED}, {@link #NOT_EXECUTABLE} or {@link #NOT_FOUND}
     */
    public int exitStatus() {
        return exitStatus;
    }

    /**
     * For people: what, where and why.
     *
     * @return one line
     */
    public String line() {
        return String.valueOf(getMessage());
    }
}
