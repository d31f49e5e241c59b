package io.github.jhtop.workloads.crash;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/** Which task was done how often: each may be done once at most, whatever failed. Used by any thread. */
final class Ledger {

    private final Plan plan;
    private final AtomicIntegerArray times;
    private final AtomicLongArray nanos;
    private final AtomicLong sum = new AtomicLong();

    Ledger(Plan plan) {
        this.plan = plan;
        times = new AtomicIntegerArray(plan.all());
        nanos = new AtomicLongArray(plan.all());
    }

    void add(Completion completion) {
        times.incrementAndGet(completion.number());
        nanos.set(completion.number(), completion.nanos());
        sum.addAndGet(completion.answer());
    }

    boolean consistent() {
        return IntStream.range(0, plan.all()).allMatch(number -> times.get(number) <= 1);
    }

    int done() {
        return (int) numbersDone().count();
    }

    /** The first task of a worker that is still to be done. */
    int next(int worker) {
        int task = 0;
        while (task < plan.tasks() && times.get(plan.number(worker, task)) > 0) {
            task++;
        }
        return task;
    }

    String checksum() {
        return Long.toHexString(sum.get());
    }

    /** How long each task of those took that did not fail. */
    long[] nanosOfOthers() {
        return numbersDoneByOthers().mapToLong(nanos::get).toArray();
    }

    Map<String, Integer> fields() {
        Map<String, Integer> fields = new LinkedHashMap<>(plan.planned());
        fields.put("tasks_done", done());
        fields.put("others_done", (int) numbersDoneByOthers().count());
        return fields;
    }

    private IntStream numbersDone() {
        return IntStream.range(0, plan.all()).filter(number -> times.get(number) > 0);
    }

    private IntStream numbersDoneByOthers() {
        return numbersDone().filter(number -> plan.workerOf(number) != Plan.VICTIM);
    }
}
