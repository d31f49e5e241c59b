package io.github.jhtop.workloads.memorymap;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;

/**
 * Some units, each of which writes, and looks once all have written.
 *
 * @param units how many
 * @param seed of what they write
 * @param file that they map
 */
record Experiment(int units, long seed, Path file) {

    static Experiment in(Scratch scratch, Arguments arguments) throws Exception {
        int units = arguments.workers();
        return new Experiment(units, arguments.seed(), scratch.zeros("mapped", Unit.bytes(units)));
    }

    List<View> inThreads() throws Exception {
        CyclicBarrier allHaveWritten = new CyclicBarrier(units);
        List<FutureTask<View>> tasks = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            int number = i;
            FutureTask<View> task = new FutureTask<>(() -> {
                Unit unit = Unit.of(number, units, file);
                unit.write(MemoryMapKernel.value(seed, number));
                allHaveWritten.await();
                return unit.look();
            });
            tasks.add(task);
            new Thread(task, "unit-" + number).start();
        }
        List<View> views = new ArrayList<>();
        for (FutureTask<View> task : tasks) {
            views.add(task.get());
        }
        return views;
    }

    /** Processes that are started for it, or were before: each waits twice for a word, before it writes and before it looks. */
    List<View> inProcesses(List<WorkerProcess> processes) throws Exception {
        for (WorkerProcess process : processes) {
            process.out().write(MemoryMapUnit.WRITE);
            process.out().flush();
        }
        for (WorkerProcess process : processes) {
            process.awaitReady();
        }
        List<View> views = new ArrayList<>();
        for (WorkerProcess process : processes) {
            process.out().write(MemoryMapUnit.LOOK);
            process.out().flush();
            views.add(View.read(process.in(), units));
        }
        return views;
    }

    /** Starts the processes of the units. */
    List<WorkerProcess> processes(Arguments arguments) throws Exception {
        List<WorkerProcess> processes = new ArrayList<>();
        for (int number = 0; number < units; number++) {
            processes.add(WorkerProcess.start(
                    MemoryMapUnit.class, arguments.with("--task", Integer.toString(number), "mapped=" + file)));
        }
        return processes;
    }
}
