package io.github.jhtop.workloads.family;

import io.github.jhtop.workloads.common.ProcessFacts;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child that has ended and that its parent does not wait for: an entry in the table of processes, and nothing else. */
final class Zombie {

    private static final long LOOK_MILLIS = 20;

    private Zombie() {}

    /**
     * Makes a zombie and looks at it for a while.
     *
     * @param millis how long it is there
     * @return whether it was seen as one
     */
    static boolean seen(int millis) throws IOException, InterruptedException {
        // The shell has a child and becomes another program, which knows of no child and so waits for none. It reads the pipe
        // from this process, so that it ends at the latest with it.
        Process careless = new ProcessBuilder("/bin/sh", "-c", "true & exec cat")
                .redirectError(Redirect.INHERIT)
                .start();
        try {
            boolean seen = false;
            long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            while (System.nanoTime() < deadline && !careless.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                seen |= isParentOfZombie(careless.pid());
            }
            return seen;
        } finally {
            careless.destroyForcibly().waitFor();
        }
    }

    private static boolean isParentOfZombie(long pid) {
        List<Long> children = ProcessFacts.children(pid);
        return children.stream()
                .flatMap(child -> ProcessFacts.state(child).stream())
                .anyMatch("Z"::equals);
    }
}
