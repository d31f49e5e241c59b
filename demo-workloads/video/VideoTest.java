package io.github.jhtop.workloads.video;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoTest {

    /** The checksums come from another implementation, in another language. */
    @ParameterizedTest
    @CsvSource({"1, 1, 2db0ff4d", "64, 1, bf5c7b3d"})
    void theCoefficientsAreKnown(int frames, int reach, String checksum) {
        VideoJob job = new VideoJob(frames, reach, 42);
        List<byte[]> coefficients =
                IntStream.range(0, frames).mapToObj(job::perform).toList();
        assertEquals(checksum, job.checksum(coefficients));
    }
}
