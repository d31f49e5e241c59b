package io.github.jhtop.workloads.mandelbrot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandelbrotTest {

    /** The sums come from another implementation, in another language. */
    @ParameterizedTest
    @CsvSource({"1, 1, 2", "64, 1, 802341", "64, 2, 802341", "64, 7, 802341", "1, 4, 2"})
    void theSumOfIterationsIsKnown(int size, int tasks, String sum) {
        MandelbrotJob job = new MandelbrotJob(size, 500, tasks);
        List<Long> sums = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            sums.add(job.perform(task));
        }
        assertEquals(sum, job.checksum(sums));
    }
}
