package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class CensusTest {

    private final Census census = new Census();

    @Test
    void nobodyIsUnknownAndNotNone() {
        assertNull(census.processes());
        assertNull(census.peakRssBytes());
        census.add(Raw.sample());
        assertNull(census.processes());
        assertNull(census.peakRssBytes());
    }

    @Test
    void eachProcessCountsOnceAndItsSuccessorToo() {
        census.add(Raw.sample(Raw.process(7, 1, 10), Raw.process(8, 1, 10)));
        census.add(Raw.sample(Raw.process(7, 1, 10), Raw.process(8, 2, 10)));
        assertEquals(3, census.processes());
    }

    @Test
    void thePeakIsThatOfAllAtATime() {
        census.add(Raw.sample(Raw.process(7, 1, 100)));
        census.add(Raw.sample(Raw.process(7, 1, 30), Raw.process(8, 1, 90)));
        census.add(Raw.sample(Raw.process(8, 1, 110)));
        assertEquals(120, census.peakRssBytes());
    }
}
