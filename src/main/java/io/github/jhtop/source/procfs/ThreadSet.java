package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of the threads of one process: their descriptors, and the draft that later sources completed. */
final class ThreadSet {

    /** In the order of {@link #table}; null where the budget was spent. */
    private @Nullable FileChannel[] schedstats = new FileChannel[0];

    private @Nullable ProcessDraft last;

    /** The threads as the whole row of sources left them. */
    private ThreadTable table() {
        ThreadTable table = last == null ? null : last.threads();
        return table == null ? new ThreadTable(List.of(), EndedThreads.NONE) : table;
    }

    /** Hands the same threads on, for a process that was idle; false if none are known. */
    boolean handOn(ProcessDraft draft) {
        if (last == null || last.threads() == null) {
            return false;
        }
        draft.threads(table());
        last = draft;
        return true;
    }

    void release(Descriptors descriptors) {
        for (FileChannel channel : schedstats) {
            descriptors.release(channel);
        }
        schedstats = new FileChannel[0];
    }

    /** A walk over old and new threads side by side, both by ascending TID. */
    final class Update {

        private final Descriptors descriptors;
        private final List<ThreadCounters> before = table().live();
        private final List<ThreadCounters> live = new ArrayList<>(before.size() + 1);
        private final List<@Nullable FileChannel> channels = new ArrayList<>(before.size() + 1);
        private EndedThreads ended = table().ended();
        private int at;

        Update(Descriptors descriptors) {
            this.descriptors = descriptors;
        }

        /** The thread as it was, or null if it is new; those with lower TIDs have ended. */
        @Nullable ThreadCounters before(int tid) {
            while (at < before.size() && before.get(at).tid() < tid) {
                end();
            }
            return at < before.size() && before.get(at).tid() == tid ? before.get(at) : null;
        }

        /** The kept descriptor of the thread that {@link #before} returned. */
        @Nullable FileChannel channel() {
            return schedstats[at];
        }

        /** That thread lives on. */
        void goOn(ThreadCounters now) {
            live.add(now);
            channels.add(schedstats[at++]);
        }

        /** That thread has ended. */
        void end() {
            descriptors.release(schedstats[at]);
            ended = ended.plus(before.get(at++));
        }

        /** A new thread. */
        void begin(ThreadCounters thread, @Nullable FileChannel channel) {
            live.add(thread);
            channels.add(channel);
        }

        /** All threads were walked. */
        void finish(ProcessDraft draft) {
            while (at < before.size()) {
                end();
            }
            draft.threads(new ThreadTable(live, ended));
            last = draft;
            schedstats = channels.toArray(new FileChannel[0]);
        }
    }
}
