package io.github.jhtop.source.oshi;

import static oshi.hardware.CentralProcessor.TickType.IDLE;
import static oshi.hardware.CentralProcessor.TickType.IOWAIT;
import static oshi.hardware.CentralProcessor.TickType.IRQ;
import static oshi.hardware.CentralProcessor.TickType.NICE;
import static oshi.hardware.CentralProcessor.TickType.SOFTIRQ;
import static oshi.hardware.CentralProcessor.TickType.STEAL;
import static oshi.hardware.CentralProcessor.TickType.SYSTEM;
import static oshi.hardware.CentralProcessor.TickType.USER;

import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oshi.hardware.CentralProcessor;
import oshi.hardware.GlobalMemory;
import oshi.hardware.VirtualMemory;
import oshi.software.os.OperatingSystem;

/** The machine and its logical CPUs. One thread. */
final class HostReader {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final OperatingSystem system;
    private final CentralProcessor processor;
    private final GlobalMemory memory;
    private final SafeText name;
    private final SafeText kernel;

    HostReader(Oshi oshi) {
        system = oshi.system();
        processor = oshi.hardware().getProcessor();
        memory = oshi.hardware().getMemory();
        // Once: outside Linux the name may come from a name server.
        name = SafeText.of(system.getNetworkParams().getHostName());
        // OSHI names the distribution; the JDK has the kernel's own words (uname).
        kernel = SafeText.of(System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""));
    }

    /** The machine; a population that a listing has counted already is not asked for again. */
    HostCounters host(HostCounters.@Nullable Population counted) {
        VirtualMemory swap = memory.getVirtualMemory();
        Long uptimeSeconds = Known.positive(system.getSystemUptime());
        return new HostCounters(
                name,
                kernel,
                load(processor.getSystemLoadAverage(3)),
                memory(memory.getTotal(), memory.getAvailable(), swap.getSwapTotal(), swap.getSwapUsed()),
                Known.positive(processor.getContextSwitches()),
                counted != null ? counted : population(system.getProcessCount(), system.getThreadCount()),
                uptimeSeconds == null ? Double.NaN : uptimeSeconds);
    }

    /**
     * The logical CPUs that ever ran. OSHI lists the counters by position: where a CPU in the middle is offline, those
     * after it are numbered one too low.
     */
    List<CoreCounters> cores() {
        List<CentralProcessor.LogicalProcessor> logical = processor.getLogicalProcessors();
        long[][] ticksMillis = processor.getProcessorCpuLoadTicks();
        List<CoreCounters> cores = new ArrayList<>(ticksMillis.length);
        for (int i = 0; i < Math.min(logical.size(), ticksMillis.length); i++) {
            CoreCounters core = core(logical.get(i).getProcessorNumber(), ticksMillis[i]);
            if (core != null) {
                cores.add(core);
            }
        }
        return cores;
    }

    /** Counters of one CPU, or null if it has none: it is offline, or could not be read. */
    static @Nullable CoreCounters core(int number, long[] ticksMillis) {
        long user = ticksMillis[USER.getIndex()] + ticksMillis[NICE.getIndex()];
        long system = ticksMillis[SYSTEM.getIndex()] + ticksMillis[IRQ.getIndex()] + ticksMillis[SOFTIRQ.getIndex()];
        long idle = ticksMillis[IDLE.getIndex()];
        long iowait = ticksMillis[IOWAIT.getIndex()];
        long steal = ticksMillis[STEAL.getIndex()];
        return user + system + idle + iowait + steal <= 0
                ? null
                : new CoreCounters(
                        number,
                        user * NANOS_PER_MILLI,
                        system * NANOS_PER_MILLI,
                        idle * NANOS_PER_MILLI,
                        iowait * NANOS_PER_MILLI,
                        steal * NANOS_PER_MILLI);
    }

    /** Load averages, or null: OSHI answers -1 where the system keeps none. */
    static HostCounters.@Nullable Load load(double[] averages) {
        boolean told = averages.length == 3 && averages[0] >= 0 && averages[1] >= 0 && averages[2] >= 0;
        return told ? new HostCounters.Load(averages[0], averages[1], averages[2]) : null;
    }

    /** Memory, or null: no machine has none, so a total of 0 was not read. */
    static HostCounters.@Nullable Memory memory(long total, long available, long swapTotal, long swapUsed) {
        return total <= 0
                ? null
                : new HostCounters.Memory(total, available, swapTotal, Math.max(0, swapTotal - swapUsed));
    }

    /** How many there are, or null; on Linux the threads come from {@code sysinfo(2)} and wrap at 65,536. */
    static HostCounters.@Nullable Population population(int processes, int threads) {
        return processes > 0 && threads >= processes ? new HostCounters.Population(processes, threads) : null;
    }
}
