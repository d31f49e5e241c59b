package io.github.jhtop.kernel;

/**
 * A child that has ended and is gone. Source: {@code wait4(2)}.
 *
 * @param pid its process id
 * @param status how it ended, as the kernel encodes it
 * @param usage what it and all children that it waited for have used
 */
public record Reaped(int pid, int status, ResourceUsage usage) {

    private static final int SIGNAL = 0x7F;
    private static final int EXIT = 0xFF00;

    /**
     * What it returned, {@code WEXITSTATUS}.
     *
     * @return from 0 to 255; 0 if a signal ended it
     */
    public int exitStatus() {
        return (status & EXIT) >> 8;
    }

    /**
     * Which signal ended it, {@code WTERMSIG}.
     *
     * @return its number, or 0 if it returned by itself
     */
    public int signal() {
        return status & SIGNAL;
    }
}
