package io.github.jhtop.tui.list;

import io.github.jhtop.sample.ProcessId;
import org.jspecify.annotations.Nullable;

/** What a line of a list is about: the cursor stays on it, wherever the line goes. */
public sealed interface RowKey {

    /**
     * The process that a line belongs to.
     *
     * @param key what the line is about
     * @return null for a logical CPU
     */
    static @Nullable ProcessId processOf(RowKey key) {
        if (key instanceof OfProcess line) {
            return line.process();
        }
        if (key instanceof OfThread line) {
            return line.process();
        }
        if (key instanceof OfPool line) {
            return line.process();
        }
        return key instanceof OfMore line ? line.process() : null;
    }

    /**
     * A process.
     *
     * @param process its identity
     */
    record OfProcess(ProcessId process) implements RowKey {}

    /**
     * A thread.
     *
     * @param process its process
     * @param tid its id
     */
    record OfThread(ProcessId process, int tid) implements RowKey {}

    /**
     * Threads whose names follow one pattern.
     *
     * @param process their process
     * @param pattern their names, numbers replaced
     */
    record OfPool(ProcessId process, String pattern) implements RowKey {}

    /**
     * The line that stands for the threads that are not shown.
     *
     * @param process their process
     */
    record OfMore(ProcessId process) implements RowKey {}

    /**
     * A logical CPU.
     *
     * @param core its number
     */
    record OfCore(int core) implements RowKey {}
}
