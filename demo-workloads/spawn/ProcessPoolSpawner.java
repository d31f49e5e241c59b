package io.github.jhtop.workloads.spawn;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;

/** One JVM that is there before and after: what remains is a message and its answer. */
final class ProcessPoolSpawner implements Spawner {

    private final WorkerProcess worker;

    ProcessPoolSpawner(Arguments arguments) throws IOException {
        worker = WorkerProcess.start(SpawnPoolWorker.class, arguments.with());
        worker.awaitReady();
    }

    @Override
    public long spawn(int unit) throws IOException {
        worker.out().writeInt(unit);
        worker.out().flush();
        return worker.in().readLong();
    }

    @Override
    public int processes() {
        return 2;
    }

    @Override
    public void close() {
        worker.close();
    }
}
