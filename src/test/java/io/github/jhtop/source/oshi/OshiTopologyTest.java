package io.github.jhtop.source.oshi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.text.SafeText;
import java.util.List;
import org.junit.jupiter.api.Test;
import oshi.hardware.CentralProcessor.LogicalProcessor;
import oshi.hardware.CentralProcessor.PhysicalProcessor;

final class OshiTopologyTest {

    @Test
    void logicalCpusKnowTheClassOfTheirCore() {
        List<Topology.LogicalCore> cores = OshiTopology.logicalCores(
                List.of(new LogicalProcessor(2, 1, 0), new LogicalProcessor(0, 0, 0), new LogicalProcessor(1, 0, 0)),
                List.of(new PhysicalProcessor(0, 0, 1024, ""), new PhysicalProcessor(0, 1, 440, "")));
        assertEquals(
                List.of(
                        new Topology.LogicalCore(0, 0, 0, 1024),
                        new Topology.LogicalCore(1, 0, 0, 1024),
                        new Topology.LogicalCore(2, 1, 0, 440)),
                cores);
        assertTrue(of(cores).isHybrid());
    }

    @Test
    void aClassOfZeroEverywhereIsNoClass() {
        List<Topology.LogicalCore> cores = OshiTopology.logicalCores(
                List.of(new LogicalProcessor(0, 0, 0), new LogicalProcessor(1, 0, 1)),
                List.of(new PhysicalProcessor(0, 0), new PhysicalProcessor(1, 0)));
        assertEquals(List.of(new Topology.LogicalCore(0, 0, 0, null), new Topology.LogicalCore(1, 0, 1, null)), cores);
        assertFalse(of(cores).isHybrid());
    }

    @Test
    void thisMachineHasCoresAndMemory() {
        OshiTopology oshi = new OshiTopology();
        Topology topology = oshi.read();
        assertNotNull(topology);
        assertEquals(Availability.ready(), oshi.availability());
        assertTrue(topology.logicalCores().size() >= Runtime.getRuntime().availableProcessors());
        assertTrue(topology.physicalCores() >= 1 && topology.packages() >= 1);
        assertFalse(topology.operatingSystem().isEmpty());
        assertNotNull(topology.memoryBytes());
        assertTrue(topology.memoryBytes() > Runtime.getRuntime().maxMemory() / 64);
    }

    private static Topology of(List<Topology.LogicalCore> cores) {
        return new Topology(SafeText.EMPTY, SafeText.EMPTY, 1, 2, cores, null);
    }
}
