package io.github.jhtop.workloads.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Several results that are still to come. */
final class Futures {

    private Futures() {}

    /** Waits for all of them. */
    static <T> List<T> all(List<? extends Future<T>> futures) throws InterruptedException, ExecutionException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
