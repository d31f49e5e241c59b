package io.github.jhtop.source.oshi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.HostCounters;
import org.junit.jupiter.api.Test;

final class HostReaderTest {

    @Test
    void ticksOfEachModeGoToTheirField() {
        // user, nice, system, idle, iowait, irq, softirq, steal
        long[] ticksMillis = {1000, 1, 200, 30_000, 4000, 20, 2, 50};
        assertEquals(
                new CoreCounters(3, 1_001_000_000L, 222_000_000L, 30_000_000_000L, 4_000_000_000L, 50_000_000L),
                HostReader.core(3, ticksMillis));
    }

    @Test
    void aCpuThatNeverRanIsLeftOut() {
        assertNull(HostReader.core(1, new long[8]));
    }

    @Test
    void negativeLoadIsNoLoad() {
        assertNull(HostReader.load(new double[] {-1, -1, -1}));
        assertNull(HostReader.load(new double[] {0.5, -1, -1}));
        assertNull(HostReader.load(new double[0]));
        assertEquals(new HostCounters.Load(0.5, 0.25, 0), HostReader.load(new double[] {0.5, 0.25, 0}));
    }

    @Test
    void noMemoryIsUnreadMemory() {
        assertNull(HostReader.memory(0, 0, 0, 0));
        assertEquals(new HostCounters.Memory(100, 60, 50, 40), HostReader.memory(100, 60, 50, 10));
        assertEquals(new HostCounters.Memory(100, 60, 0, 0), HostReader.memory(100, 60, 0, 0));
    }

    @Test
    void fewerThreadsThanProcessesIsACountThatWrapped() {
        assertNull(HostReader.population(10, 0));
        assertNull(HostReader.population(10, 9));
        assertEquals(new HostCounters.Population(10, 12), HostReader.population(10, 12));
    }
}
