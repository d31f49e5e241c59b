package io.github.jhtop.recording;

import io.github.jhtop.sample.HostCounters.Load;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The machine around a run, without the variables of the environment, which hold secrets. Unknown is null.
 *
 * @param machine its hardware
 * @param kernel name, release and version of the kernel
 * @param host name of the machine
 * @param java version and maker of the JVM that runs jhtop
 * @param jhtop version of jhtop
 * @param flags options of that JVM
 * @param limits resource limits of jhtop, which a launched command inherits
 * @param cpuTime what became of the time of its CPUs
 * @param load load averages
 * @param pressure time that tasks waited for CPU, memory and storage
 */
public record Environment(
        Machine machine,
        @Nullable SafeText kernel,
        @Nullable SafeText host,
        @Nullable SafeText java,
        @Nullable SafeText jhtop,
        @Nullable List<SafeText> flags,
        @Nullable List<ResourceLimit> limits,
        @Nullable CpuTime cpuTime,
        @Nullable Load load,
        Pressure pressure) {

    /** Nothing is known. */
    public static final Environment UNKNOWN =
            new Environment(Machine.UNKNOWN, null, null, null, null, null, null, null, null, Pressure.UNKNOWN);

    /**
     * Hardware, and how it is run.
     *
     * @param cpuModel name of the first CPU
     * @param cores logical CPUs online
     * @param memoryBytes installed and usable
     * @param governor how the frequency of the first CPU is chosen
     */
    public record Machine(
            @Nullable SafeText cpuModel,
            @Nullable Integer cores,
            @Nullable Long memoryBytes,
            @Nullable SafeText governor) {

        /** Nothing is known. */
        public static final Machine UNKNOWN = new Machine(null, null, null, null);
    }

    /**
     * Time of all CPUs since boot, in the 10 ms steps in which the kernel tells it. Source: {@code man proc_stat}.
     *
     * @param busyNanos in user and kernel mode
     * @param idleNanos idle, waiting for storage included
     * @param stolenNanos taken by the hypervisor
     * @param jhtopNanos of the busy time, that of jhtop itself. Source: {@code man proc_pid_stat}
     */
    public record CpuTime(long busyNanos, long idleNanos, long stolenNanos, long jhtopNanos) {}

    /**
     * Pressure stall information. Source: {@code Documentation/accounting/psi.rst}.
     *
     * @param cpu some tasks waited for a CPU
     * @param memory some waited for memory
     * @param io some waited for storage
     */
    public record Pressure(@Nullable Stall cpu, @Nullable Stall memory, @Nullable Stall io) {

        /** Nothing is known. */
        public static final Pressure UNKNOWN = new Pressure(null, null, null);
    }

    /**
     * Time in which at least one task waited.
     *
     * @param avg10Percent of the last ten seconds
     * @param avg60Percent of the last minute
     * @param totalMicros since boot
     */
    public record Stall(double avg10Percent, double avg60Percent, long totalMicros) {}

    /** The same without secrets. */
    Environment masked(Masking masking) {
        List<SafeText> shown = flags == null ? null : masking.command(flags);
        return new Environment(machine, kernel, host, java, jhtop, shown, limits, cpuTime, load, pressure);
    }
}
