package io.github.jhtop.source.oshi;

import io.github.jhtop.text.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the machine is built of.
 *
 * @param operatingSystem family, version and build
 * @param model name of the CPU model, empty if unknown
 * @param packages CPU packages
 * @param physicalCores physical cores
 * @param logicalCores logical CPUs, by ascending number
 * @param memoryBytes memory, or null
 */
public record Topology(
        SafeText operatingSystem,
        SafeText model,
        int packages,
        int physicalCores,
        List<LogicalCore> logicalCores,
        @Nullable Long memoryBytes) {

    /** Copies the list. */
    public Topology {
        logicalCores = List.copyOf(logicalCores);
    }

    /**
     * One logical CPU.
     *
     * @param number its number
     * @param physicalCore number of its physical core within the package
     * @param packageNumber number of its package
     * @param efficiencyClass greater is faster; on Linux the capacity of {@code cpu_capacity}, 1024 the fastest; null if
     *     unknown
     */
    public record LogicalCore(int number, int physicalCore, int packageNumber, @Nullable Integer efficiencyClass) {}

    /**
     * Whether there are cores of several speeds, as with performance and efficiency cores.
     *
     * @return true if at least two classes are known
     */
    public boolean isHybrid() {
        return logicalCores.stream()
                        .map(LogicalCore::efficiencyClass)
                        .filter(efficiency -> efficiency != null)
                        .distinct()
                        .count()
                > 1;
    }
}
