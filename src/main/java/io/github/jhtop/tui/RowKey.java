package io.github.jhtop.tui;

import io.github.jhtop.sample.ProcessId;

/** What a line of a list is about: the cursor stays on it, wherever the line goes. */
sealed interface RowKey {

    /** A process. */
    record OfProcess(ProcessId process) implements RowKey {}

    /** A thread. */
    record OfThread(ProcessId process, int tid) implements RowKey {}

    /** The line that stands for the threads that are not shown. */
    record OfMore(ProcessId process) implements RowKey {}

    /** A logical CPU. */
    record OfCore(int core) implements RowKey {}
}
