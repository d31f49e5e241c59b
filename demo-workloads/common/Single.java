package io.github.jhtop.workloads.common;

import java.util.ArrayList;
import java.util.List;

/** The main thread does one task after the other: the reference for all others. */
record Single<A>(Job<A> job) implements Crew<A> {

    @Override
    public List<Done<A>> perform(Progress progress) {
        List<Done<A>> done = new ArrayList<>();
        for (int task = 0; task < job.tasks(); task++) {
            done.add(Done.of(job, task));
            progress.step();
        }
        return done;
    }

    @Override
    public int processes() {
        return 1;
    }

    @Override
    public long threadsStarted() {
        return 0;
    }
}
