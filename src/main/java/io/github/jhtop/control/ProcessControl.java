package io.github.jhtop.control;

import io.github.jhtop.kernel.ProcessCalls;
import io.github.jhtop.sample.ProcessId;
import java.nio.file.Path;

/** The way to other processes. Any thread. */
@FunctionalInterface
public interface ProcessControl {

    /**
     * Holds a process for as long as a dialog is open. Never fails: a process that cannot be held says why, here with
     * {@link Target#objection} and later with whatever is asked of it.
     *
     * @param id identity from {@code /proc}, the start in clock ticks
     * @return the process, to be closed
     */
    Target hold(ProcessId id);

    /**
     * Moves the nice value of a process, without a dialog.
     *
     * @param id identity from {@code /proc}
     * @param delta as in {@link Target#renice}
     * @return what came of it
     */
    default Outcome renice(ProcessId id, int delta) {
        try (Target target = hold(id)) {
            return target.renice(delta);
        }
    }

    /**
     * Through the kernel. Touches nothing yet; JNA loads with the first process that is held. Where no native call can be
     * made, every outcome is a refusal that says why.
     *
     * @param proc where {@code /proc} is
     * @return the control
     */
    static ProcessControl ofKernel(Path proc) {
        return new KernelControl(proc, ProcessCalls.ofKernel());
    }

    /**
     * Does nothing to anybody, for instance because the reader wished so.
     *
     * @param reason why, one clause
     * @return the control
     */
    static ProcessControl refusing(String reason) {
        return id -> new NotHeld(id, Outcome.refused(reason));
    }
}
