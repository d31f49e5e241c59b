package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of the threads of one process: their descriptors, and the draft that later sources completed. */
final class ThreadSet {

    /** In the order of {@link #table}. */
    private List<ThreadFiles> files = List.of();

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
        files.forEach(file -> file.release(descriptors));
        files = List.of();
    }

    /** A walk over old and new threads side by side, both by ascending TID. */
    final class Update {

        private final Descriptors descriptors;
        private final List<ThreadCounters> before = table().live();
        private final List<ThreadCounters> live = new ArrayList<>(before.size() + 1);
        private final List<ThreadFiles> kept = new ArrayList<>(before.size() + 1);
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

        /** The files of the thread that {@link #before} returned. */
        ThreadFiles files() {
            return files.get(at);
        }

        /** That thread lives on. */
        void goOn(ThreadCounters now) {
            live.add(now);
            kept.add(files.get(at++));
        }

        /** That thread has ended. */
        void end() {
            files.get(at).release(descriptors);
            ended = ended.plus(before.get(at++));
        }

        /** A new thread. */
        void begin(ThreadCounters thread, ThreadFiles opened) {
            live.add(thread);
            kept.add(opened);
        }

        /** All threads were walked. */
        void finish(ProcessDraft draft) {
            while (at < before.size()) {
                end();
            }
            draft.threads(new ThreadTable(live, ended));
            last = draft;
            files = kept;
        }
    }
}
