package io.github.jhtop.workloads.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Source: OEIS A000720. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0", "2, 1, 0", "3, 2, 1", "64, 1, 18", "64, 3, 18", "1000, 7, 168", "1000000, 4, 78498"})
    void thePrimesBelowALimitAreKnown(int limit, int tasks, String count) {
        ShareJob job = new ShareJob(limit, tasks);
        List<Long> counts = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            counts.add(job.perform(task));
        }
        assertEquals(count, job.checksum(counts));
    }

    @ParameterizedTest
    @CsvSource({"10", "100", "1000", "10000", "100000"})
    void aPowerOfTenProvesItself(int limit) {
        ShareJob job = new ShareJob(limit, 1);
        assertEquals(Optional.of(job.checksum(List.of(job.perform(0)))), job.known());
    }
}
