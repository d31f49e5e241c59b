package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.NumberedThreads;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A new JVM for each shift, or one of a pool of JVMs that were started before. A thread each listens to them. */
final class ProcessUnits implements Units {

    private final Arguments arguments;
    private final Desk desk;
    private final boolean pooled;
    private final NumberedThreads listeners = new NumberedThreads("listener");
    private final List<WorkerProcess> all = new ArrayList<>();
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Deque<WorkerProcess> spare = new ArrayDeque<>();
    private final Map<Shift, WorkerProcess> busy = new HashMap<>();

    ProcessUnits(Arguments arguments, Plan plan, Desk desk, boolean pooled) throws IOException {
        this.arguments = arguments;
        this.desk = desk;
        this.pooled = pooled;
        for (int i = 0; pooled && i < plan.workers(); i++) {
            idle.add(started(CrashPoolWorker.class, arguments.with()));
        }
        if (plan.recovery() == Recovery.SPARE) {
            spare.add(started(CrashPoolWorker.class, arguments.with()));
        }
        for (WorkerProcess worker : all) {
            worker.awaitReady();
        }
    }

    @Override
    public void start(Shift shift) throws IOException {
        if (!pooled) {
            listen(started(CrashWorker.class, CrashWorker.line(arguments, shift)), shift);
            return;
        }
        if (idle.isEmpty()) {
            idle.add(started(CrashPoolWorker.class, arguments.with()));
        }
        tell(idle.remove(), shift);
    }

    @Override
    public void startSpare(Shift shift) throws IOException {
        WorkerProcess worker = spare.remove();
        tell(worker, shift);
        spare.add(started(CrashPoolWorker.class, arguments.with()));
    }

    @Override
    public void abandon(Shift shift) {
        WorkerProcess worker = busy.get(shift);
        if (worker != null) {
            worker.process().destroyForcibly();
        }
    }

    private WorkerProcess started(Class<?> main, List<String> line) throws IOException {
        WorkerProcess worker = WorkerProcess.start(main, line);
        all.add(worker);
        return worker;
    }

    private void tell(WorkerProcess worker, Shift shift) throws IOException {
        Pipe.write(shift, worker.out());
        listen(worker, shift);
    }

    private void listen(WorkerProcess worker, Shift shift) {
        busy.put(shift, worker);
        listeners.newThread(() -> Pipe.relay(worker.in(), shift, desk)).start();
    }

    @Override
    public int processes() {
        return 1 + all.size();
    }

    @Override
    public long threadsStarted() {
        return listeners.started();
    }

    @Override
    public void close() {
        all.forEach(WorkerProcess::close);
    }
}
