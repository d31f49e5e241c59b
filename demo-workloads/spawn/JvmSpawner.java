package io.github.jhtop.workloads.spawn;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;

/** A new JVM for each unit: most of its time is the start of the JVM, not of the process. */
final class JvmSpawner implements Spawner {

    private final Arguments arguments;
    private int started;

    JvmSpawner(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public long spawn(int unit) throws IOException {
        started++;
        try (WorkerProcess process =
                WorkerProcess.start(SpawnWorker.class, arguments.with("--task", Integer.toString(unit)))) {
            return process.in().readLong();
        }
    }

    @Override
    public int processes() {
        return 1 + started;
    }
}
