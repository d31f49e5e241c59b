package io.github.jhtop.control;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.PidDescriptor;
import io.github.jhtop.kernel.ProcessCalls;
import io.github.jhtop.sample.ProcessId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A kernel with a {@code /proc} of files, that notes what it is asked for and refuses what a test wishes. */
final class FakeKernel implements ProcessCalls {

    /** Every signal that was sent. */
    final List<String> sent = new ArrayList<>();

    /** Nice values by TID. */
    final Map<Integer, Integer> nices = new TreeMap<>();

    /** Processes that have ended. */
    final Set<Integer> ended = new HashSet<>();

    /** What it throws instead of an answer. */
    @Nullable IOException onOpen;

    @Nullable IOException onSend;

    @Nullable IOException onRenice;

    /** Happens after a thread was moved. */
    IntConsumer afterRenice = tid -> {};

    int opened;
    int open;

    private final Path proc;

    FakeKernel(Path proc) {
        this.proc = proc;
        write("self/stat", "");
    }

    KernelControl control() {
        return new KernelControl(proc, this);
    }

    ProcessId start(int pid, long startTicks) {
        write(pid + "/stat", pid + " (a) S 1 b) R 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 " + startTicks + " 0 0");
        thread(pid, pid, 0);
        return new ProcessId(pid, startTicks);
    }

    void thread(int pid, int tid, int nice) {
        write(pid + "/task/" + tid + "/stat", "");
        nices.put(tid, nice);
    }

    void write(String name, String text) {
        try {
            Path file = proc.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PidDescriptor open(int pid) throws IOException {
        fail(onOpen);
        opened++;
        open++;
        return new FakeDescriptor(pid);
    }

    @Override
    public int nice(int tid) throws IOException {
        Integer nice = nices.get(tid);
        if (nice == null) {
            throw new ErrnoException("getpriority", ErrnoException.ESRCH);
        }
        return nice;
    }

    @Override
    public void renice(int tid, int nice) throws IOException {
        fail(onRenice);
        nices.put(tid, nice);
        afterRenice.accept(tid);
    }

    private static void fail(@Nullable IOException refusal) throws IOException {
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Of one process. */
    private final class FakeDescriptor implements PidDescriptor {

        private final int pid;

        FakeDescriptor(int pid) {
            this.pid = pid;
        }

        @Override
        public boolean ended() {
            return ended.contains(pid);
        }

        @Override
        public void send(int signal) throws IOException {
            fail(onSend);
            sent.add(pid + " " + signal);
        }

        @Override
        public void close() {
            open--;
        }
    }
}
