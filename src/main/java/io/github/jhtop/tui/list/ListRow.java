package io.github.jhtop.tui.list;

import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import java.util.List;

/** One line of a list, ready to be drawn. */
public sealed interface ListRow {

    /**
     * What it is about.
     *
     * @return the same for the same thing in every snapshot
     */
    RowKey key();

    /**
     * A process.
     *
     * @param row the process
     * @param tree lines of the tree before its command
     * @param marker the sign that it can be folded or unfolded, or nothing
     * @param covered the processes that its numbers sum up: itself, or its whole branch if that is folded
     */
    record OfProcess(ProcessRow row, String tree, String marker, List<ProcessRow> covered) implements ListRow {
        @Override
        public RowKey key() {
            return new RowKey.OfProcess(row.id());
        }
    }

    /**
     * A thread.
     *
     * @param process its process
     * @param row the thread
     * @param tree lines of the tree before its name
     */
    record OfThread(ProcessRow process, ThreadRow row, String tree) implements ListRow {
        @Override
        public RowKey key() {
            return new RowKey.OfThread(process.id(), row.tid());
        }
    }

    /**
     * Threads whose names follow one pattern, folded.
     *
     * @param process their process
     * @param pool the threads
     * @param tree lines of the tree before the pattern
     */
    record OfPool(ProcessRow process, ThreadPool pool, String tree) implements ListRow {
        @Override
        public RowKey.OfPool key() {
            return new RowKey.OfPool(process.id(), pool.pattern());
        }
    }

    /**
     * The threads that are not shown.
     *
     * @param process their process
     * @param hidden the threads
     * @param tree lines of the tree before the text
     */
    record OfMore(ProcessRow process, List<ThreadRow> hidden, String tree) implements ListRow {
        @Override
        public RowKey key() {
            return new RowKey.OfMore(process.id());
        }

        /**
         * How many of them did nothing in the interval.
         *
         * @return 0 to their number
         */
        public long quiet() {
            return hidden.stream().filter(thread -> !thread.active()).count();
        }
    }

    /**
     * A logical CPU.
     *
     * @param row the CPU
     */
    record OfCore(CoreRow row) implements ListRow {
        @Override
        public RowKey key() {
            return new RowKey.OfCore(row.core());
        }
    }
}
