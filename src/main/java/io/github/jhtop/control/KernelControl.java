package io.github.jhtop.control;

import io.github.jhtop.kernel.PidDescriptor;
import io.github.jhtop.kernel.ProcessCalls;
import io.github.jhtop.sample.ProcessId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Holds processes by pidfd.
 *
 * @param proc where {@code /proc} is
 * @param calls the kernel
 */
record KernelControl(Path proc, ProcessCalls calls) implements ProcessControl {

    @Override
    public Target hold(ProcessId id) {
        if (id.pid() <= 0) {
            return new NotHeld(id, Outcome.refused(id.pid() + " is no PID of one process"));
        }
        ProcessFolder folder = new ProcessFolder(proc, id.pid());
        PidDescriptor descriptor;
        try {
            descriptor = calls.open(id.pid());
        } catch (IOException e) {
            return new NotHeld(id, Refusals.of(e, folder));
        }
        Outcome objection = objection(id, folder, descriptor);
        if (objection == null) {
            return new HeldProcess(id, folder, descriptor, calls);
        }
        descriptor.close();
        return new NotHeld(id, objection);
    }

    /**
     * The descriptor came first: a process that had the PID before, and has it after, had it in between. The other way
     * round the PID could pass to another process between the two looks.
     */
    private static @Nullable Outcome objection(ProcessId id, ProcessFolder folder, PidDescriptor descriptor) {
        OptionalLong started = folder.startTicks();
        if (started.isPresent() && started.getAsLong() != id.started()) {
            return Outcome.refused("PID " + id.pid() + " belongs to another process now");
        }
        try {
            if (descriptor.ended()) {
                return new Outcome.Ended();
            }
        } catch (IOException e) {
            return Refusals.of(e, folder);
        }
        return started.isPresent() ? null : Outcome.refused("its start time cannot be read");
    }
}
