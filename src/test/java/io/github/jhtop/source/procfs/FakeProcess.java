package io.github.jhtop.source.procfs;

import static io.github.jhtop.source.procfs.StatField.NUM_THREADS;
import static io.github.jhtop.source.procfs.StatField.STARTTIME;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A process with its threads, the leader among them from the begin. */
final class FakeProcess {

    final int pid;
    /** The process as a whole. */
    final FakeTask whole;

    final FakeFolder folder;
    private final Map<Integer, FakeTask> threads = new TreeMap<>();

    FakeProcess(int pid, Path path) {
        this.pid = pid;
        this.whole = new FakeTask(pid, path);
        this.folder = whole.folder;
        start(pid, 0);
    }

    FakeProcess started(long ticks) {
        whole.set(STARTTIME, ticks);
        leader().set(STARTTIME, ticks);
        return this;
    }

    FakeProcess arguments(String nulSeparated) {
        folder.write("cmdline", nulSeparated);
        return this;
    }

    FakeTask leader() {
        return thread(pid);
    }

    FakeTask thread(int tid) {
        return Objects.requireNonNull(threads.get(tid), "no such thread");
    }

    Collection<FakeTask> threads() {
        return threads.values();
    }

    FakeTask start(int tid, long ticks) {
        FakeTask thread = new FakeTask(tid, folder.path.resolve("task/" + tid)).set(STARTTIME, ticks);
        threads.put(tid, thread);
        whole.set(NUM_THREADS, threads.size());
        return thread;
    }

    void end(int tid) {
        thread(tid).folder.remove();
        threads.remove(tid);
        whole.set(NUM_THREADS, threads.size());
    }
}
