package io.github.jhtop.source.oshi;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.text.SafeText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import oshi.hardware.CentralProcessor;
import oshi.hardware.CentralProcessor.PhysicalProcessor;

/**
 * Reads the {@link Topology} when somebody asks: the first read loads OSHI and may run {@code lshw} and {@code lscpu}
 * where the kernel does not name the CPU, so it belongs into {@code doctor} and not before the first frame. One thread.
 */
public final class OshiTopology {

    private final LazyOshi lazy = new LazyOshi();

    /** Loads nothing yet. */
    public OshiTopology() {}

    /**
     * Whether OSHI answers.
     *
     * @return absent with the reason if it could not be loaded
     */
    public Availability availability() {
        return lazy.availability();
    }

    /**
     * Reads.
     *
     * @return the topology, or null if OSHI cannot be loaded
     */
    public @Nullable Topology read() {
        Oshi oshi = lazy.get();
        return oshi == null ? null : read(oshi);
    }

    private static Topology read(Oshi oshi) {
        CentralProcessor processor = oshi.hardware().getProcessor();
        return new Topology(
                SafeText.of(oshi.system().getFamily() + " " + oshi.system().getVersionInfo()),
                SafeText.of(processor.getProcessorIdentifier().getName()),
                processor.getPhysicalPackageCount(),
                processor.getPhysicalProcessorCount(),
                logicalCores(processor.getLogicalProcessors(), processor.getPhysicalProcessors()),
                Known.positive(oshi.hardware().getMemory().getTotal()));
    }

    /** Joins both lists; where every class is 0, OSHI was told none. */
    static List<Topology.LogicalCore> logicalCores(
            List<CentralProcessor.LogicalProcessor> logical, List<PhysicalProcessor> physical) {
        record Place(int packageNumber, int physicalCore) {}
        Map<Place, Integer> classOf = new HashMap<>();
        boolean told = physical.stream().anyMatch(core -> core.getEfficiency() > 0);
        if (told) {
            physical.forEach(core -> classOf.put(
                    new Place(core.getPhysicalPackageNumber(), core.getPhysicalProcessorNumber()),
                    core.getEfficiency()));
        }
        return logical.stream()
                .map(core -> new Topology.LogicalCore(
                        core.getProcessorNumber(),
                        core.getPhysicalProcessorNumber(),
                        core.getPhysicalPackageNumber(),
                        classOf.get(new Place(core.getPhysicalPackageNumber(), core.getPhysicalProcessorNumber()))))
                .sorted(Comparator.comparingInt(Topology.LogicalCore::number))
                .toList();
    }
}
